using System;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>Requests whose signatures were computed elsewhere, for hosts that only the Host header names.</summary>
public sealed class SignatureVectorTests : EmulatorTest
{
    private const string Date = "Thu, 28 Aug 2025 21:17:54 GMT";

    protected override EmulatorOptions Options => new()
    {
        AccessKey = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
        TimeProvider = new ManualClock(new DateTimeOffset(2025, 8, 28, 21, 17, 54, TimeSpan.Zero)),
    };

    [Fact]
    public async Task A_get_without_body() => Assert.Equal(200, (await SendAsync(
        "GET",
        "/rooms?api-version=2025-03-13",
        null,
        "contoso.communication.azure.com",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "M7eY9XgshQcfDbURjXMqwFycFXBJqqUoijHOgnjh9Hg=")).Status);

    [Fact]
    public async Task A_post_with_body() => Assert.Equal(201, (await SendAsync(
        "POST",
        "/rooms?api-version=2025-03-13",
        """{"participants":{"8:acs:a_b":{"role":"Attendee"}}}""",
        "contoso.communication.azure.com",
        "pthqkyNsHWDuur6XbADPCPJ2a7Bga7s2sVBtj6FvNR4=",
        "xFZ7p6S9bVo51o5inECvFkUsdl5PPpG5/ByAUu+KN5k=")).Status);

    [Fact]
    public async Task A_delete_with_an_escaped_path_and_a_port()
    {
        Answer answer = await SendAsync(
            "DELETE",
            "/identities/8%3Aacs%3Aa_b?api-version=2023-10-01",
            null,
            "localhost:8443",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "MiZitNdnI5UfuOgtfAt0WQrhRRQPf1abjjoJZI+9cBc=");

        // The signature holds; the user is another resource's.
        Assert.Equal("IdentityNotOwned", answer.ErrorCode);
    }

    private Task<Answer> SendAsync(
        string method,
        string target,
        string? body,
        string host,
        string contentHash,
        string signature) => SendAsync(Request(
        method,
        target,
        body,
        [
            ("Host", host),
            ("x-ms-date", Date),
            ("x-ms-content-sha256", contentHash),
            ("Authorization", "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=" + signature),
        ],
        out _));
}
