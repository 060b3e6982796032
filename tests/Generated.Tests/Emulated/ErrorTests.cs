using System;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Chat;
using Typewright.Emulator.Faults;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncErrorTests() : ErrorTests(isAsync: false);

public sealed class AsyncErrorTests() : ErrorTests(isAsync: true);

/// <summary>Errors have the status, the code and the message that the service gave.</summary>
public abstract class ErrorTests(bool isAsync) : EmulatorTest(isAsync)
{
    private const string UnknownThread = "19:nobody@thread.v2";

    [Fact]
    public async Task A_thread_that_is_not_there() =>
        await FailsAsync(
            404,
            "NotFound",
            "The specified thread id was not found.",
            () => Chat.GetChatThreadClient(UnknownThread).GetProperties());

    [Fact]
    public async Task A_thread_id_that_is_none() =>
        await FailsAsync(
            400, "BadRequest", "Value for ThreadId (no thread) is not valid.", () => Chat.GetChatThreadClient("no thread").GetProperties());

    [Fact]
    public async Task A_thread_of_others()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        (_, string token) = await CreateUserAsync();

        await FailsAsync(403, "Forbidden", "User is not allowed", () => ChatAs(token).GetChatThreadClient(thread.Id).SendMessage("Hello"));
    }

    [Fact]
    public async Task A_scope_that_does_not_suffice()
    {
        (_, string token) = await CreateUserAsync("chat.join.limited");

        await FailsAsync(403, "Forbidden", "User is not allowed", () => ChatAs(token).CreateChatThread("Topic", []));
    }

    [Fact]
    public async Task A_message_that_is_too_large()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        await FailsAsync(413, "RequestEntityTooLarge", "A message can have", () => thread.SendMessage(new string('x', 28 * 1024 + 1)));
    }

    [Fact]
    public async Task A_page_of_a_listing()
    {
        Listing<ChatMessage> messages = Chat.GetChatThreadClient(UnknownThread).GetMessages();

        await FailsAsync(404, "NotFound", "The specified thread id was not found.", () => messages.ItemsAsync());
    }

    [Fact]
    public async Task An_error_of_old_versions_of_chat()
    {
        (_, string token) = await CreateUserAsync();
        ChatCalls chat = ChatAs(token, new ChatClientOptions(ChatClientOptions.ServiceVersion.V2021_09_07));

        RequestFailedException exception = await FailsAsync(
            404, "NotFound", "The specified thread id was not found.", () => chat.GetChatThreadClient(UnknownThread).GetProperties());

        Assert.Contains("CommunicationError", exception.GetRawResponse()!.Content.ToString());
    }

    [Fact]
    public async Task A_retention_policy_that_the_service_does_not_offer()
    {
        CreateChatThreadOptions options = new("Topic") { RetentionPolicy = ChatRetentionPolicy.ThreadCreationDate(7) };

        await FailsAsync(400, "BadRequest", "deleteThreadAfterDays must be from 30 to 90.", () => Chat.CreateChatThread(options));
    }

    [Fact]
    public async Task A_page_of_a_gateway()
    {
        Emulator.Faults.Enqueue(Fault.Html(409));

        await FailsAsync(409, null, "Service unavailable", () => Rooms.CreateRoom());
    }

    [Fact]
    public async Task The_message_holds_what_came_back()
    {
        RequestFailedException exception = await FailsAsync(
            404, "NotFound", "The server cannot find the requested resource.", () => Rooms.GetRoom("10000000000000000"));

        Assert.Contains("Status: 404", exception.Message);
        Assert.Contains("ErrorCode: NotFound", exception.Message);
        Assert.Contains("""{"error":{"code":"NotFound","message":"The server cannot find the requested resource."}}""", exception.Message);
        Assert.DoesNotContain(Emulator.AccessKey, exception.ToString());
    }

    private static async Task<RequestFailedException> FailsAsync(int status, string? code, string message, Func<Task> call)
    {
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(call);
        Assert.Equal((status, code), (exception.Status, exception.ErrorCode));
        Assert.StartsWith(message, exception.Message);
        Assert.Equal(status, exception.GetRawResponse()!.Status);
        return exception;
    }
}
