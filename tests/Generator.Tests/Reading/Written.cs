using System.Collections.Generic;
using System.Text;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Tests.Reading;

/// <summary>Trees as one line of JSON, numbers as the document spells them: what expectations are written in.</summary>
internal static class Written
{
    public static SpecFile Read(string text, string path = "api.yaml") => SpecReader.Read(new SpecText(path, text), StillWanted.Always);

    public static string Tree(string text) => Of(Read(text).Root!);

    public static string Of(SpecNode node)
    {
        StringBuilder written = new();
        Append(node, written);
        return written.ToString();
    }

    /// <summary>"line:column" of a node, both zero-based.</summary>
    public static string Place(SpecNode node)
    {
        (int line, int column) = node.File.Locate(node.Offset);
        return $"{line}:{column}";
    }

    private static void Append(SpecNode node, StringBuilder written)
    {
        switch (node.Kind)
        {
            case SpecKind.Object:
                written.Append('{');
                foreach (KeyValuePair<string, SpecNode> member in node.Members)
                {
                    Separate(written, '{');
                    Quote(member.Key, written);
                    written.Append(':');
                    Append(member.Value, written);
                }

                written.Append('}');
                break;
            case SpecKind.Array:
                written.Append('[');
                foreach (SpecNode item in node.Items)
                {
                    Separate(written, '[');
                    Append(item, written);
                }

                written.Append(']');
                break;
            case SpecKind.String:
                Quote(node.Text, written);
                break;
            case SpecKind.Null:
                written.Append("null");
                break;
            default:
                written.Append(node.Text);
                break;
        }
    }

    private static void Separate(StringBuilder written, char opening)
    {
        if (written[written.Length - 1] != opening)
        {
            written.Append(',');
        }
    }

    private static void Quote(string text, StringBuilder written) =>
        written.Append('"').Append(text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t")).Append('"');
}
