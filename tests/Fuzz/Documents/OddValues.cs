using System;
using System.Linq;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Documents;

/// <summary>Values, names and words that programs stumble over.</summary>
internal static class OddValues
{
    public static readonly string[] Texts =
    [
        "", " ", "null", "true", "0", "-", "~", ".", "..", "/", "//", "{", "}", "{}", "{a", "{a}{b}", "a b", "a.b", "1a", "_", "@",
        "\"", "'",
        "\\", "*/", "//", "<", "</summary>", "]]>", "&amp;", "{0}", "\"\"\"", "$", "${x}", "%", "%2", "%zz", "\0", "\t", "\r\n", "\u0085",
        "\u2028", "\u202e", "\u061c", "\u00ad", "\u3164", "\ufeff", "\ud800", "\U0001F600", "é", "e\u0301", "ß", "İ", "class",
        "Response", "Process",
        "value", "_value", "Value", "content", "cancellationToken", "context", "GetType", "Equals", "ToString", "Client", "Options",
        "#", "#/", "#/components/schemas", "http://[", "https://a:b@c/?d#e", "file:///etc/passwd", "a.json#/b", "x-ms-client-name",
        "9999999999999999999999", "1e999", "NaN", "-0", "2026-02-30", "P1Y", "AAAA=", "00:00", "application/json; charset=x", "*/*",
        "text/",
        "multipart/form-data", "application/x-ndjson", "text/event-stream", "application/xml", "{a}-{b}", "(", "[a-", "(a+)+$",
    ];

    public static readonly string[] Plains =
        ["null", "true", "false", "0", "-1", "1", "1.5", "1e400", "-1e-400", "99999999999999999999", "0x10", "0o7", ".inf", ".nan",
            "~", "1_000"];

    /// <summary>Words with a meaning, of which a mutant may put one anywhere.</summary>
    public static readonly string[] Keywords =
    [
        "$ref", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$self", "type", "format", "enum", "const",
        "allOf", "oneOf",
        "anyOf", "not", "if", "then", "else", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "items",
        "prefixItems", "contains", "required", "nullable", "default", "example", "examples", "discriminator", "mapping",
        "propertyName", "xml",
        "readOnly", "writeOnly", "deprecated", "title", "description", "contentEncoding", "contentMediaType", "contentSchema", "schema",
        "content", "parameters", "in", "name", "style", "explode", "allowReserved", "collectionFormat", "requestBody", "responses",
        "default",
        "200", "2XX", "headers", "links", "callbacks", "security", "servers", "tags", "operationId", "paths", "webhooks", "components",
        "schemas", "definitions", "securitySchemes", "encoding", "itemSchema", "swagger", "openapi", "host", "basePath", "schemes",
        "consumes",
        "produces", "get", "put", "post", "delete", "head", "trace", "query", "additionalOperations", "x-ms-enum", "x-ms-pageable",
        "x-ms-client-name", "x-ms-paths", "x-ms-parameterized-host", "x-ms-long-running-operation", "x-ms-error-response", "x-nullable",
        "x-ms-discriminator-value", "x-enum-varnames", "x-enum-descriptions", "x-csharp-name", "x-csharp-type", "x-csharp-accessibility",
        "x-csharp-sealed", "x-csharp-parameter", "x-csharp-nullable", "x-csharp-setter", "x-csharp-clients", "x-csharp-client",
        "x-csharp-credentials", "x-csharp-options", "x-csharp-service-versions", "x-csharp-model-factory", "x-csharp-model-context",
        "x-csharp-protocol-methods", "x-csharp-overloads", "x-csharp-paging", "x-csharp-reconnect", "x-csharp-if-exists",
        "x-csharp-options-bag",
        "x-csharp-page-size",
        "x-csharp-property",
        "x-csharp-body-parameter",
    ];

    public static readonly string[] Words =
    [
        "object", "array", "string", "integer", "number", "boolean", "null", "file", "date", "date-time", "time", "duration", "uuid", "uri",
        "byte", "binary", "int32", "int64", "float", "double", "decimal", "password", "base64url", "unixtime", "path", "query", "header",
        "cookie", "body", "formData", "querystring", "form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject",
        "apiKey", "http", "oauth2", "openIdConnect", "mutualTLS", "basic", "bearer", "digest", "csv", "multi", "3.0.3", "3.1.0", "2.0",
        "internal",
        "application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream",
    ];

    public static readonly string[] Tags =
        ["!!str", "!!int", "!!map", "!!seq", "!!binary", "!!null", "!!set", "!!omap", "!own", "!!float", "!"];

    /// <summary>A value that fits nowhere in particular.</summary>
    public static Tree Value(Dice dice) => dice.Next(8) switch
    {
        0 => Tree.OfText(dice.Of(Texts)),
        1 => Tree.OfText(dice.Of(Words)),
        2 or 3 => Tree.OfPlain(dice.Of(Plains)),
        4 => Tree.OfList([.. Enumerable.Range(0, dice.Next(4)).Select(_ => Value(dice))]),
        5 => Tree.OfMap([.. Enumerable.Range(0, dice.Next(4)).Select(_ => new System.Collections.Generic.KeyValuePair<string, Tree>(
            dice.Of(dice.Once(2) ? Texts : Keywords), Value(dice)))]),
        6 => Tree.OfText(string.Concat(Enumerable.Repeat(dice.Of(Texts), 1 + dice.Next(dice.Once(20) ? 2000 : 5)))),
        _ => Tree.OfText(Convert.ToChar(dice.Next(0x10000)).ToString() + dice.Of(Texts)),
    };
}
