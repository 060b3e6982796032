using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>A document in which every text that its author chooses is a place to put another text.</summary>
internal static partial class Template
{
    /// <summary>The document with a text at each place. Places of one name get one text, so that references still lead somewhere.</summary>
    /// <param name="text">The text for the n-th place.</param>
    public static string Fill(Func<int, string> text)
    {
        Dictionary<string, int> places = [];
        JsonNode filled = Copy(JsonNode.Parse(Document)!, (name, kind) =>
        {
            string chosen = text(places.TryGetValue(name, out int known) ? known : places[name] = places.Count + 1);
            return kind switch
            {
                "ref:" => Uri.EscapeDataString(Valid(chosen).Replace("~", "~0").Replace("/", "~1")),
                // A path is cut at braces, and what follows '?' and '#' is not part of it.
                "path:" => string.Concat(chosen.Where(static c => !"{}?#/".Contains(c))),
                // What follows a semicolon or comma is not the media type, and a star stands for any.
                "media:" => string.Concat(chosen.Where(static c => !";,*".Contains(c))),
                // A definition's name is part of references, which are URIs; half a pair is not.
                "name:" => Valid(chosen),
                _ => chosen,
            };
        })!;
        return JsonText.Of(filled);
    }

    private static string Valid(string text) => string.Concat(text.EnumerateRunes().Where(static rune => rune.Value != 0xFFFD));

    private static JsonNode? Copy(JsonNode? node, Func<string, string, string> text) => node switch
    {
        JsonObject members =>
            new JsonObject(members.Select(member => KeyValuePair.Create(Filled(member.Key, text), Copy(member.Value, text)))),
        JsonArray items => new JsonArray([.. items.Select(item => Copy(item, text))]),
        JsonValue value when value.TryGetValue(out string? old) => JsonValue.Create(Filled(old, text)),
        _ => node?.DeepClone(),
    };

    private static string Filled(string old, Func<string, string, string> text) =>
        Place().Replace(old, match => text(match.Groups[2].Value, match.Groups[1].Value));

    [GeneratedRegex("‹(ref:|path:|name:|media:)?([a-zA-Z0-9]+)›")]
    private static partial Regex Place();

    public const string Document = """
        {
          "openapi": "3.1.0",
          "info": { "title": "‹title›", "version": "‹version›", "description": "‹info›" },
          "servers": [{ "url": "https://example.com/v1", "description": "‹server›" }],
          "tags": [{ "name": "‹tagA›", "description": "‹tagADoc›" }, { "name": "‹tagB›", "description": "‹tagBDoc›" }],
          "security": [{ "‹keyScheme›": [] }, { "‹tokenScheme›": ["‹scope›"] }, { "‹keyScheme›": [], "‹secondScheme›": [] }],
          "paths": {
            "/‹path:segment›/{‹path:id›}": {
              "parameters": [{ "name": "‹path:id›", "in": "path", "required": true, "description": "‹idDoc›",
                  "schema": { "type": "string" } }],
              "get": {
                "operationId": "‹getId›", "tags": ["‹tagA›"], "summary": "‹getSummary›", "description": "‹getDoc›",
                    "externalDocs": { "url": "https://example.com", "description": "‹external›" },
                "parameters": [
                  { "name": "‹query›", "in": "query", "description": "‹queryDoc›", "schema": { "type": "array",
                      "items": { "type": "string" } } },
                  { "name": "‹flag›", "in": "query", "x-ms-client-name": "‹flagName›", "schema": { "type": "string",
                      "default": "‹flagDefault›" } },
                  { "name": "‹fixed›", "in": "query", "required": true, "schema": { "type": "string", "const": "‹fixedValue›" } },
                  { "name": "‹header›", "in": "header", "schema": { "type": "integer" } },
                  { "name": "‹cookie›", "in": "cookie", "schema": { "$ref": "#/components/schemas/‹ref:Level›" } },
                  { "name": "‹deep›", "in": "query", "style": "deepObject", "schema": { "$ref": "#/components/schemas/‹ref:Filter›" } }
                ],
                "responses": {
                  "200": { "description": "‹okDoc›",
                      "content": { "application/vnd.‹media:mediaA›+json": { "schema": { "$ref": "#/components/schemas/‹ref:Pet›" } } } },
                  "default": { "description": "‹errorDoc›",
                      "content": { "application/json": { "schema": { "$ref": "#/components/schemas/‹ref:Failure›" } } } }
                }
              },
              "put": {
                "operationId": "‹putId›", "tags": ["‹tagB›"], "deprecated": true, "x-csharp-name": "‹putName›",
                "requestBody": { "required": true, "description": "‹bodyDoc›", "x-csharp-body-parameter": "‹bodyName›",
                    "content": { "application/‹media:mediaB›+json": { "schema": { "$ref": "#/components/schemas/‹ref:Pet›" } } } },
                "responses": { "204": { "description": "‹noneDoc›" } }
              },
              "post": {
                "operationId": "‹postId›", "tags": ["‹tagB›"],
                "requestBody": { "content": { "multipart/form-data": {
                  "schema": { "type": "object", "description": "‹formDoc›", "properties": { "‹file›": { "type": "string",
                      "format": "binary" }, "‹field›": { "type": "string" } } },
                  "encoding": { "‹field›": { "contentType": "text/‹media:partMedia›" } } } } },
                "responses": { "200": { "description": "‹textDoc›",
                    "content": { "text/‹media:mediaC›": { "schema": { "type": "string" } } } } }
              }
            },
            "/‹path:list›": {
              "patch": {
                "operationId": "‹xmlId›", "tags": ["‹tagA›"],
                "requestBody": { "required": true,
                    "content": { "application/xml": { "schema": { "$ref": "#/components/schemas/‹ref:Sheet›" } } } },
                "responses": { "200": { "description": "‹sheetDoc›",
                    "content": { "application/xml": { "schema": { "$ref": "#/components/schemas/‹ref:Sheet›" } } } } }
              },
              "get": {
                "operationId": "‹listId›", "tags": ["‹tagA›"], "x-ms-pageable": { "nextLinkName": "‹next›", "itemName": "‹items›" },
                "responses": { "200": { "description": "‹listDoc›",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/‹ref:Page›" } } } } }
              }
            }
          },
          "components": {
            "securitySchemes": {
              "‹keyScheme›": { "type": "apiKey", "in": "header", "name": "‹keyHeader›", "description": "‹keyDoc›" },
              "‹secondScheme›": { "type": "apiKey", "in": "query", "name": "‹keyQuery›" },
              "‹tokenScheme›": { "type": "oauth2", "description": "‹tokenDoc›", "flows": {} }
            },
            "schemas": {
              "‹name:Pet›": {
                "title": "‹petTitle›", "description": "‹petDoc›", "type": "object", "required": ["‹kind›", "‹pinned›"],
                "discriminator": { "propertyName": "‹kind›", "mapping": { "‹catTell›": "#/components/schemas/‹ref:Cat›" } },
                "properties": {
                  "‹kind›": { "type": "string", "description": "‹kindDoc›" },
                  "‹pinned›": { "const": "‹pinnedValue›", "type": "string" },
                  "‹given›": { "type": "string", "x-csharp-name": "‹givenName›", "x-csharp-parameter": "‹givenParameter›",
                      "default": "‹givenDefault›", "pattern": "‹pattern›", "example": "‹example›" },
                  "‹old›": { "type": ["string", "null"], "deprecated": true, "description": "‹oldDoc›" },
                  "‹map›": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/‹ref:Level›" } },
                  "‹either›": { "description": "‹eitherDoc›", "oneOf": [{ "title": "‹eitherA›", "type": "object", "required": ["‹a›"],
                      "properties": { "‹a›": { "type": "string" } } }, { "type": "array", "items": { "type": "string" } }] }
                }
              },
              "‹name:Cat›": { "allOf": [{ "$ref": "#/components/schemas/‹ref:Pet›" }, { "type": "object",
                  "properties": { "‹lives›": { "type": "integer", "format": "int32" } } }] },
              "‹name:Level›": { "type": "string", "description": "‹levelDoc›", "enum": ["‹low›", "‹high›"],
                  "x-enum-descriptions": ["‹lowDoc›", "‹highDoc›"] },
              "‹name:Mode›": { "type": "string", "enum": ["‹on›", "‹off›"], "x-enum-varnames": ["‹onName›", "‹offName›"],
                  "x-ms-enum": { "name": "‹modeName›", "modelAsString": false } },
              "‹name:Filter›": { "type": "object", "properties": { "‹since›": { "type": "string", "format": "date" },
                  "‹mode›": { "$ref": "#/components/schemas/‹ref:Mode›" } } },
              "‹name:Failure›": { "type": "object", "properties": { "‹code›": { "type": "string" } } },
              "‹name:Sheet›": {
                "type": "object", "xml": { "name": "‹sheetName›", "namespace": "‹sheetSpace›", "prefix": "‹sheetPrefix›" },
                "properties": {
                  "‹attribute›": { "type": "integer", "xml": { "name": "‹attributeName›", "attribute": true } },
                  "‹wrapped›": { "type": "array", "xml": { "name": "‹wrapperName›", "wrapped": true }, "items": { "type": "string",
                      "xml": { "name": "‹itemName›" } } },
                  "‹plain›": { "type": "array", "items": { "type": "string" } }
                }
              },
              "‹name:Page›": { "type": "object", "properties": { "‹next›": { "type": "string" }, "‹items›": { "type": "array",
                  "items": { "$ref": "#/components/schemas/‹ref:Pet›" } } } }
            }
          }
        }
        """;
}
