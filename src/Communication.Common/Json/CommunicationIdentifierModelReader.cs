using System;
using System.Text.Json;

namespace Azure.Communication;

/// <summary>Reads the wire model of an identifier in one pass, without a document in between.</summary>
internal static class CommunicationIdentifierModelReader
{
    /// <summary>Reads the object that the reader stands on and leaves the reader on its end.</summary>
    /// <exception cref="JsonException">The JSON is not an identifier.</exception>
    public static CommunicationIdentifierModel Read(ref Utf8JsonReader reader)
    {
        RequireObject(ref reader);
        CommunicationIdentifierModel model = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            NestedIdentifierKind nested = NestedKindOf(ref reader);
            if (nested != NestedIdentifierKind.None)
            {
                reader.Read();
                ReadNested(ref reader, ref model, nested);
            }
            else if (reader.ValueTextEquals("rawId"u8))
            {
                model.RawId = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                model.Kind = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return model;
    }

    private static NestedIdentifierKind NestedKindOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("communicationUser"u8))
        {
            return NestedIdentifierKind.CommunicationUser;
        }

        if (reader.ValueTextEquals("phoneNumber"u8))
        {
            return NestedIdentifierKind.PhoneNumber;
        }

        if (reader.ValueTextEquals("microsoftTeamsUser"u8))
        {
            return NestedIdentifierKind.MicrosoftTeamsUser;
        }

        if (reader.ValueTextEquals("microsoftTeamsApp"u8))
        {
            return NestedIdentifierKind.MicrosoftTeamsApp;
        }

        return reader.ValueTextEquals("teamsExtensionUser"u8) ? NestedIdentifierKind.TeamsExtensionUser : NestedIdentifierKind.None;
    }

    private static void ReadNested(ref Utf8JsonReader reader, ref CommunicationIdentifierModel model, NestedIdentifierKind kind)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (model.Nested != NestedIdentifierKind.None)
        {
            throw new JsonException(
                "A communication identifier may have only one of the properties communicationUser, phoneNumber, microsoftTeamsUser, "
                    + "microsoftTeamsApp and teamsExtensionUser.");
        }

        RequireObject(ref reader);
        model.Nested = kind;
        ReadOnlySpan<byte> mainId = MainIdOf(kind);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(mainId))
            {
                model.MainId = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("cloud"u8))
            {
                model.Cloud = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("isAnonymous"u8))
            {
                model.IsAnonymous = ReadBoolean(ref reader);
            }
            else if (reader.ValueTextEquals("assertedId"u8))
            {
                model.AssertedId = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("tenantId"u8))
            {
                model.TenantId = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("resourceId"u8))
            {
                model.ResourceId = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static ReadOnlySpan<byte> MainIdOf(NestedIdentifierKind kind) => kind switch
    {
        NestedIdentifierKind.CommunicationUser => "id"u8,
        NestedIdentifierKind.PhoneNumber => "value"u8,
        NestedIdentifierKind.MicrosoftTeamsApp => "appId"u8,
        _ => "userId"u8,
    };

    private static void RequireObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A communication identifier must be a JSON object, not {reader.TokenType}.");
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw new JsonException($"A communication identifier holds {reader.TokenType} where it must hold a text.");
    }

    private static bool? ReadBoolean(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            _ => throw new JsonException($"A communication identifier holds {reader.TokenType} where it must hold true or false."),
        };
    }
}
