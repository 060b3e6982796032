using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>Responses: those of 3.x have content, those of 2.0 a schema in the media types that the operation produces.</summary>
internal static class ResponseLists
{
    public static IReadOnlyList<Response> Of(SpecNode operation, DocumentScope scope)
    {
        List<Response> responses = [];
        foreach (KeyValuePair<string, SpecNode> entry in operation.MembersOf("responses"))
        {
            if (!entry.Key.StartsWith(ExtensionKeys.Prefix, StringComparison.Ordinal) && scope.ObjectOf(entry.Value) is { } node)
            {
                bool isSwagger = scope.Version.IsSwagger;
                IReadOnlyList<MediaType> content = isSwagger ? Produced(operation, node, scope) : MediaType.ListOf(node, scope);
                responses.Add(new Response(entry.Key, node, content, scope));
            }
        }

        return responses;
    }

    /// <summary>The response whose body is JSON of the schema that a text refers to.</summary>
    public static Response OfReference(SpecNode reference, DocumentScope scope)
    {
        SpecNode node = ImpliedSchemas.ReferenceTo(reference);
        return new Response("200", node, [new MediaType("application/json", node, scope)], scope);
    }

    private static List<MediaType> Produced(SpecNode operation, SpecNode response, DocumentScope scope)
    {
        if (response.Object("schema") is not { } schema)
        {
            return [];
        }

        IReadOnlyList<string> produced = MediaTypeLists.Of(operation, scope.Root, "produces");
        string usual = schema.String("type") == "file" ? "application/octet-stream" : "application/json";
        List<MediaType> content = [];
        foreach (string type in produced.Count == 0 ? [usual] : produced)
        {
            content.Add(new MediaType(type, response, scope));
        }

        return content;
    }
}
