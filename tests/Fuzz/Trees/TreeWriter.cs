using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Typewright.Fuzz.Trees;

/// <summary>Trees to texts. JSON has no word for anchors, aliases and tags, and YAML has one for each.</summary>
internal static class TreeWriter
{
    private const int Step = 2;

    private static readonly JsonSerializerOptions s_quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(Tree tree)
    {
        StringBuilder text = new();
        Flow(text, tree, isYaml: false);
        return text.ToString();
    }

    public static string Yaml(Tree tree)
    {
        StringBuilder text = new();
        Block(text, tree, 0);
        return text.Append('\n').ToString();
    }

    private static void Block(StringBuilder text, Tree tree, int depth)
    {
        if (tree.IsFlow || (tree.Members.Count == 0 && tree.Items.Count == 0))
        {
            Flow(text, tree, isYaml: true);
            return;
        }

        Marks(text, tree);
        foreach (KeyValuePair<string, Tree> member in tree.Members)
        {
            Line(text, depth).Append(Name(member.Key)).Append(": ");
            Block(text, member.Value, depth + Step);
        }

        foreach (Tree item in tree.Items)
        {
            Line(text, depth).Append("- ");
            Block(text, item, depth + Step);
        }
    }

    private static StringBuilder Line(StringBuilder text, int depth) =>
        text.Append(text.Length == 0 ? "" : "\n").Append(' ', depth);

    private static void Flow(StringBuilder text, Tree tree, bool isYaml)
    {
        if (isYaml)
        {
            Marks(text, tree);
        }

        switch (tree.Kind)
        {
            case TreeKind.Map:
                List(text, '{', tree.Members, member =>
                {
                    text.Append(isYaml ? Name(member.Key) : Quoted(member.Key)).Append(": ");
                    Flow(text, member.Value, isYaml);
                });
                text.Append('}');
                break;
            case TreeKind.List:
                List(text, '[', tree.Items, item => Flow(text, item, isYaml));
                text.Append(']');
                break;
            case TreeKind.Alias:
                text.Append(isYaml ? "*" + tree.Text + " " : "null");
                break;
            case TreeKind.Plain when isYaml ? !NeedsQuotes(tree.Text) : IsJson(tree.Text):
                text.Append(tree.Text);
                break;
            default:
                text.Append(Quoted(tree.Text));
                break;
        }
    }

    private static void List<T>(StringBuilder text, char open, List<T> items, Action<T> write)
    {
        text.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            write(items[i]);
        }
    }

    private static void Marks(StringBuilder text, Tree tree)
    {
        text.Append(tree.Anchor is { } anchor ? $"&{anchor} " : "");
        text.Append(tree.Tag switch
        {
            null => "",
            ['!', ..] => tree.Tag + " ",
            _ => $"!<{tree.Tag}> ",
        });
    }

    private static string Name(string name) => name != "<<" && (NeedsQuotes(name) || IsJson(name)) ? Quoted(name) : name;

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_quoting);

    private static bool IsJson(string text) => text is "true" or "false" or "null"
        || (text.Length > 0 && (text[0] is '-' || char.IsAsciiDigit(text[0])) && IsNumber(text));

    private static bool IsNumber(string text)
    {
        try
        {
            using JsonDocument number = JsonDocument.Parse(text);
            return number.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // What is surely read back as it is; anything else has quotes, whether it needs them or not.
    private static bool NeedsQuotes(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '/' or '+' or '-' or '$' or '~'))
            {
                return true;
            }
        }

        return text.Length == 0 || text.StartsWith('-') && text.Length == 1 || text.StartsWith("---", StringComparison.Ordinal)
            || text.StartsWith("...", StringComparison.Ordinal);
    }
}
