using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Rooms;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

public sealed class SyncAnswerFactTests() : AnswerFactTests(isAsync: false);

public sealed class AsyncAnswerFactTests() : AnswerFactTests(isAsync: true);

/// <summary>What recordings showed about successful answers.</summary>
public abstract class AnswerFactTests(bool isAsync)
{
    private static readonly RecordingSet s_own = RecordingSet.Own;

    [Fact]
    public async Task A_message_has_its_values()
    {
        Exchange exchange = s_own.Exchanges.First(exchange => exchange.ResponseObject?["editedOn"] is not null);
        MemoryClients clients = new(new MemoryTransport(exchange.ToResponse()), isAsync);

        ChatMessage message = await clients.Thread.GetMessage("1743581730123");

        Assert.Equal(("1743581730123", "4", "1743582000000"), (message.Id, message.SequenceId, message.Version));
        Assert.Equal((ChatMessageType.Text, ""), (message.Type, message.SenderDisplayName));
        Assert.Equal("Cut \"back\" – \U0001F33F \\ <&>", message.Content!.Message);
        Assert.Equal(
            (ChatAttachmentType.Image, "a1", "tulips.png"),
            (message.Content.Attachments[0].AttachmentType, message.Content.Attachments[0].Id, message.Content.Attachments[0].Name));
        Assert.Equal("https://media.example.net/a1?x=%2F", message.Content.Attachments[0].Uri!.OriginalString);
        Assert.Equal("sketch", message.Content.Attachments[1].AttachmentType.ToString());
        Assert.Equal(new DateTimeOffset(2025, 4, 2, 8, 15, 30, 500, TimeSpan.Zero), message.CreatedOn);
        Assert.Equal(new DateTimeOffset(2025, 4, 2, 8, 20, 0, TimeSpan.Zero), message.EditedOn);
        Assert.Equal("1d9e6cd2-36a4-4ae8-9b1f-8f2f7a1c5d10", Assert.IsType<MicrosoftTeamsUserIdentifier>(message.Sender).UserId);
        Assert.Equal(["a", "b"], message.Metadata.Keys);
        Assert.Null(message.DeletedOn);
    }

    [Fact]
    public async Task The_location_of_a_new_room_is_its_id_and_not_followed()
    {
        Exchange exchange = s_own.Exchanges.First(exchange => exchange.Service == "rooms" && exchange.Status == 201);
        MemoryClients clients = new(new MemoryTransport(exchange.ToResponse()), isAsync);

        Response<CommunicationRoom> room = await clients.Rooms.CreateRoom();

        Assert.Single(clients.Transport.Sent);
        Assert.True(room.GetRawResponse().Headers.TryGetValue("Location", out string? location));
        Assert.Equal(room.Value.Id, location);
        Assert.True(room.GetRawResponse().Headers.TryGetValue("Repeatability-Result", out string? result));
        Assert.Equal("accepted", result);
    }

    [Fact]
    public async Task The_location_of_a_new_thread_is_another_host_and_not_followed()
    {
        Exchange exchange = s_own.Exchanges.First(exchange => exchange.Service == "chat"
            && exchange.ResponseHeaders.ContainsKey("Location"));
        MemoryClients clients = new(new MemoryTransport(exchange.ToResponse(), new MemoryResponse(200, "{}")), isAsync);

        Response<CreateChatThreadResult> thread = await clients.Chat.CreateChatThread("Topic", []);
        await clients.Chat.GetChatThreadClient(thread.Value.ChatThread.Id).GetProperties();

        Assert.True(thread.GetRawResponse().Headers.TryGetValue("Location", out string? location));
        Assert.StartsWith("https://edge.example.net/", location);
        Assert.All(clients.Transport.Sent, request => Assert.Equal(MemoryClients.Endpoint.Host, request.Uri.Host));
    }

    [Theory]
    [InlineData("2025-04-02T07:41:12.3456789+00:00")]
    [InlineData("2025-04-02T07:41:12Z")]
    public async Task Moments_have_up_to_seven_digits_and_either_offset(string text)
    {
        MemoryClients clients = new(isAsync, 200, $$"""{"createdAt":"{{text}}","createdOn":"{{text}}"}""");
        DateTimeOffset moment = new DateTimeOffset(2025, 4, 2, 7, 41, 12, TimeSpan.Zero).AddTicks(text.Contains('.') ? 3456789 : 0);

        Assert.Equal(moment, (await clients.Rooms.GetRoom("1")).Value.CreatedAt);
        Assert.Equal(moment, (await clients.Thread.GetMessage("1")).Value.CreatedOn);
    }

    [Fact]
    public async Task Changes_of_participants_are_answered_with_an_empty_object()
    {
        MemoryClients clients = new(isAsync, 200, "{}");

        Response added = await clients.Rooms.AddOrUpdateParticipants(
            "1",
            [new RoomParticipant(new CommunicationUserIdentifier("8:acs:a"))]);
        Response removed = await clients.Rooms.RemoveParticipants("1", [new CommunicationUserIdentifier("8:acs:a")]);

        Assert.Equal(("{}", "{}"), (added.Content.ToString(), removed.Content.ToString()));
        Assert.Equal("""{"participants":{"8:acs:a":{"role":"Attendee"}}}""", clients.Transport.Sent[0].BodyText);
        Assert.Equal("""{"participants":{"8:acs:a":null}}""", clients.Transport.Sent[1].BodyText);
    }

    [Fact]
    public async Task A_thread_without_a_retention_policy_has_the_policy_none()
    {
        Exchange exchange = s_own.Exchanges.First(exchange => exchange.Status == 200
            && (string?)exchange.ResponseObject?["retentionPolicy"]?["kind"] == "none");
        MemoryClients clients = new(new MemoryTransport(exchange.ToResponse()), isAsync);

        ChatThreadProperties thread = await clients.Thread.GetProperties();

        Assert.Equal(RetentionPolicyKind.None, thread.RetentionPolicy!.Kind);
        Assert.Empty(thread.Metadata);
    }

    [Fact]
    public async Task A_message_without_attachments_has_an_empty_list_of_them()
    {
        MemoryClients clients = new(isAsync, 200, """{"content":{"message":"Hello","attachments":[]}}""");

        ChatMessage message = await clients.Thread.GetMessage("1");

        Assert.Empty(message.Content!.Attachments);
        Assert.Equal("""{"message":"Hello","attachments":[]}""", RecordedCall.Written(message)!["content"]!.ToJsonString());
    }

    [Fact]
    public async Task A_change_of_metadata_sends_the_keys_that_change()
    {
        MemoryClients clients = new(isAsync, 204, null);

        await clients.Thread.UpdateProperties(new UpdateChatThreadPropertiesOptions { Metadata = { ["beds"] = "4" } });

        Assert.Equal("""{"metadata":{"beds":"4"}}""", clients.Sent.BodyText);
    }
}
