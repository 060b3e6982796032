using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace Typewright.Benchmarks;

/// <summary>
/// A document of any size, made of the same things as the large ones that services publish: objects with members of all
/// kinds that refer to each other, enums, bodies, parameters, prose, and above all examples.
/// </summary>
internal static class SyntheticDocument
{
    private const string Prose = "What this is for, what it may hold, and what the service does with it when somebody changes it. ";

    // What makes a document of as many operations and schemas as GitHub's as long as that one.
    private const int ExampleItems = 38;

    private static readonly string[] s_verbs = ["get", "put", "post", "patch", "delete"];

    /// <summary>Makes a document in JSON.</summary>
    /// <param name="operations">How many operations it has, five to a path.</param>
    /// <param name="schemas">How many schemas it has, each with ten members.</param>
    public static string Create(int operations, int schemas)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("openapi", "3.0.3");
            json.WriteStartObject("info");
            json.WriteString("title", "Synthetic");
            json.WriteString("version", "1.0");
            json.WriteEndObject();
            json.WriteStartObject("paths");
            for (int i = 0; i < operations; i += s_verbs.Length)
            {
                json.WriteStartObject($"/groups/{{groupId}}/kind{i}/{{itemId}}");
                for (int verb = 0; verb < Math.Min(s_verbs.Length, operations - i); verb++)
                {
                    Operation(json, i + verb, s_verbs[verb], schemas);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            for (int i = 0; i < schemas; i++)
            {
                Schema(json, i, schemas);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Operation(Utf8JsonWriter json, int number, string verb, int schemas)
    {
        json.WriteStartObject(verb);
        json.WriteString("operationId", $"group{number / 50}/{verb}-kind{number}");
        json.WriteString("summary", $"Does {verb} for kind {number}");
        json.WriteString("description", Prose + Prose);
        json.WriteStartArray("tags");
        json.WriteStringValue($"group{number / 50}");
        json.WriteEndArray();
        json.WriteStartArray("parameters");
        Parameter(json, "groupId", "path", "string");
        Parameter(json, "itemId", "path", "integer");
        Parameter(json, "filter", "query", "string");
        json.WriteEndArray();
        if (verb is "put" or "post" or "patch")
        {
            json.WriteStartObject("requestBody");
            json.WriteBoolean("required", true);
            Content(json, number % schemas);
            json.WriteEndObject();
        }

        json.WriteStartObject("responses");
        json.WriteStartObject(verb == "delete" ? "204" : "200");
        json.WriteString("description", "It is done.");
        if (verb != "delete")
        {
            Content(json, (number * 7) % schemas);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Parameter(Utf8JsonWriter json, string name, string place, string type)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("in", place);
        json.WriteString("description", Prose);
        json.WriteBoolean("required", place == "path");
        json.WriteStartObject("schema");
        json.WriteString("type", type);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, int schema)
    {
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", $"#/components/schemas/Thing{schema}");
        json.WriteEndObject();
        Example(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Example(Utf8JsonWriter json)
    {
        json.WriteStartArray("example");
        for (int i = 0; i < ExampleItems; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i);
            json.WriteString("name", "An example");
            json.WriteString("url", Prose);
            json.WriteBoolean("is_enabled", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Schema(Utf8JsonWriter json, int number, int schemas)
    {
        json.WriteStartObject($"Thing{number}");
        json.WriteString("type", "object");
        json.WriteString("description", Prose);
        json.WriteStartArray("required");
        json.WriteStringValue("id");
        json.WriteStringValue("name");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        Member(json, "id", "integer", "int64");
        Member(json, "name", "string", null);
        Member(json, "created_at", "string", "date-time");
        Member(json, "is_enabled", "boolean", null);
        Member(json, "size", "number", "double");
        Member(json, "url", "string", "uri");
        json.WriteStartObject("state");
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        json.WriteStringValue("open");
        json.WriteStringValue("closed");
        json.WriteStringValue($"state{number}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("parent");
        json.WriteString("$ref", $"#/components/schemas/Thing{(number + 1) % schemas}");
        json.WriteEndObject();
        json.WriteStartObject("items");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("$ref", $"#/components/schemas/Thing{(number * 13) % schemas}");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("owner");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        Member(json, "login", "string", null);
        Member(json, $"role{number}", "string", null);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, string name, string type, string? format)
    {
        json.WriteStartObject(name);
        json.WriteString("type", type);
        if (format is not null)
        {
            json.WriteString("format", format);
        }

        json.WriteString("description", Prose);
        json.WriteEndObject();
    }
}
