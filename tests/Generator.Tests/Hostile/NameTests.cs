using System;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>Names that mean something in C#, or nothing at all, in every place that has a name.</summary>
public sealed class NameTests
{
    private static readonly string[] s_keywords =
    [
        "abstract", "as", "base", "bool", "class", "default", "delegate", "event", "explicit", "false", "in", "int", "is", "lock",
        "namespace", "new", "null", "object", "out", "params", "ref", "return", "static", "string", "this", "true", "virtual", "void",
        "async", "await", "dynamic", "field", "file", "get", "global", "init", "nint", "notnull", "partial", "record", "required", "scoped",
        "set", "unmanaged", "value", "var", "where", "with", "yield",
    ];

    // What generated code says itself: members of every object, types of the libraries, its own variables.
    private static readonly string[] s_used =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "ReadJson", "WriteJson",
        "WriteMembers", "ReadMember", "AdditionalProperties", "Create", "Write", "Match", "TryGetValue", "Value", "Default", "Pipeline",
        "Task", "Stream", "Uri", "Type", "System", "Azure", "Core", "Response", "Operation", "Pageable", "AsyncPageable", "BinaryData",
        "Guid", "DateTimeOffset", "TimeSpan", "String", "Int32", "Object", "Enum", "List", "IList", "IDictionary", "IReadOnlyList",
        "IEnumerable", "KeyValuePair", "Func",
        "Obsolete", "EditorBrowsable", "CancellationToken", "RequestContent", "RequestContext", "HttpMessage", "Request", "Guard",
        "JsonReading", "JsonWriting", "Undefined", "ServiceVersion", "Version", "ClientOptions", "ModelTypes", "Typewright", "Math",
        "Console", "Environment", "Attribute", "Exception", "Nullable", "Index", "Range", "Convert", "Action", "Record",
        "writer", "reader", "name", "item", "member", "options", "context", "content", "cancellationToken", "message", "request", "page",
        "endpoint", "pipeline", "credential", "waitUntil", "additionalProperties", "extra", "nulls", "other", "left", "right", "obj",
        "result", "type", "data", "contentType", "apiVersion", "token", "sizeHint", "multipart",
    ];

    private static readonly string[] s_odd =
    [
        "", " ", "-", "_", "__", "$", "@", "*", "+1", "-1", "1", "1st", "2.5", "25", "a.b", "a-b", "a_b", "a b", "ab", "AB", "aB", "Ab",
        "a", "A", "😀", "😀😀", "مرحبا", "名前", "ǆ", "ß", "ı", "İ", "e\u0301", "é", "x\u200by", "xy", "O'Brien", "a/b", "a\\b", "a:b",
        "a#b", "naïve", "№", "²",
    ];

    private static readonly string[] s_long =
    [
        new string('n', 300),
        new string('n', 299) + "m",
        string.Concat(Enumerable.Repeat("Very long name ", 20)),
        new string('名', 300),
    ];

    public static TheoryData<string> Sets => new("keywords", "used", "odd", "long");

    [Theory]
    [MemberData(nameof(Sets))]
    public void Names_compile_in_every_place(string set) =>
        Project.Generate(Document(Names(set))).Compiles(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);

    [Fact]
    public void Names_compile_as_closed_enums_and_internal_types() =>
        Project.Generate(
            Document(s_odd),
            ("Enums", "closed"),
            ("Accessibility", "internal"),
            ("ProtocolMethods", "false")).Compiles(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);

    [Fact]
    public void Names_of_files_are_short_and_plain() => Assert.All(
        new[] { "used", "odd", "long" }.SelectMany(static set => Project.Generate(Document(Names(set))).Sources.Keys),
        static name => Assert.True(name.Length <= 120 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_'), name));

    [Theory]
    [InlineData("System")]
    [InlineData("Azure")]
    [InlineData("Pets.System.Client")]
    [InlineData("class.1st.名前")]
    [InlineData("Azure.Core")]
    [InlineData("a.b; class Pwned { } //")]
    public void Namespace_of_any_name_compiles(string name) => Project
        .Generate(PetDocument.Text, ("Namespace", name))
        .Compiles(Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    [Theory]
    [InlineData("class")]
    [InlineData("pets")]
    [InlineData("Stream")]
    [InlineData("System")]
    [InlineData("; class Pwned { } //")]
    public void Client_of_any_name_compiles(string name) => Project
        .Generate(PetDocument.Text, ("ClientName", name))
        .Compiles(Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    private static string[] Names(string set) => set switch { "keywords" => s_keywords, "used" => s_used, "odd" => s_odd, _ => s_long };

    // Each name is a schema with a member of its own name and type, a value of an enum, a tag with an operation, a parameter.
    private static string Document(string[] names)
    {
        JsonObject schemas = [];
        JsonObject paths = [];
        foreach (string name in names)
        {
            schemas[name] = Object((name, Reference(name)), ("text", Text()));
            paths["/" + Uri.EscapeDataString(name) + "/{id}"] = new JsonObject { ["post"] = Operation(name, name) };
        }

        schemas["AllMembers"] = Object([.. names.Select(static name => (name, Text()))]);
        schemas["AllValues"] = new JsonObject
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. names.Select(static name => JsonValue.Create(name))]),
        };
        schemas["AllCases"] = new JsonObject { ["oneOf"] = new JsonArray([.. names.Take(30).Select(Reference)]) };
        schemas["All"] = Object(("members", Reference("AllMembers")), ("values", Reference("AllValues")), ("cases", Reference("AllCases")));
        JsonObject all = Operation("all", "All");
        foreach (string name in names.Where(static name => name.Length > 0))
        {
            all["parameters"]!.AsArray().Add((JsonNode)new JsonObject { ["name"] = name, ["in"] = "query", ["schema"] = Text() });
        }

        paths["/all/{id}"] = new JsonObject { ["post"] = all };
        return JsonText.Of(new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Names", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        });
    }

    private static JsonObject Operation(string name, string schema) => new()
    {
        ["operationId"] = name,
        ["tags"] = new JsonArray(name),
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = Text() }),
        ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(schema) },
        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "Yes.", ["content"] = Content(schema) } },
    };

    private static JsonObject Content(string schema) => new() { ["application/json"] = new JsonObject { ["schema"] = Reference(schema) } };

    private static JsonObject Object(params (string Name, JsonNode Schema)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(
            members.Select(static member => System.Collections.Generic.KeyValuePair.Create(member.Name, (JsonNode?)member.Schema))),
    };

    private static JsonNode Text() => new JsonObject { ["type"] = "string" };

    private static JsonNode Reference(string schema) =>
        new JsonObject { ["$ref"] = "#/components/schemas/" + Uri.EscapeDataString(schema.Replace("~", "~0").Replace("/", "~1")) };
}
