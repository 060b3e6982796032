using System;
using System.Collections.Generic;
using static Typewright.Generator.Schemas.Documents.Checking.DocumentPart;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>Which members of a document's objects are objects of which kind, in all versions of OpenAPI together.</summary>
internal static class DocumentGrammar
{
    // One object, or a list of them.
    private static readonly Dictionary<(DocumentPart Part, string Key), DocumentPart> s_members = new();

    // Objects by names that are the document's own.
    private static readonly Dictionary<(DocumentPart Part, string Key), DocumentPart> s_maps = new();

    // Values of the service, and not of its description.
    private static readonly HashSet<string> s_values =
        new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "mapping" };

    static DocumentGrammar()
    {
        Members(Document, Components, "components");
        Maps(Document, PathItem, "paths", "webhooks", ExtensionKeys.MorePaths, ExtensionKeys.MoreWebhooks);
        Maps(Document, DocumentPart.Schema, "definitions");
        foreach (DocumentPart part in new[] { Document, Components })
        {
            Maps(part, Parameter, "parameters");
            Maps(part, Response, "responses");
        }

        Maps(Components, DocumentPart.Schema, "schemas");
        Maps(Components, Body, "requestBodies");
        Maps(Components, Header, "headers");
        Maps(Components, Callback, "callbacks");
        Maps(Components, PathItem, "pathItems");
        Maps(Components, MediaType, "mediaTypes");

        Members(PathItem, Operation, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query");
        Maps(PathItem, Operation, "additionalOperations");
        Members(PathItem, Parameter, "parameters");
        Members(Operation, Parameter, "parameters");
        Members(Operation, Body, "requestBody");
        Maps(Operation, Response, "responses");
        Maps(Operation, Callback, "callbacks");
        foreach (DocumentPart part in new[] { Parameter, Header })
        {
            Members(part, DocumentPart.Schema, "schema", "items");
            Maps(part, MediaType, "content");
        }

        Maps(Body, MediaType, "content");
        Maps(Response, MediaType, "content");
        Maps(Response, Header, "headers");
        Members(Response, DocumentPart.Schema, "schema");
        Members(MediaType, DocumentPart.Schema, "schema", "itemSchema");
        Array.ForEach(new[] { MediaType, Encoding }, static part =>
        {
            Maps(part, Encoding, "encoding");
            Members(part, Encoding, "prefixEncoding", "itemEncoding");
        });
        Maps(Encoding, Header, "headers");

        foreach (DocumentPart part in new[] { DocumentPart.Schema, Fragment })
        {
            Maps(part, DocumentPart.Schema, "properties", "patternProperties", "$defs", "definitions", "dependentSchemas");
            Members(
                part, DocumentPart.Schema, "items", "prefixItems", "allOf", "oneOf", "anyOf", "not", "additionalProperties",
                "unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames", "if", "then", "else", "contentSchema");
            Members(part, Xml, "xml");
        }
    }

    /// <summary>What a member is, and whether it has objects by names; null for values of the service, and for extensions.</summary>
    public static (DocumentPart Part, bool IsMap)? Of(DocumentPart part, string key)
    {
        if (part == Callback)
        {
            return (PathItem, false);
        }

        if (s_maps.TryGetValue((part, key), out DocumentPart named))
        {
            return (named, true);
        }

        if (s_members.TryGetValue((part, key), out DocumentPart member))
        {
            return (member, false);
        }

        bool isValue = s_values.Contains(key) || key.StartsWith(ExtensionKeys.Prefix, StringComparison.Ordinal);
        return isValue ? null : (part == Fragment ? Fragment : Other, false);
    }

    private static void Members(DocumentPart part, DocumentPart member, params string[] keys) =>
        Array.ForEach(keys, key => s_members.Add((part, key), member));

    private static void Maps(DocumentPart part, DocumentPart member, params string[] keys) =>
        Array.ForEach(keys, key => s_maps.Add((part, key), member));
}
