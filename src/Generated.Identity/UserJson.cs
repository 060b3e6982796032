using System.Text.Json;

namespace Azure.Communication.Identity;

/// <summary>Reads and writes a user by the id alone: <c>{"id":"…"}</c>.</summary>
internal static class UserJson
{
    /// <exception cref="JsonException">The user has no id.</exception>
    public static CommunicationUserIdentifier ReadJson(ref Utf8JsonReader reader) => UserDetailJson.ReadJson(ref reader).User;

    public static void WriteJson(Utf8JsonWriter writer, CommunicationUserIdentifier value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteEndObject();
    }
}
