using System;
using System.ComponentModel;
using System.Text.Json;

namespace Azure.Communication;

/// <summary>
/// Reads and writes an identifier as the object that the services call <c>CommunicationIdentifierModel</c>:
/// its raw id beside one nested object for its kind. Meant for generated clients.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CommunicationIdentifierJson
{
    /// <summary>Reads an identifier.</summary>
    /// <param name="reader">A reader on the first token of the value; it is left on the last one.</param>
    /// <returns>
    /// The identifier, or null for JSON null. A kind that this library does not know gives an <see cref="UnknownIdentifier"/>.
    /// </returns>
    /// <exception cref="JsonException">
    /// The value is not an object, has two nested objects, or the nested one lacks its id; or there is neither a nested
    /// object of a known kind nor a raw id. A missing cloud is the public one, a missing <c>isAnonymous</c> is false.
    /// </exception>
    public static CommunicationIdentifier? ReadJson(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null
            ? null
            : CommunicationIdentifierModelReader.Read(ref reader).ToIdentifier();

    /// <summary>Writes an identifier. The <c>kind</c> member is the service's to write and is left out.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <param name="value">The identifier; null is written as JSON null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is of a type that is not this library's.</exception>
    public static void WriteJson(Utf8JsonWriter writer, CommunicationIdentifier? value)
    {
        Guard.NotNull(writer, nameof(writer));
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return;
            case CommunicationUserIdentifier user:
                WriteStart(writer, value, "communicationUser"u8);
                writer.WriteString("id"u8, user.Id);
                break;
            case PhoneNumberIdentifier phone:
                WriteStart(writer, value, "phoneNumber"u8);
                WritePhoneNumber(writer, phone);
                break;
            case MicrosoftTeamsUserIdentifier user:
                WriteStart(writer, value, "microsoftTeamsUser"u8);
                writer.WriteString("userId"u8, user.UserId);
                writer.WriteBoolean("isAnonymous"u8, user.IsAnonymous);
                writer.WriteString("cloud"u8, user.Cloud.ToString());
                break;
            case MicrosoftTeamsAppIdentifier app:
                WriteStart(writer, value, "microsoftTeamsApp"u8);
                writer.WriteString("appId"u8, app.AppId);
                writer.WriteString("cloud"u8, app.Cloud.ToString());
                break;
            case TeamsExtensionUserIdentifier user:
                WriteStart(writer, value, "teamsExtensionUser"u8);
                writer.WriteString("userId"u8, user.UserId);
                writer.WriteString("tenantId"u8, user.TenantId);
                writer.WriteString("resourceId"u8, user.ResourceId);
                writer.WriteString("cloud"u8, user.Cloud.ToString());
                break;
            case UnknownIdentifier:
                WriteStart(writer, value);
                writer.WriteEndObject();
                return;
            default:
                throw new NotSupportedException($"Identifiers of type {value.GetType()} cannot be sent to a service.");
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, CommunicationIdentifier value)
    {
        writer.WriteStartObject();
        writer.WriteString("rawId"u8, value.RawId);
    }

    private static void WriteStart(Utf8JsonWriter writer, CommunicationIdentifier value, ReadOnlySpan<byte> nested)
    {
        WriteStart(writer, value);
        writer.WriteStartObject(nested);
    }

    private static void WritePhoneNumber(Utf8JsonWriter writer, PhoneNumberIdentifier phone)
    {
        writer.WriteString("value"u8, phone.PhoneNumber);
        if (phone.WireIsAnonymous is bool isAnonymous)
        {
            writer.WriteBoolean("isAnonymous"u8, isAnonymous);
        }

        if (phone.WireAssertedId is not null)
        {
            writer.WriteString("assertedId"u8, phone.WireAssertedId);
        }
    }
}
