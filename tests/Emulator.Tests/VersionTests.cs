using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class VersionTests : EmulatorTest
{
    [Theory]
    [InlineData("/identities/8:acs:a_b", "DELETE")]
    [InlineData("/rooms", "GET")]
    [InlineData("/chat/threads", "GET")]
    public async Task A_request_must_name_a_version(string path, string method)
    {
        Answer answer = await SignedAsync(method, path);

        Assert.Equal(400, answer.Status);
        Assert.Equal("ApiVersionUnspecified", answer.ErrorCode);
    }

    [Theory]
    [InlineData("/identities/8:acs:a_b", "DELETE", "2023-10-02")]
    [InlineData("/rooms", "GET", "2025-03-15")]
    [InlineData("/chat/threads", "GET", "2099-01-01")]
    [InlineData("/chat/threads", "GET", "latest")]
    public async Task A_version_must_be_known(string path, string method, string version)
    {
        Answer answer = await SignedAsync(method, $"{path}?api-version={version}");

        Assert.Equal(400, answer.Status);
        Assert.Equal("UnsupportedApiVersion", answer.ErrorCode);
        Assert.Contains(version, answer.ErrorMessage);
    }

    [Theory]
    [InlineData("2021-03-07")]
    [InlineData("2021-09-07")]
    [InlineData("2023-11-07")]
    [InlineData("2024-03-07")]
    [InlineData("2025-03-15")]
    public async Task Chat_serves_all_its_stable_versions(string version)
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync();

        Answer answer = await AsUserAsync(token, "GET", $"/chat/threads?api-version={version}");

        Assert.Equal(200, answer.Status);
        Assert.Contains(version, answer.Headers["api-supported-versions"]);
    }

    [Theory]
    [InlineData("2023-06-14")]
    [InlineData("2024-04-15")]
    [InlineData("2025-03-13")]
    public async Task Rooms_serves_all_its_stable_versions(string version) =>
        Assert.Equal(200, (await SignedAsync("GET", $"/rooms?api-version={version}")).Status);

    [Theory]
    [InlineData("2021-03-07")]
    [InlineData("2022-06-01")]
    [InlineData("2022-10-01")]
    [InlineData("2023-10-01")]
    public async Task Identity_serves_all_its_stable_versions(string version) =>
        Assert.Equal(201, (await SignedAsync("POST", $"/identities?api-version={version}")).Status);
}
