using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>JSON with everything but plain ASCII as an escape, so that half a surrogate pair survives being written.</summary>
internal static class JsonText
{
    public static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => "{" + string.Join(",", members.Select(static member => Quoted(member.Key) + ":" + Of(member.Value))) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(Of)) + "]",
        JsonValue value when value.TryGetValue(out string? text) => Quoted(text),
        _ => node.ToJsonString(),
    };

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c is >= ' ' and <= '~' and not ('"' or '\\')
                ? c.ToString()
                : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }
}
