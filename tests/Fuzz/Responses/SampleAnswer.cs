using System.Collections.Generic;
using System.Linq;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Responses;

/// <summary>Values that a document's schemas describe, more or less: what answers are damaged from.</summary>
/// <param name="document">The document.</param>
/// <param name="dice">Chooses between alternatives.</param>
internal sealed class SampleAnswer(Tree document, Dice dice)
{
    private const int Deepest = 6;

    private static readonly Dictionary<string, string> s_texts = new()
    {
        ["date-time"] = "2026-01-02T03:04:05Z",
        ["date"] = "2026-01-02",
        ["time"] = "03:04:05",
        ["duration"] = "PT1H",
        ["byte"] = "AAEC",
        ["uuid"] = "0f8fad5b-d9cb-469f-a165-70867728950e",
        ["uri"] = "https://example.com/a",
        ["email"] = "a@example.com",
    };

    /// <summary>The status and the value of one of an operation's answers.</summary>
    /// <param name="path">The path template.</param>
    /// <param name="verb">The verb in small letters.</param>
    public (int Status, string MediaType, Tree Value) Of(string path, string verb)
    {
        Tree? responses = document["paths"]?[path]?[verb]?["responses"];
        if (responses is not { Members.Count: > 0 })
        {
            return (200, "application/json", Tree.OfMap());
        }

        KeyValuePair<string, Tree> response = dice.Of(responses.Members);
        Tree said = Followed(response.Value);
        int status = int.TryParse(response.Key, out int known) ? known : 200;
        if (said["content"] is { Members.Count: > 0 } content)
        {
            KeyValuePair<string, Tree> body = dice.Of(content.Members);
            return (status, body.Key, (body.Value["schema"] ?? body.Value["itemSchema"]) is { } schema ? Value(schema, 0) : Tree.OfMap());
        }

        return (status, "application/json", said["schema"] is { } old ? Value(old, 0) : Tree.OfMap());
    }

    private Tree Followed(Tree tree)
    {
        for (int i = 0; i < Deepest && tree["$ref"]?.Text is ['#', '/', .. var pointer]; i++)
        {
            Tree? at = document;
            foreach (string step in pointer.Split('/'))
            {
                at = at?[step.Replace("~1", "/").Replace("~0", "~")];
            }

            tree = at ?? Tree.OfMap();
        }

        return tree;
    }

    private Tree Value(Tree schema, int depth)
    {
        schema = Followed(schema);
        if (depth > Deepest)
        {
            return Tree.OfPlain("null");
        }

        if ((schema["enum"] ?? schema["oneOf"] ?? schema["anyOf"]) is { Items.Count: > 0 } choices)
        {
            return schema["enum"] is not null ? dice.Of(choices.Items).Copy() : Value(dice.Of(choices.Items), depth + 1);
        }

        string type = schema["type"] is { } told ? told.Items.FirstOrDefault()?.Text ?? told.Text : "";
        if (type == "array" || schema["items"] is not null)
        {
            Tree item = schema["items"] ?? Tree.OfMap();
            return Tree.OfList([.. Enumerable.Range(0, dice.Next(3)).Select(_ => Value(item, depth + 1))]);
        }

        return schema["properties"] is not null || schema["allOf"] is not null || type == "object"
            ? Members(schema, depth) : Scalar(type, schema);
    }

    private Tree Members(Tree schema, int depth)
    {
        Tree map = Tree.OfMap();
        foreach (Tree part in schema["allOf"]?.Items ?? [])
        {
            map.Members.AddRange(Value(part, depth + 1).Members);
        }

        foreach (KeyValuePair<string, Tree> member in schema["properties"]?.Members ?? [])
        {
            map.Members.Add(new(member.Key, Value(member.Value, depth + 1)));
        }

        if (schema["additionalProperties"] is { Kind: TreeKind.Map } additional)
        {
            map.Members.Add(new("more", Value(additional, depth + 1)));
        }

        return map;
    }

    private static Tree Scalar(string type, Tree schema) => type switch
    {
        "integer" or "number" => Tree.OfPlain("1"),
        "boolean" => Tree.OfPlain("true"),
        _ => Tree.OfText(s_texts.GetValueOrDefault(schema["format"]?.Text ?? "", "text")),
    };
}
