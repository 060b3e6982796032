using System.Collections.Generic;
using System.Text.Json;

namespace Typewright.Benchmarks;

/// <summary>The way of generators that parse the whole body into a JsonDocument and then pick the members out of it.</summary>
internal static class DocumentReader
{
    public static PlainPage Page(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        PlainPage page = new();
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            if (property.NameEquals("value"u8))
            {
                List<PlainMessage> messages = [];
                foreach (JsonElement item in property.Value.EnumerateArray())
                {
                    messages.Add(Message(item));
                }

                page.Value = messages;
            }
            else if (property.NameEquals("nextLink"u8))
            {
                page.NextLink = property.Value.GetString();
            }
        }

        return page;
    }

    private static PlainMessage Message(JsonElement element)
    {
        PlainMessage message = new();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.NameEquals("id"u8)) { message.Id = property.Value.GetString(); }
            else if (property.NameEquals("type"u8)) { message.Type = property.Value.GetString(); }
            else if (property.NameEquals("sequenceId"u8)) { message.SequenceId = property.Value.GetString(); }
            else if (property.NameEquals("version"u8)) { message.Version = property.Value.GetString(); }
            else if (property.NameEquals("content"u8)) { message.Content = Content(property.Value); }
            else if (property.NameEquals("senderDisplayName"u8)) { message.SenderDisplayName = property.Value.GetString(); }
            else if (property.NameEquals("createdOn"u8)) { message.CreatedOn = property.Value.GetDateTimeOffset(); }
            else if (property.NameEquals(
                "senderCommunicationIdentifier"u8)) { message.SenderCommunicationIdentifier = Identifier(property.Value); }
            else if (property.NameEquals("deletedOn"u8)) { message.DeletedOn = property.Value.GetDateTimeOffset(); }
            else if (property.NameEquals("editedOn"u8)) { message.EditedOn = property.Value.GetDateTimeOffset(); }
            else if (property.NameEquals("metadata"u8))
            {
                Dictionary<string, string> metadata = [];
                foreach (JsonProperty entry in property.Value.EnumerateObject())
                {
                    metadata.Add(entry.Name, entry.Value.GetString()!);
                }

                message.Metadata = metadata;
            }
        }

        return message;
    }

    private static PlainContent Content(JsonElement element)
    {
        PlainContent content = new();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.NameEquals("message"u8)) { content.Message = property.Value.GetString(); }
            else if (property.NameEquals("topic"u8)) { content.Topic = property.Value.GetString(); }
            else if (property.NameEquals("attachments"u8)) { content.Attachments = []; }
            else if (property.NameEquals(
                "initiatorCommunicationIdentifier"u8)) { content.InitiatorCommunicationIdentifier = Identifier(property.Value); }
        }

        return content;
    }

    private static PlainIdentifier Identifier(JsonElement element)
    {
        PlainIdentifier identifier = new();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.NameEquals("rawId"u8)) { identifier.RawId = property.Value.GetString(); }
            else if (property.NameEquals("communicationUser"u8))
            {
                identifier.CommunicationUser = new PlainUser
                {
                    Id = property.Value
                .GetProperty("id"u8)
                .GetString()
                };
            }
        }

        return identifier;
    }
}
