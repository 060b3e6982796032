using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Xunit;

namespace Typewright.Generated.Tests.Traps;

public sealed class SyncChatMatrixTests() : ChatMatrixTests(isAsync: false);

public sealed class AsyncChatMatrixTests() : ChatMatrixTests(isAsync: true);

/// <summary>
/// Where generated clients commonly go wrong on the wire, in the order paths, times, enums, missing and unknown members,
/// media types, headers. Bodies that are not what they should be stand in <see cref="HostileResponseTests"/>, listings in
/// <see cref="PagingTrapTests"/>.
/// </summary>
public abstract class ChatMatrixTests(bool isAsync)
{
    [Theory]
    [InlineData("19:a/b c?d@thread.v2", "/chat/threads/19%3Aa%2Fb%20c%3Fd%40thread.v2")]
    [InlineData("19:gcch:ü%2F#x", "/chat/threads/19%3Agcch%3A%C3%BC%252F%23x")]
    [InlineData("a+b&c=d;e", "/chat/threads/a%2Bb%26c%3Dd%3Be")]
    public async Task A_path_value_stays_one_segment(string threadId, string path)
    {
        MemoryClients clients = new(isAsync, 204, null);

        await clients.Chat.DeleteChatThread(threadId);

        Assert.Equal($"https://contoso.communication.azure.com{path}?api-version=2025-03-15", clients.Sent.Text);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_value_of_dots_does_not_lead_elsewhere(string id)
    {
        MemoryClients clients = new(isAsync, 204, null);

        await Assert.ThrowsAsync<ArgumentException>(() => clients.Chat.DeleteChatThread(id));

        Assert.Empty(clients.Transport.Sent);
    }

    [Theory]
    [InlineData("2024-01-02T03:04:05.678+02:00")]
    [InlineData("2024-01-02T03:04:05.678Z")]
    [InlineData("2024-01-02T03:04:05.1234567-09:30")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task A_time_in_the_query_is_the_same_instant(string text)
    {
        DateTimeOffset time = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        MemoryClients clients = new(isAsync, 200, """{"value":[]}""");

        await clients.Thread.GetMessages(time).ItemsAsync();

        string sent = clients.Sent.Uri.Query.Split("startTime=")[1];
        Assert.DoesNotContain('+', sent);
        Assert.Equal(
            time,
            DateTimeOffset.Parse(Uri.UnescapeDataString(sent), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
    }

    [Fact]
    public async Task The_culture_of_the_caller_does_not_reach_the_wire()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        MemoryClients clients = new(isAsync, 200, """{"value":[]}""");
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "~";
        other.DateTimeFormat.TimeSeparator = ".";
        other.DateTimeFormat.DateSeparator = "/";
        try
        {
            CultureInfo.CurrentCulture = other;
            await clients.Thread
                .GetMessages(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(-1)))
                .PagesAsync(pageSizeHint: 1000);
            await clients.Thread.GetParticipants(skip: -1).ItemsAsync();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(
            "?api-version=2025-03-15&maxPageSize=1000&startTime=2024-01-02T03%3A04%3A05-01%3A00",
            clients.Transport.Sent[0].Uri.Query);
        Assert.Equal("?api-version=2025-03-15&skip=-1", clients.Transport.Sent[1].Uri.Query);
    }

    [Theory]
    [InlineData("reaction")]
    [InlineData("")]
    [InlineData("Größe 👋")]
    public async Task A_type_that_is_not_known_is_kept(string type)
    {
        MemoryClients clients = new(isAsync, 200, $$"""{"value":[{"id":"1","type":"{{type}}"},{"id":"2","type":"text"}]}""");

        List<ChatMessage> messages = await clients.Thread.GetMessages().ItemsAsync();

        Assert.Equal([type, "text"], messages.Select(message => message.Type.ToString()));
        Assert.NotEqual(ChatMessageType.Text, messages[0].Type);
    }

    [Fact]
    public async Task A_type_in_other_case_is_the_same_type_and_keeps_its_text()
    {
        MemoryClients clients = new(isAsync, 200, """{"type":"HTML"}""");

        ChatMessage message = await clients.Thread.GetMessage("1");

        Assert.Equal(ChatMessageType.Html, message.Type);
        Assert.Equal(ChatMessageType.Html.GetHashCode(), message.Type.GetHashCode());
        Assert.Equal("HTML", message.Type.ToString());
    }

    [Fact]
    public async Task A_type_is_sent_as_the_document_spells_it()
    {
        MemoryClients clients = new(isAsync, 201, """{"id":"1"}""");

        await clients.Thread.SendMessage("x", ChatMessageType.Html);

        Assert.Equal("""{"content":"x","type":"html"}""", clients.Sent.BodyText);
    }

    [Fact]
    public async Task A_required_member_that_is_missing_is_no_failure()
    {
        MemoryClients clients = new(isAsync, 200, "{}");

        ChatMessage message = await clients.Thread.GetMessage("1");

        Assert.Null(message.Id);
        Assert.Null(message.Content);
        Assert.Null(message.Sender);
        Assert.Equal(default, message.CreatedOn);
        Assert.Equal(default, message.Type);
        Assert.Empty(message.Metadata);
        Assert.Equal("", message.Type.ToString());
    }

    [Fact]
    public async Task Null_for_any_member_is_no_failure()
    {
        MemoryClients clients = new(isAsync, 200, """
            {"id":null,"type":null,"sequenceId":null,"version":null,"content":{"message":null,"topic":null,"participants":null,
                "attachments":null,
            "initiatorCommunicationIdentifier":null},"senderDisplayName":null,"createdOn":null,"senderCommunicationIdentifier":null,
                "deletedOn":null,
            "editedOn":null,"metadata":null}
            """);

        ChatMessage message = await clients.Thread.GetMessage("1");

        Assert.Null(message.DeletedOn);
        Assert.Empty(message.Metadata);
        Assert.Empty(message.Content!.Participants);
        Assert.Empty(message.Content.Attachments);
    }

    [Fact]
    public async Task What_is_null_or_not_set_is_not_sent()
    {
        MemoryClients clients = new(isAsync, 204, null);

        await clients.Thread.UpdateProperties(new UpdateChatThreadPropertiesOptions { Topic = null, RetentionPolicy = null });
        await clients.Thread.UpdateMessage(new UpdateChatMessageOptions { MessageId = "1", Content = null });

        Assert.All(clients.Transport.Sent, request => Assert.Equal("{}", request.BodyText));
    }

    [Fact]
    public async Task Members_that_are_not_known_are_kept_and_written_back()
    {
        const string Body = """{"id":"1","type":"text","createdOn":"2024-01-02T03:04:05Z","reactions":[{"emoji":"👍","count":2}"""
            + """],"content":{"message":"Hello","mentions":{"a":null}}}""";
        MemoryClients clients = new(isAsync, 200, Body);

        ChatMessage message = await clients.Thread.GetMessage("1");

        string written = ModelReaderWriter.Write(message, ModelReaderWriterOptions.Json, AzureCommunicationChatContext.Default).ToString();
        Assert.True(
            System.Text.Json.Nodes.JsonNode.DeepEquals(
                System.Text.Json.Nodes.JsonNode.Parse(Body),
                System.Text.Json.Nodes.JsonNode.Parse(written)),
            written);
    }

    [Fact]
    public async Task A_retention_policy_that_is_not_known_is_kept()
    {
        MemoryClients clients = new(isAsync, 200, """{"id":"1","topic":"t","retentionPolicy":{"days":3,"kind":"lastMessage"}}""");

        ChatThreadProperties thread = await clients.Thread.GetProperties();

        Assert.Equal("lastMessage", thread.RetentionPolicy!.Kind.ToString());
        Assert.Contains(
            "\"days\":3",
            ModelReaderWriter.Write(thread, ModelReaderWriterOptions.Json, AzureCommunicationChatContext.Default).ToString());
    }

    [Fact]
    public async Task An_identifier_of_a_kind_that_is_not_known_is_kept()
    {
        MemoryClients clients = new(
            isAsync,
            200,
            """{"senderCommunicationIdentifier":{"kind":"hologram","rawId":"99:x:y","hologram":{"id":"y"}}}""");

        ChatMessage message = await clients.Thread.GetMessage("1");

        Assert.Equal(new UnknownIdentifier("99:x:y"), message.Sender);
    }

    [Theory]
    [InlineData("POST", "application/json")]
    [InlineData("PATCH", "application/merge-patch+json")]
    public async Task The_media_types_are_those_of_the_document(string method, string contentType)
    {
        MemoryClients clients = new(isAsync, method == "POST" ? 200 : 204, null);

        await (method == "POST" ? clients.Thread.SendReadReceipt("1") : clients.Thread.UpdateTopic("Topic"));

        Assert.Equal(
            (method, contentType, "application/json"),
            (clients.Sent.Method, clients.Sent.Headers["Content-Type"], clients.Sent.Headers["Accept"]));
    }

    [Fact]
    public async Task Requests_without_a_body_have_no_media_type()
    {
        MemoryClients clients = new(isAsync, 204, null);

        await clients.Thread.DeleteMessage("1");

        Assert.False(clients.Sent.Headers.ContainsKey("Content-Type"));
        Assert.Equal("application/json", clients.Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task The_repeatability_header_is_in_the_api_and_made_up_without_it()
    {
        MemoryClients clients = new(isAsync, 201, """{"chatThread":{}}""");

        await clients.Chat.CreateChatThread("Topic", [], "mine");
        await clients.Chat.CreateChatThread("Topic", []);

        Assert.Equal("mine", clients.Transport.Sent[0].Headers["repeatability-request-id"]);
        Assert.True(Guid.TryParseExact(clients.Transport.Sent[1].Headers["repeatability-request-id"], "D", out _));
    }

    [Fact]
    public async Task An_error_in_plain_text_keeps_its_text()
    {
        MemoryClients clients = new(isAsync, 403, "You shall not pass.", "text/plain");

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => clients.Thread.GetProperties());

        Assert.Equal(403, exception.Status);
        Assert.Contains("You shall not pass.", exception.Message);
        Assert.Equal("You shall not pass.", exception.GetRawResponse()!.Content.ToString());
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        MemoryClients clients = new(isAsync, 200, "\uFEFF{\"id\":\"1\"}");

        Assert.Equal("1", (await clients.Thread.GetMessage("1")).Value.Id);
    }

    [Theory]
    [InlineData("""{"id":"1","id":"2"}""", "2")]
    [InlineData("""{"\u0069d":"1"}""", "1")]
    [InlineData("""{"ID":"0","id":"1"}""", "1")]
    [InlineData("{\r\n\t\"id\" : \"1\" \r\n}\r\n", "1")]
    public async Task Json_that_is_odd_but_right_is_read(string body, string id)
    {
        MemoryClients clients = new(isAsync, 200, body);

        Assert.Equal(id, (await clients.Thread.GetMessage("1")).Value.Id);
    }

    [Fact]
    public async Task Half_a_character_is_kept_as_it_came()
    {
        MemoryClients clients = new(isAsync, 200, """{"id":"cut \ud83d"}""");

        Assert.Equal("cut \ud83d", (await clients.Thread.GetMessage("1")).Value.Id);
    }
}
