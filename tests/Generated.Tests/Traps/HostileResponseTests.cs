using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Azure;
using Xunit;

namespace Typewright.Generated.Tests.Traps;

public sealed class SyncHostileResponseTests() : HostileResponseTests(isAsync: false);

public sealed class AsyncHostileResponseTests() : HostileResponseTests(isAsync: true);

/// <summary>
/// Successes whose body is not what it should be. Whatever the call, the caller gets a <see cref="RequestFailedException"/>
/// with status, body and cause.
/// </summary>
public abstract class HostileResponseTests(bool isAsync)
{
    private const string Html = "<!DOCTYPE html><html><head><title>Sign in</title></head></html>";

    public static TheoryData<string, string> UnreadableBodies
    {
        get
        {
            string[] bodies =
            [
                "null",
                "true",
                "\"text\"",
                "42",
                "[]",
                "{",
                "{\"",
                "{\"value\":[{\"id\":\"1\"",
                "{}{}",
                "{},",
                "{'id':1}",
                "{\"id\":1,}",
                "{\"id\":\"\u0001\"}",
                Html,
            ];
            TheoryData<string, string> data = [];
            foreach (string body in bodies)
            {
                foreach (string call in ReadingCalls.All.Keys)
                {
                    data.Add(call, body);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Calls => [.. ReadingCalls.All.Keys];

    [Theory]
    [MemberData(nameof(UnreadableBodies))]
    public async Task A_body_that_cannot_be_read_is_an_exception_with_status_and_cause(string call, string body)
    {
        MemoryClients clients = new(isAsync, ReadingCalls.All[call].Status, body, body == Html ? "text/html" : "application/json");

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => ReadingCalls.All[call].Call(clients));

        Assert.Equal(ReadingCalls.All[call].Status, exception.Status);
        Assert.StartsWith($"The service answered {exception.Status} with a body that cannot be read. ", exception.Message);
        Assert.IsType<JsonException>(exception.InnerException, exactMatch: false);
        Assert.Equal(body, exception.GetRawResponse()!.Content.ToString());
        Assert.Single(clients.Transport.Sent);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task No_body_at_all_is_no_failure_of_what_the_service_has_done(string call)
    {
        foreach (string? body in new[] { null, "", " " })
        {
            MemoryClients clients = new(isAsync, ReadingCalls.All[call].Status, body);

            await ReadingCalls.All[call].Call(clients);

            Assert.Single(clients.Transport.Sent);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_success_that_is_not_documented_is_an_exception(string call)
    {
        foreach (int status in new[] { 202, 204, 206, 302, 304 })
        {
            MemoryClients clients = new(isAsync, status, "{}");

            RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => ReadingCalls.All[call].Call(clients));

            Assert.Equal(status, exception.Status);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Values_that_nest_too_deep_are_an_exception(string call)
    {
        string deep = string.Concat(Enumerable.Repeat("{\"x\":", 100)) + "1" + new string('}', 100);
        MemoryClients clients = new(isAsync, ReadingCalls.All[call].Status, deep);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => ReadingCalls.All[call].Call(clients));

        Assert.IsType<JsonException>(exception.InnerException, exactMatch: false);
    }

    [Theory]
    [InlineData("GetMessage", """{"id":1}""")]
    [InlineData("GetMessage", """{"type":{}}""")]
    [InlineData("GetMessage", """{"createdOn":"yesterday"}""")]
    [InlineData("GetMessage", """{"createdOn":1700000000}""")]
    [InlineData("GetMessage", """{"content":"text"}""")]
    [InlineData("GetMessage", """{"content":{"participants":{}}}""")]
    [InlineData("GetMessage", """{"metadata":["a"]}""")]
    [InlineData("GetMessage", """{"metadata":{"a":{}}}""")]
    [InlineData("GetMessage", """{"senderCommunicationIdentifier":"8:acs:a"}""")]
    [InlineData("GetMessage", """{"senderCommunicationIdentifier":{}}""")]
    [InlineData(
        "GetMessage",
        """{"senderCommunicationIdentifier":{"rawId":"8:acs:a","communicationUser":{"id":"8:acs:a"},"phoneNumber":{"value":"+1"}}}""")]
    [InlineData("GetProperties", """{"retentionPolicy":[]}""")]
    [InlineData("GetProperties", """{"retentionPolicy":{"kind":"threadCreationDate","deleteThreadAfterDays":"soon"}}""")]
    [InlineData("GetProperties", """{"retentionPolicy":{"kind":"threadCreationDate","deleteThreadAfterDays":99999999999}}""")]
    [InlineData("CreateChatThread", """{"chatThread":[]}""")]
    [InlineData("AddParticipants", """{"invalidParticipants":{}}""")]
    [InlineData("AddParticipants", """{"invalidParticipants":["403"]}""")]
    [InlineData("GetMessages", """{"value":{}}""")]
    [InlineData("GetMessages", """{"value":[1]}""")]
    [InlineData("GetMessages", """{"value":[],"nextLink":{}}""")]
    [InlineData("GetRoom", """{"pstnDialOutEnabled":"yes"}""")]
    [InlineData("GetRoom", """{"validFrom":{}}""")]
    [InlineData("GetRoomParticipants", """{"value":[{"rawId":5}]}""")]
    [InlineData("GetRoomParticipants", """{"value":[{"rawId":""}]}""")]
    [InlineData("GetRooms", """[{"id":"1"}]""")]
    [InlineData("CreateUser", "{}")]
    [InlineData("CreateUser", """{"identity":{}}""")]
    [InlineData("CreateUser", """{"identity":{"id":""}}""")]
    [InlineData("CreateUserAndToken", """{"identity":{"id":"8:acs:a_b"},"accessToken":{"token":"t"}}""")]
    [InlineData("GetToken", "{}")]
    [InlineData("GetToken", """{"token":"t","expiresOn":"soon"}""")]
    [InlineData("GetToken", """{"token":1,"expiresOn":"2025-04-02T07:41:12Z"}""")]
    [InlineData("GetTokenForTeamsUser", """{"expiresOn":"2025-04-02T07:41:12Z"}""")]
    [InlineData("GetUserDetail", """{"id":"8:acs:a_b","lastTokenIssuedAt":5}""")]
    public async Task A_value_of_the_wrong_type_is_an_exception(string call, string body)
    {
        MemoryClients clients = new(isAsync, ReadingCalls.All[call].Status, body);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => ReadingCalls.All[call].Call(clients));

        Assert.Equal(ReadingCalls.All[call].Status, exception.Status);
        Assert.NotNull(exception.InnerException);
        Assert.IsNotType<NullReferenceException>(exception.InnerException);
        Assert.Equal(body, exception.GetRawResponse()!.Content.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("not json at all")]
    public async Task A_body_that_nobody_reads_does_no_harm(string body)
    {
        Assert.Equal(204, (await new MemoryClients(isAsync, 204, body).Thread.UpdateTopic("Topic")).Status);
        Assert.Equal(204, (await new MemoryClients(isAsync, 204, body).Rooms.DeleteRoom("1")).Status);
        Assert.Equal(200, (await new MemoryClients(isAsync, 200, body).Thread.SendTypingNotification()).Status);
        Assert.Equal(200, (await new MemoryClients(isAsync, 200, body).Rooms.RemoveParticipants("1", [])).Status);
    }

    [Theory]
    [InlineData(403, "No entry.", "text/plain", "No entry.")]
    [InlineData(502, Html, "text/html", "Sign in")]
    [InlineData(500, "{\"error\":", "application/json", "{\"error\":")]
    [InlineData(500, "{\"error\":[[[[]]]]}", "application/json", "Service request failed.")]
    [InlineData(500, "", "application/json", "Service request failed.")]
    [InlineData(418, null, null, "Service request failed.")]
    public async Task An_error_of_any_shape_keeps_status_and_body(int status, string? body, string? contentType, string message)
    {
        foreach ((_, Func<MemoryClients, Task> call) in ReadingCalls.All.Values)
        {
            RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() =>
                call(new MemoryClients(isAsync, status, body, contentType)));

            Assert.Equal((status, null), (exception.Status, exception.ErrorCode));
            Assert.StartsWith(message, exception.Message);
            Assert.Contains(body ?? "", exception.Message);
        }
    }

    [Fact]
    public async Task An_error_that_nests_too_deep_keeps_its_status()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"error\":", 100)) + "1" + new string('}', 100);
        MemoryClients clients = new(isAsync, 500, deep);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => clients.Thread.GetProperties());

        Assert.Equal((500, null), (exception.Status, exception.ErrorCode));
        Assert.Equal(deep, exception.GetRawResponse()!.Content.ToString());
    }
}
