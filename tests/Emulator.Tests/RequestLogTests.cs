using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Typewright.Emulator.Traffic;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class RequestLogTests : EmulatorTest
{
    protected override EmulatorOptions Options => new() { RequestLogCapacity = 3 };

    [Fact]
    public async Task A_request_is_logged_as_it_was_sent()
    {
        await SignedAsync(
            "POST",
            "/identities/8%3Aacs%3Aa_b/:issueAccessToken" + IdentityVersion,
            """{"scopes":["chät"]}""",
            ("X-Test", "yes"));

        RecordedRequest request = Assert.Single(Emulator.Requests.Snapshot());
        Assert.Equal("POST", request.Method);
        Assert.Equal("/identities/8%3Aacs%3Aa_b/:issueAccessToken", request.Path);
        Assert.Equal("?api-version=2023-10-01", request.Query);
        Assert.Equal(request.Path + request.Query, request.Target);
        Assert.Equal("yes", request.Headers["x-test"]);
        Assert.Equal("""{"scopes":["chät"]}""", request.Body);
        Assert.Equal(Encoding.UTF8.GetBytes(request.Body), request.BodyBytes.ToArray());
        Assert.Equal(400, request.Status);
        Assert.Equal($"POST {request.Target} -> 400", request.ToString());
    }

    [Fact]
    public async Task Retries_can_be_told_from_the_log()
    {
        (string, string)[] headers =
        [
            ("x-emulator-fault", "503;times=1"),
            ("x-ms-client-request-id", "one"),
            ("Repeatability-Request-ID", "two"),
        ];
        await SignedAsync("POST", "/rooms" + RoomsVersion, "{}", headers);
        await SignedAsync(
            "POST",
            "/rooms" + RoomsVersion,
            "{}",
            [.. headers, ("Repeatability-First-Sent", "Fri, 04 Aug 2023 20:28:44 GMT")]);

        var requests = Emulator.Requests.Find("POST", "/rooms");

        Assert.Equal([503, 201], requests.Select(request => request.Status ?? 0));
        Assert.Equal(["two", "two"], requests.Select(request => request.Headers["repeatability-request-id"]));
    }

    [Fact]
    public async Task Only_the_latest_requests_are_kept()
    {
        for (int i = 0; i < 5; i++)
        {
            await SignedAsync("GET", $"/rooms/{i}{RoomsVersion}");
        }

        Assert.Equal(["/rooms/2", "/rooms/3", "/rooms/4"], Emulator.Requests.Snapshot().Select(request => request.Path));
    }

    [Fact]
    public async Task Requests_are_found_by_method_and_path_and_forgotten_on_demand()
    {
        await SignedAsync("GET", "/rooms" + RoomsVersion);
        await SignedAsync("POST", "/rooms" + RoomsVersion);

        Assert.Single(Emulator.Requests.Find("GET", "/rooms"));
        Assert.Empty(Emulator.Requests.Find("GET", "/chat"));

        Emulator.Requests.Clear();
        Assert.Empty(Emulator.Requests.Snapshot());
    }
}
