using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>Time and ids that are the same in every run.</summary>
public sealed class ClockTests : ChatTest
{
    private static readonly DateTimeOffset Start = new(2025, 1, 31, 8, 0, 0, TimeSpan.Zero);

    private readonly ManualClock _clock = new(Start);

    protected override EmulatorOptions Options => new()
    {
        AccessKey = "c2VjcmV0",
        TimeProvider = _clock,
        MaximumClockSkew = Timeout.InfiniteTimeSpan,
        LongestTokenLifetime = TimeSpan.FromMinutes(5),
    };

    [Fact]
    public async Task With_a_key_and_a_clock_given_two_emulators_answer_the_same()
    {
        await using CommunicationEmulator second = await CommunicationEmulator.StartAsync(Options);

        Assert.Equal(await Emulator.CreateUserAndTokenAsync(), await second.CreateUserAndTokenAsync());
    }

    [Fact]
    public async Task The_clock_is_put_forward_over_http()
    {
        Answer advanced = await SendAsync(Request("POST", "/emulator/clock?advance=90.5", null, [], out _));
        Answer read = await SendAsync(Request("GET", "/emulator/clock", null, [], out _));

        Assert.Equal("""{"now":"2025-01-31T08:01:30.5+00:00"}""", advanced.Text);
        Assert.Equal(advanced.Text, read.Text);
        Assert.Equal(Start.AddSeconds(90.5), _clock.Now);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?advance=-1")]
    [InlineData("?advance=soon")]
    [InlineData("?advance=1000000000000")]
    public async Task It_is_put_forward_by_a_time_only(string query)
    {
        Answer answer = await SendAsync(Request("POST", "/emulator/clock" + query, null, [], out _));

        Assert.Equal((400, Start), (answer.Status, _clock.Now));
    }

    [Fact]
    public async Task The_clock_of_the_machine_is_left_alone()
    {
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();

        Answer answer = await SendAsync(new(System.Net.Http.HttpMethod.Post, new Uri(emulator.Endpoint, "emulator/clock?advance=1")));

        Assert.Equal(409, answer.Status);
    }

    [Fact]
    public async Task Tokens_last_no_longer_than_the_options_allow()
    {
        await CreateUsersAsync();
        _clock.Advance(TimeSpan.FromMinutes(4.9));
        Answer before = await AsUserAsync(AliceToken, "GET", "/chat/threads" + ChatVersion);
        _clock.Advance(TimeSpan.FromMinutes(0.1));
        Answer after = await AsUserAsync(AliceToken, "GET", "/chat/threads" + ChatVersion);

        Assert.Equal((200, 401), (before.Status, after.Status));
    }
}
