using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class TokenExpiryTests : EmulatorTest
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    protected override EmulatorOptions Options => new() { TimeProvider = _clock, MaximumClockSkew = Timeout.InfiniteTimeSpan };

    [Fact]
    public async Task A_token_is_valid_until_it_expires()
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync(tokenLifetime: TimeSpan.FromSeconds(10));

        _clock.Now += TimeSpan.FromSeconds(9);
        Answer before = await AsUserAsync(token, "GET", "/chat/threads" + ChatVersion);
        _clock.Now += TimeSpan.FromSeconds(1);
        Answer after = await AsUserAsync(token, "GET", "/chat/threads" + ChatVersion);

        Assert.Equal((200, 401), (before.Status, after.Status));
    }

    [Fact]
    public async Task A_service_token_expires_too()
    {
        string token = Emulator.CreateServiceToken(TimeSpan.FromSeconds(10));

        _clock.Now += TimeSpan.FromSeconds(10);

        Assert.Equal(401, (await AsUserAsync(token, "GET", "/rooms" + RoomsVersion)).Status);
    }

    [Fact]
    public async Task Without_a_limit_on_skew_signed_requests_pass_whatever_the_clock_says()
    {
        Assert.Equal(201, (await SignedAsync("POST", "/rooms" + RoomsVersion, "{}")).Status);
    }

    [Fact]
    public async Task Times_come_from_the_clock()
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync();

        Answer thread = await AsUserAsync(token, "POST", "/chat/threads" + ChatVersion, """{"topic":"t"}""");
        Answer room = await SignedAsync("POST", "/rooms" + RoomsVersion, "{}");

        Assert.Equal("2030-01-02T03:04:05Z", (string?)thread.Json["chatThread"]!["createdOn"]);
        Assert.Equal("2030-01-02T03:04:05+00:00", (string?)room.Json["createdAt"]);
        Assert.Equal("2030-07-01T03:04:05+00:00", (string?)room.Json["validUntil"]);
    }
}
