using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncParticipantTests() : ParticipantTests(isAsync: false);

public sealed class AsyncParticipantTests() : ParticipantTests(isAsync: true);

public abstract class ParticipantTests(bool isAsync) : EmulatorTest(isAsync)
{
    /// <summary>One identifier of each kind that chat takes.</summary>
    public static TheoryData<string> RawIds =>
    [
        "4:+14255550123",
        "8:orgid:00000000-0000-4000-8000-000000000001",
        "8:dod:00000000-0000-4000-8000-000000000001",
        "8:teamsvisitor:00000000-0000-4000-8000-000000000001",
        "28:orgid:00000000-0000-4000-8000-000000000001",
        "8:acs:00000000-0000-4000-8000-000000000001_00000000-0000-4000-8000-000000000002_00000000-0000-4000-8000-000000000003",
    ];

    [Fact]
    public async Task One_participant_is_added_with_all_that_is_known_of_it()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();
        DateTimeOffset time = new(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        ThreadCalls thread = await Chat.StartThreadAsync();

        Response response = await thread.AddParticipant(new ChatParticipant(guest)
        {
            DisplayName = "Guest",
            ShareHistoryTime = time,
            Metadata = { ["key"] = "value" },
        });

        Assert.Equal(201, response.Status);
        Assert.EndsWith("/participants/:add", LastRequest.Path);
        ChatParticipant added = (await thread.GetParticipants().ItemsAsync()).Single(participant => participant.User == guest);
        Assert.Equal(("Guest", time, "value"), (added.DisplayName, added.ShareHistoryTime, added.Metadata["key"]));
    }

    [Fact]
    public async Task One_participant_that_is_not_accepted_is_an_exception_that_says_why()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() =>
            thread.AddParticipant(new ChatParticipant(Stranger)));

        Assert.Equal((403, "403"), (exception.Status, exception.ErrorCode));
        Assert.Contains("Permissions check failed", exception.Message);
        Assert.Equal(Stranger.RawId, exception.Data["target"]);
        Assert.Contains("invalidParticipants", exception.GetRawResponse()!.Content.ToString());
    }

    [Fact]
    public async Task Of_several_participants_those_not_accepted_are_returned()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();
        ChatParticipant[] participants = [new(Stranger), new(guest)];
        ThreadCalls thread = await Chat.StartThreadAsync();

        AddChatParticipantsResult result = await thread.AddParticipants(participants);

        (ChatParticipant? participant, ChatError error) = Assert.Single(result.MatchInvalidParticipants(participants));
        Assert.Same(participants[0], participant);
        Assert.Equal(("403", Stranger.RawId), (error.Code, error.Target));
        Assert.Empty(error.Details);
        Assert.Null(error.InnerError);
        Assert.Contains(await thread.GetParticipants().ItemsAsync(), present => present.User == guest);
    }

    [Fact]
    public async Task Only_those_not_accepted_are_tried_again()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();
        ChatParticipant[] participants = [new(guest), new(Stranger)];
        ThreadCalls thread = await Chat.StartThreadAsync();
        AddChatParticipantsResult first = await thread.AddParticipants(participants);

        AddChatParticipantsResult second = await thread.AddParticipants(first
            .MatchInvalidParticipants(participants)
            .Select(pair => pair.Participant!));

        Assert.Single(second.InvalidParticipants);
        Assert.Equal(
            $$$$"""{"participants":["""
                + $$$$"""{"communicationIdentifier":{"rawId":"{{{{Stranger.Id}}}}","communicationUser":{"id":"{{{{Stranger.Id}}}}"}}}]}""",
            LastRequest.Body);
    }

    [Fact]
    public async Task No_participant_is_invalid_when_all_are_accepted()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();
        ChatParticipant[] participants = [new(guest)];
        ThreadCalls thread = await Chat.StartThreadAsync();

        Response<AddChatParticipantsResult> response = await thread.AddParticipants(participants);

        Assert.Equal(201, response.GetRawResponse().Status);
        Assert.Empty(response.Value.InvalidParticipants);
        Assert.Empty(response.Value.MatchInvalidParticipants(participants));
    }

    [Fact]
    public void An_error_about_nobody_who_was_sent_has_no_participant()
    {
        AddChatParticipantsResult result = ChatModelFactory.AddChatParticipantsResult([
            ChatModelFactory.ChatError("403", "No", Stranger.RawId),
            ChatModelFactory.ChatError("500", "No"),
        ]);

        Assert.All(result.MatchInvalidParticipants([new ChatParticipant(Host)]), pair => Assert.Null(pair.Participant));
        Assert.Throws<ArgumentNullException>("participants", () => result.MatchInvalidParticipants(null!));
    }

    [Theory]
    [MemberData(nameof(RawIds))]
    public async Task Identifiers_of_every_kind_are_added_listed_and_removed(string rawId)
    {
        CommunicationIdentifier identifier = CommunicationIdentifier.FromRawId(rawId);
        ThreadCalls thread = await Chat.StartThreadAsync();

        await thread.AddParticipant(new ChatParticipant(identifier));
        Assert.Equal(identifier, (await thread.GetParticipants().ItemsAsync())[1].User);
        Response response = await thread.RemoveParticipant(identifier);

        Assert.Equal(204, response.Status);
        Assert.Equal(Host, Assert.Single(await thread.GetParticipants().ItemsAsync()).User);
    }

    [Fact]
    public async Task Removing_sends_the_bare_identifier()
    {
        ThreadCalls thread = await Chat.StartThreadAsync(new ChatParticipant(new PhoneNumberIdentifier("+14255550123")));

        await thread.RemoveParticipant(new PhoneNumberIdentifier("+14255550123"));

        Assert.EndsWith("/participants/:remove", LastRequest.Path);
        Assert.Equal("application/json", LastRequest.Headers["Content-Type"]);
        Assert.StartsWith("""{"rawId":"4:""", LastRequest.Body);
        Assert.DoesNotContain("kind", LastRequest.Body);
    }

    [Fact]
    public async Task A_skip_is_asked_for_once_and_the_service_goes_on_from_there()
    {
        ThreadCalls thread = await Chat.StartThreadAsync([
            .. Enumerable.Range(0, 5).Select(i => new ChatParticipant(new PhoneNumberIdentifier($"+1425555012{i}"))),
        ]);
        Emulator.Requests.Clear();

        List<Page<ChatParticipant>> pages = await thread.GetParticipants(skip: 2).PagesAsync(pageSizeHint: 3);

        Assert.Equal([3, 1], pages.Select(page => page.Values.Count));
        Assert.Equal("?api-version=2025-03-15&maxPageSize=3&skip=2", Emulator.Requests.Snapshot()[0].Query);
        Assert.Contains("skip=5", Emulator.Requests.Snapshot()[1].Query);
    }

    [Fact]
    public async Task A_listing_of_participants_goes_on_from_its_continuation_token()
    {
        ThreadCalls thread = await Chat.StartThreadAsync(new ChatParticipant(new PhoneNumberIdentifier("+14255550123")));
        Page<ChatParticipant> first = Assert.Single(await thread.GetParticipants().PagesAsync(pageSizeHint: 1, limit: 1));

        Page<ChatParticipant> second = Assert.Single(await thread.GetParticipants().PagesAsync(first.ContinuationToken));

        Assert.Equal(Host, Assert.Single(first.Values).User);
        Assert.Equal(new PhoneNumberIdentifier("+14255550123"), Assert.Single(second.Values).User);
        Assert.Null(second.ContinuationToken);
    }
}
