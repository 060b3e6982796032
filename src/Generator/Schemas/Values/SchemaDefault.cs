using System.Collections.Generic;
using System.Text;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Values;

/// <summary>The value that a service takes where a caller gives none, as people read it.</summary>
internal static class SchemaDefault
{
    // Longer values say less in a sentence than none.
    private const int MaxLength = 80;

    /// <summary>A text as it is, and anything else as JSON; null for null, and for what is too long to be read in a sentence.</summary>
    public static string? TextOf(SpecNode? node)
    {
        if (node is null or { IsNull: true })
        {
            return null;
        }

        if (node is { IsString: true, Text.Length: > 0 })
        {
            return node.Text.Length <= MaxLength ? node.Text : null;
        }

        StringBuilder json = new();
        Append(json, node);
        return json.Length <= MaxLength ? json.ToString() : null;
    }

    // What is too long already is not written out: a bound for depth, too.
    private static void Append(StringBuilder json, SpecNode node)
    {
        if (json.Length > MaxLength)
        {
            return;
        }

        if (node.IsObject)
        {
            json.Append('{');
            foreach (KeyValuePair<string, SpecNode> member in node.Members)
            {
                AppendSeparator(json, '{');
                AppendText(json, member.Key);
                json.Append(": ");
                Append(json, member.Value);
            }

            json.Append('}');
        }
        else if (node.IsArray)
        {
            json.Append('[');
            foreach (SpecNode item in node.Items)
            {
                AppendSeparator(json, '[');
                Append(json, item);
            }

            json.Append(']');
        }
        else if (node.IsString)
        {
            AppendText(json, node.Text);
        }
        else
        {
            json.Append(node.IsNull ? "null" : node.Text);
        }
    }

    private static void AppendSeparator(StringBuilder json, char opening) =>
        json.Append(json[json.Length - 1] == opening ? "" : ", ");

    private static void AppendText(StringBuilder json, string text) =>
        json.Append('"').Append(text.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
}
