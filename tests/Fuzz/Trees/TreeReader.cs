using System.IO;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Typewright.Fuzz.Trees;

/// <summary>Texts to trees.</summary>
internal static class TreeReader
{
    /// <summary>The tree of a text; null where it is neither JSON nor YAML.</summary>
    public static Tree? Read(string text)
    {
        try
        {
            return text.TrimStart('\ufeff', ' ', '\t', '\r', '\n').StartsWith('{') ? OfJson(text) : OfYaml(text);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static Tree OfJson(string text)
    {
        using JsonDocument document = JsonDocument.Parse(
            text.TrimStart('\ufeff'),
            new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return Of(document.RootElement);
    }

    private static Tree Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Tree map = Tree.OfMap();
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    map.Members.Add(new(member.Name, Of(member.Value)));
                }

                return map;
            case JsonValueKind.Array:
                Tree list = Tree.OfList();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    list.Items.Add(Of(item));
                }

                return list;
            case JsonValueKind.String:
                return Tree.OfText(element.GetString()!);
            default:
                return Tree.OfPlain(element.GetRawText());
        }
    }

    private static Tree? OfYaml(string text)
    {
        Parser parser = new(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent or AnchorAlias)
            {
                return Of(parser);
            }
        }

        return null;
    }

    private static Tree Of(Parser parser)
    {
        ParsingEvent current = parser.Current!;
        Tree tree = current switch
        {
            AnchorAlias alias => Tree.OfAlias(alias.Value.Value),
            Scalar { Style: ScalarStyle.Plain } plain => Tree.OfPlain(plain.Value),
            Scalar scalar => Tree.OfText(scalar.Value),
            SequenceStart sequence => ListOf(parser, sequence.Style == SequenceStyle.Flow),
            _ => MapOf(parser, ((MappingStart)current).Style == MappingStyle.Flow),
        };
        if (current is NodeEvent marked)
        {
            tree.Anchor = marked.Anchor.IsEmpty ? null : marked.Anchor.Value;
            tree.Tag = marked.Tag.IsEmpty || marked.Tag.IsNonSpecific ? null : marked.Tag.Value;
        }

        return tree;
    }

    private static Tree ListOf(Parser parser, bool isFlow)
    {
        Tree list = new(TreeKind.List) { IsFlow = isFlow };
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            list.Items.Add(Of(parser));
        }

        return list;
    }

    private static Tree MapOf(Parser parser, bool isFlow)
    {
        Tree map = new(TreeKind.Map) { IsFlow = isFlow };
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            string name = Of(parser).Text;
            parser.MoveNext();
            map.Members.Add(new(name, Of(parser)));
        }

        return map;
    }
}
