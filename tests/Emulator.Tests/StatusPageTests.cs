using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>What the emulator shows to people, read over HTTP and by a browser.</summary>
public sealed class StatusPageTests : ChatTest
{
    private const string Hostile = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">&amp;\"'";

    [Fact]
    public async Task The_page_shows_users_threads_rooms_and_requests()
    {
        await CreateThreadAsync();
        Answer room = await SignedAsync("POST", "/rooms" + RoomsVersion, "{}");

        Answer page = await PageAsync();

        Assert.Equal(200, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.Headers["Content-Type"]);
        Assert.Contains($"<td>{Alice}</td>", page.Text);
        Assert.Contains("<td>Lunch</td>", page.Text);
        Assert.Contains($"<td>{(string)room.Json["id"]!}</td>", page.Text);
        Assert.Contains("<td>POST</td><td>/rooms?api-version=2025-03-13</td><td>201</td>", page.Text);
    }

    [Fact]
    public async Task What_callers_send_is_text_on_the_page()
    {
        await CreateUsersAsync();
        await AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, new { topic = Hostile });
        await AsUserAsync(AliceToken, "GET", "/chat/threads/" + Uri.EscapeDataString(Hostile) + "?x=<b>");

        Answer page = await PageAsync();

        Assert.DoesNotContain("<script", page.Text);
        Assert.DoesNotContain("<img", page.Text);
        Assert.DoesNotContain("<b>", page.Text);
        Assert.Contains("&lt;script&gt;", page.Text);
    }

    [Fact]
    public async Task The_page_tells_no_secret_and_may_load_nothing()
    {
        await CreateThreadAsync();

        Answer page = await PageAsync();
        Answer state = await SendAsync(Request("GET", "/emulator/state", null, [], out _));

        Assert.DoesNotContain(Emulator.AccessKey, page.Text + state.Text);
        Assert.DoesNotContain(AliceToken, page.Text + state.Text);
        Assert.StartsWith("default-src 'none'", page.Headers["Content-Security-Policy"]);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Looking_is_no_request_of_a_client()
    {
        await PageAsync();

        Assert.Empty(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task The_state_is_the_same_over_http_and_in_process()
    {
        string thread = await CreateThreadAsync();
        string message = await SendMessageAsync(AliceToken, thread, "Soup?");
        await AsUserAsync(AliceToken, "DELETE", $"{thread}/messages/{message}{ChatVersion}");

        Answer state = await SendAsync(Request("GET", "/emulator/state", null, [], out _));

        Assert.Equal(Emulator.ReadState(), state.Text);
        Assert.Equal([Alice, Bob], state.Json["users"]!.AsArray().Select(user => (string?)user));
        JsonNode only = Assert.Single(state.Json["threads"]!.AsArray())!;
        Assert.Equal("Lunch", (string?)only["topic"]);
        Assert.NotNull(only["messages"]!.AsArray().Single(item => (string?)item!["id"] == message)!["deletedOn"]);
        Assert.Equal(Alice, (string?)Assert.Single(only["participants"]!.AsArray())!["communicationIdentifier"]!["rawId"]);
        Assert.Empty(state.Json["rooms"]!.AsArray());
    }

    [BrowserFact]
    public async Task A_browser_shows_the_page_and_runs_nothing_of_it()
    {
        await CreateUsersAsync();
        await AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, new { topic = Hostile });

        string shown = await ShowAsync(Emulator.Endpoint);

        Assert.Contains("<title>Communication emulator</title>", shown);
        Assert.Contains(Alice, shown);
        Assert.Contains("<td>&lt;script&gt;document.title='taken'&lt;/script&gt;", shown);
        Assert.DoesNotContain("<img", shown);
    }

    private static async Task<string> ShowAsync(Uri address)
    {
        string profile = Directory.CreateTempSubdirectory("emulator-browser").FullName;
        ProcessStartInfo start = new(
            BrowserFactAttribute.Browser!,
            [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                $"--user-data-dir={profile}",
                "--virtual-time-budget=2000",
                "--dump-dom",
                address.ToString(),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process browser = Process.Start(start)!;
        Task<string> errors = browser.StandardError.ReadToEndAsync();
        string shown = await browser.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await browser.WaitForExitAsync();
        Assert.True(browser.ExitCode == 0, await errors);
        Directory.Delete(profile, recursive: true);
        return shown;
    }

    private Task<Answer> PageAsync() => SendAsync(new HttpRequestMessage(HttpMethod.Get, Emulator.Endpoint));
}
