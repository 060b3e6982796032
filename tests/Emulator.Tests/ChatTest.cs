using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Typewright.Emulator.Tests;

/// <summary>A test of chat, with two users at hand.</summary>
public abstract class ChatTest : EmulatorTest
{
    protected string Alice { get; private set; } = null!;

    protected string AliceToken { get; private set; } = null!;

    protected string Bob { get; private set; } = null!;

    protected string BobToken { get; private set; } = null!;

    protected async Task CreateUsersAsync()
    {
        (Alice, AliceToken) = await Emulator.CreateUserAndTokenAsync();
        (Bob, BobToken) = await Emulator.CreateUserAndTokenAsync();
    }

    /// <summary>Lets Alice create a thread with other users in it and returns its path.</summary>
    protected async Task<string> CreateThreadAsync(params string[] others)
    {
        if (Alice is null)
        {
            await CreateUsersAsync();
        }

        Answer answer = await AsUserAsync(
            AliceToken,
            "POST",
            "/chat/threads" + ChatVersion,
            new { topic = "Lunch", participants = others.Select(Participant) });
        return ThreadPath((string)answer.Json["chatThread"]!["id"]!);
    }

    protected async Task<string> SendMessageAsync(string token, string thread, string content)
    {
        Answer answer = await AsUserAsync(token, "POST", $"{thread}/messages{ChatVersion}", new { content });
        return (string)answer.Json["id"]!;
    }

    protected static string ThreadPath(string id) => "/chat/threads/" + Uri.EscapeDataString(id);

    protected static object Participant(string id) => new { communicationIdentifier = new { rawId = id, communicationUser = new { id } } };

    /// <summary>Follows next links, which are used as they are, and returns all pages.</summary>
    protected async Task<List<Answer>> PagesAsync(string token, string target)
    {
        List<Answer> pages = [await AsUserAsync(token, "GET", target)];
        while (pages[^1].NextLink is { } next)
        {
            pages.Add(await AsUserAsync(token, "GET", next));
        }

        return pages;
    }

    protected static List<string?> Texts(IEnumerable<JsonNode?> items, params string[] path) =>
        [.. items.Select(item => path.Aggregate(item, (node, name) => node?[name])).Select(node => (string?)node)];
}
