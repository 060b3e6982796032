using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class RoomRepeatabilityTests : EmulatorTest
{
    private const string Rooms = "/rooms" + RoomsVersion;

    private static readonly (string, string) Id = ("Repeatability-Request-ID", "8664046a-f679-42e1-91af-6de1588960d7");
    private static readonly (string, string) FirstSent = ("Repeatability-First-Sent", "Fri, 04 Aug 2023 20:28:44 GMT");

    [Fact]
    public async Task The_same_request_id_creates_one_room()
    {
        Answer first = await SignedAsync("POST", Rooms, "{}", Id, FirstSent);
        Answer again = await SignedAsync("POST", Rooms, "{}", Id, FirstSent);

        Assert.Equal((201, 201), (first.Status, again.Status));
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Headers["Location"], again.Headers["Location"]);
        Assert.Equal(("accepted", "accepted"), (first.Headers["Repeatability-Result"], again.Headers["Repeatability-Result"]));
        Assert.Single((await SignedAsync("GET", Rooms)).Items);
    }

    [Fact]
    public async Task Another_request_id_creates_another_room()
    {
        await SignedAsync("POST", Rooms, "{}", Id, FirstSent);
        await SignedAsync("POST", Rooms, "{}", ("Repeatability-Request-ID", "another"), FirstSent);

        Assert.Equal(2, (await SignedAsync("GET", Rooms)).Items.Count);
    }

    [Fact]
    public async Task Without_a_request_id_nothing_is_said_of_repeatability()
    {
        Answer answer = await SignedAsync("POST", Rooms, "{}");

        Assert.Equal(201, answer.Status);
        Assert.False(answer.Headers.ContainsKey("Repeatability-Result"));
    }

    [Fact]
    public async Task A_request_that_failed_can_be_repeated_with_effect()
    {
        Answer failed = await SignedAsync("POST", Rooms, """{"validUntil":"1999-01-01T00:00:00Z"}""", Id, FirstSent);
        Answer better = await SignedAsync("POST", Rooms, "{}", Id, FirstSent);

        Assert.Equal((400, 201), (failed.Status, better.Status));
    }

    [Fact]
    public async Task A_request_id_needs_the_date_it_was_first_sent()
    {
        Answer missing = await SignedAsync("POST", Rooms, "{}", Id);
        Answer bad = await SignedAsync("POST", Rooms, "{}", Id, ("Repeatability-First-Sent", "once upon a time"));

        Assert.Equal((400, 400), (missing.Status, bad.Status));
        Assert.Equal("Repeatability-First-Sent", (string?)missing.Json["error"]!["target"]);
    }

    [Fact]
    public async Task Many_repetitions_at_once_create_one_room()
    {
        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => SignedAsync("POST", Rooms, "{}", Id, FirstSent)));

        Assert.Single(answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal));
        Assert.Single((await SignedAsync("GET", Rooms)).Items);
    }
}
