using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The operations on read receipts.</summary>
internal sealed class ReceiptOperations(ThreadStore threads, EmulatorOptions options)
{
    private const string Receipts = "/threads/{threadId}/readReceipts";

    public void Map(OperationMap map)
    {
        map.Post(Receipts, ChatScopes.Joined(Send));
        map.Get(Receipts, ChatScopes.Joined(List));
    }

    public static JsonObject ToJson(KeyValuePair<(string Reader, string MessageId), DateTimeOffset> receipt) => new()
    {
        ["senderCommunicationIdentifier"] = Identifier.TryParse(receipt.Key.Reader)!.ToJson(),
        ["chatMessageId"] = receipt.Key.MessageId,
        ["readOn"] = Timestamps.Chat(receipt.Value),
    };

    private Reply Send(Call call)
    {
        (ChatThread thread, ChatParticipant participant) = threads.Require(call);
        string messageId = call.Body.Text("chatMessageId")
            ?? throw ServiceException.InvalidInput("The id of the message is required.", "chatMessageId");
        ChatMessage message = MessageOperations.Find(thread, participant, messageId, notFound: null);
        thread.Receipts[(participant.Identifier.RawId, message.Id)] = threads.Now;
        return new Reply(200);
    }

    private Reply List(Call call) => new(
        200, ChatLinks.SkippingPage(call, threads.Require(call).Thread.Receipts, options.DefaultPageSize, ToJson));
}
