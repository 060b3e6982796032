using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Typewright.Soak.Checking;

/// <summary>Counts what the emulator holds at the end.</summary>
internal static class StateCount
{
    public static void Into(Ledger ledger, JsonElement state)
    {
        foreach (JsonElement user in state.GetProperty("users").EnumerateArray())
        {
            ledger.Find(Effects.User, user.GetString()!);
        }

        foreach (JsonElement thread in state.GetProperty("threads").EnumerateArray())
        {
            CountThread(ledger, thread);
        }

        foreach (JsonElement room in state.GetProperty("rooms").EnumerateArray())
        {
            CountRoom(ledger, room);
        }
    }

    private static void CountThread(Ledger ledger, JsonElement thread)
    {
        JsonElement[] messages = [.. thread.GetProperty("messages").EnumerateArray()];
        string[] topics =
        [
            .. messages.Where(message => Text(message, "type") == "topicUpdated")
                .Select(message => Text(message.GetProperty("content"), "topic")!),
        ];
        // The first topic is the one that the thread was created with.
        string key = topics[0];
        ledger.Find(Effects.Thread, key);
        foreach (string topic in topics[1..])
        {
            ledger.Find(Effects.Topic, topic);
        }

        if (Text(thread, "deletedOn") is not null)
        {
            ledger.Find(Effects.DeletedThread, key);
        }

        if (thread.TryGetProperty("metadata", out JsonElement metadata) && Text(metadata, "mark") is { } mark)
        {
            ledger.Find(Effects.Metadata, mark);
        }

        foreach (JsonElement message in messages)
        {
            CountMessage(ledger, key, message);
        }

        foreach (JsonElement receipt in thread.GetProperty("readReceipts").EnumerateArray())
        {
            ledger.Find(Effects.Receipt, $"{key} {Text(receipt, "chatMessageId")}");
        }
    }

    private static void CountMessage(Ledger ledger, string thread, JsonElement message)
    {
        switch (Text(message, "type"))
        {
            case "text":
                CountText(ledger, message);
                break;
            case "participantAdded":
                // The creator comes with the thread.
                CountParticipants(ledger, Effects.Added, thread, message);
                break;
            case "participantRemoved":
                CountParticipants(ledger, Effects.Removed, thread, message);
                break;
        }
    }

    private static void CountText(Ledger ledger, JsonElement message)
    {
        // The name of the sender stays when the text changes or goes.
        string key = Text(message, "senderDisplayName")!;
        ledger.Find(Effects.Message, key);
        if (Text(message, "deletedOn") is not null)
        {
            ledger.Find(Effects.DeletedMessage, key);
        }
        else if (Text(message.GetProperty("content"), "message") == "edited " + key)
        {
            ledger.Find(Effects.EditedMessage, key);
        }
    }

    private static void CountParticipants(Ledger ledger, string kind, string thread, JsonElement message)
    {
        JsonElement content = message.GetProperty("content");
        string? initiator = Text(content.GetProperty("initiatorCommunicationIdentifier"), "rawId");
        foreach (JsonElement participant in content.GetProperty("participants").EnumerateArray())
        {
            string? rawId = Text(participant.GetProperty("communicationIdentifier"), "rawId");
            if (rawId != initiator)
            {
                ledger.Find(kind, $"{thread} {rawId}");
            }
        }
    }

    private static void CountRoom(Ledger ledger, JsonElement room)
    {
        DateTimeOffset from = DateTimeOffset.Parse(Text(room, "validFrom")!, CultureInfo.InvariantCulture);
        string key = from.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        ledger.Find(Effects.Room, key);
        if (room.GetProperty("pstnDialOutEnabled").GetBoolean())
        {
            ledger.Find(Effects.OpenedRoom, key);
        }

        foreach (JsonElement participant in room.GetProperty("participants").EnumerateArray())
        {
            ledger.Find(Effects.RoomParticipant, $"{key} {Text(participant, "rawId")}");
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
