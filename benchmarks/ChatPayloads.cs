using System.Text;

namespace Typewright.Benchmarks;

/// <summary>Pages of messages as the chat service sends them: text, html, edits, and a system message now and then.</summary>
internal static class ChatPayloads
{
    public static byte[] Page(int count)
    {
        StringBuilder json = new("""{"value":[""");
        for (int i = 0; i < count; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(Message(i));
        }

        return Encoding.UTF8.GetBytes(json.Append("]}").ToString());
    }

    public static byte[] OneMessage() => Encoding.UTF8.GetBytes(Message(1));

    private static string Message(int i)
    {
        string format = i % 3 == 0 ? "html" : "text";
        string head = $"{{\"id\":\"16000000000{i:00}\",\"type\":\"{(i % 10 == 9 ? "topicUpdated" : format)}\","
            + $"\"sequenceId\":\"{i}\",\"version\":\"16000000000{i:00}\",\"createdOn\":\"2025-03-15T10:20:{i % 60:00}Z\",";
        string identifier = $"{{\"rawId\":\"8:acs:resource_user{i}\",\"communicationUser\":{{\"id\":\"8:acs:resource_user{i}\"}}}}";
        if (i % 10 == 9)
        {
            return $"{head}\"content\":{{\"topic\":\"Lunch on day {i}\",\"initiatorCommunicationIdentifier\":{identifier}}}}}";
        }

        string edited = i % 4 == 0 ? ",\"editedOn\":\"2025-03-15T11:00:00Z\",\"metadata\":{\"tag\":\"lunch\"}" : "";
        return $"{head}\"content\":{{\"message\":\"Shall we meet at the corner at {i} past "
            + $"twelve?\",\"attachments\":[]}},\"senderDisplayName\":\"Person "
            + $"{i}\",\"senderCommunicationIdentifier\":{identifier}{edited}}}";
    }
}
