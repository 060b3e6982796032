namespace Typewright.Generator.Tests.Hostile;

/// <summary>A document that uses every extension there is, harmlessly.</summary>
internal static class ExtensionDocument
{
    public const string Text = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Words", "version": "2024-01-01" },
          "servers": [{ "url": "{endpoint}/words", "variables": { "endpoint": { "default": "https://example.com" } } }],
          "x-csharp-clients": {
            "WordsClient": { "description": "Words." },
            "WordClient": { "parent": "WordsClient", "accessor": "GetWordClient", "state": { "wordId": { "property": "Id",
                "parameter": "id", "description": "The id." } } }
          },
          "x-csharp-options": "WordsClientOptions",
          "x-csharp-service-versions": ["2023-01-01", "2024-01-01"],
          "x-csharp-credentials": [{ "type": "Azure.AzureKeyCredential", "parameter": "credential", "policy": "Words.WordPolicy" }],
          "x-csharp-model-factory": "WordsModelFactory",
          "x-csharp-model-context": "WordsModelContext",
          "paths": {
            "/words": {
              "get": {
                "operationId": "listWords", "x-csharp-client": "WordsClient", "x-csharp-name": "GetWords",
                    "x-csharp-accessibility": "public",
                "x-csharp-paging": { "items": "items", "token": "next", "parameter": "after" },
                "parameters": [
                  { "name": "after", "in": "query", "schema": { "type": "string" } },
                  { "name": "size", "in": "query", "x-csharp-page-size": true, "schema": { "type": "integer", "format": "int32" } },
                  { "name": "api-version", "in": "query", "required": true, "schema": { "type": "string" } }
                ],
                "responses": { "200": { "description": "Words.",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Words" } } } } }
              },
              "post": {
                "operationId": "addWord", "x-csharp-client": "WordsClient",
                "x-csharp-overloads": [{ "name": "AddText", "parameters": [{ "property": "text", "name": "text" }, { "parameter": "source",
                    "optional": "async" }] }],
                "parameters": [{ "name": "source", "in": "header", "x-csharp-property": "Source", "schema": { "type": "string" } }],
                "requestBody": { "required": true, "x-csharp-body-parameter": "word",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Word" } } } },
                "responses": { "201": { "description": "The word.",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Word" } } } } }
              }
            },
            "/words/{wordId}": {
              "parameters": [{ "name": "wordId", "in": "path", "required": true, "x-ms-client-name": "id",
                  "schema": { "type": "string" } }],
              "put": {
                "operationId": "replaceWord", "x-csharp-client": "WordClient", "x-ms-long-running-operation": true,
                    "x-ms-long-running-operation-options": { "final-state-via": "location" },
                "servers": [{ "url": "https://words.example.com/{region}", "variables": { "region": { "default": "west" } } }],
                "requestBody": { "required": true,
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Word" } } } },
                "responses": { "202": { "description": "Accepted." } }
              },
              "patch": {
                "operationId": "describeWord", "x-csharp-client": "WordClient",
                "parameters": [{ "name": "tags", "in": "query", "style": "pipeDelimited", "schema": { "type": "array",
                    "items": { "type": "string" } } }],
                "requestBody": { "content": { "application/x-www-form-urlencoded": {
                  "schema": { "type": "object", "properties": { "tags": { "type": "array", "items": { "type": "string" } },
                      "word": { "$ref": "#/components/schemas/Word" } } },
                  "encoding": { "tags": { "style": "spaceDelimited", "explode": false }, "word": { "style": "deepObject" } } } } },
                "responses": { "204": { "description": "Described." } }
              }
            }
          },
          "components": {
            "schemas": {
              "Words": { "type": "object", "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Word" } },
                  "next": { "type": "string" } } },
              "Word": {
                "type": "object", "x-csharp-name": "WordItem", "x-csharp-accessibility": "public", "required": ["text", "count"],
                "properties": {
                  "text": { "type": "string", "x-csharp-parameter": "content", "x-csharp-setter": "public" },
                  "count": { "type": "integer", "format": "int32", "x-csharp-nullable": false },
                  "version": { "x-csharp-type": { "type": "System.Version", "json": "Words.VersionJson" } },
                  "plain": { "x-csharp-type": "System.Version" },
                  "level": { "type": "string", "enum": ["low", "high"], "x-ms-enum": { "name": "WordLevel", "values": [{ "value": "low",
                      "name": "Lowest", "description": "Low." }, { "value": "high" }] } },
                  "size": { "type": "integer", "enum": [1, 2], "x-enumNames": ["One", "Two"], "x-enumDescriptions": ["First.", "Second."] },
                  "ratio": { "type": "number", "enum": [1.5], "default": 2 }
                }
              }
            }
          }
        }
        """;

    /// <summary>The same in the words of 2.0, as far as they differ.</summary>
    public const string Swagger = """
        {
          "swagger": "2.0",
          "info": { "title": "Words", "version": "2024-01-01" },
          "host": "example.com", "basePath": "/words", "schemes": ["https"], "consumes": ["application/json"],
              "produces": ["application/json"],
          "x-ms-parameterized-host": { "hostTemplate": "{endpoint}/v1", "parameters": [] },
          "securityDefinitions": { "key": { "type": "apiKey", "in": "header", "name": "x-key" }, "basic": { "type": "basic" } },
          "security": [{ "key": [] }, { "basic": [] }],
          "paths": {
            "/words/{id}": {
              "post": {
                "operationId": "Words_Add", "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "type": "string" },
                  { "name": "tags", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": "pipes" },
                  { "name": "kind", "in": "query", "type": "string", "required": true, "enum": ["noun"] },
                  { "name": "text", "in": "formData", "type": "string" }
                ],
                "responses": { "200": { "description": "A word.", "schema": { "$ref": "#/definitions/Word" } },
                    "404": { "description": "None.", "schema": { "$ref": "#/definitions/Failure" } } }
              }
            }
          },
          "definitions": {
            "Word": { "type": "object", "discriminator": "kind", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
            "Noun": { "allOf": [{ "$ref": "#/definitions/Word" }], "x-ms-discriminator-value": "noun",
                "properties": { "gender": { "type": "string", "x-nullable": true } } },
            "Failure": { "type": "object", "properties": { "code": { "type": "string" } } }
          }
        }
        """;
}
