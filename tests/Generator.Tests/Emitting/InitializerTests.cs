using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>What it takes to make a model that is sent, in both styles.</summary>
public sealed class InitializerTests
{
    private const string Text = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: 'https://todos.example' }]
        paths:
          /todos:
            post:
              operationId: addTodo
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewTodo' } } } }
              responses: { '204': { description: Added. } }
        components:
          schemas:
            NewTodo:
              type: object
              required: [title, due, priority, note, place, parent]
              properties:
                title: { type: string }
                due: { type: [string, 'null'] }
                priority: { type: integer }
                note: { type: [string, 'null'] }
                place: { type: [string, 'null'] }
                parent: { type: [integer, 'null'] }
        """;

    [Theory]
    [InlineData("initializer", "new Pets.NewTodo { Title = \"Milk\", Priority = 1 }")]
    [InlineData("initializer", "new Pets.NewTodo { Title = \"Milk\", Priority = 1, Note = \"Two\" }")]
    [InlineData("constructor", "new Pets.NewTodo(\"Milk\", 1)")]
    [InlineData("constructor", "new Pets.NewTodo(\"Milk\", 1) { Note = \"Two\" }")]
    public void Many_members_that_may_be_null_need_not_be_named(string style, string made) => Assert.Empty(Complaints(Text, style, made));

    [Theory]
    [InlineData("initializer", "new Pets.NewTodo { Title = \"Milk\" }", "CS9035")]
    [InlineData("initializer", "new Pets.NewTodo(\"Milk\", 1)", "CS1729")]
    [InlineData("constructor", "new Pets.NewTodo(\"Milk\")", "CS7036")]
    public void What_cannot_be_null_must_be_given(string style, string made, string error) =>
        Assert.Contains(error, Assert.Single(Complaints(Text, style, made)));

    [Fact]
    public void A_short_constructor_takes_all_that_is_required()
    {
        string five = Text.Replace("place, parent]", "place]");

        Assert.Empty(Complaints(five, "constructor", "new Pets.NewTodo(\"Milk\", null, 1, null, null)"));
    }

    // Null is a value of its own, and what nobody set is null: a list that were there from the start could not tell the two apart.
    [Theory]
    [InlineData("initializer", "new Pets.NewTodo { Title = \"Milk\", Priority = 1, Tags = { \"shop\" } }")]
    [InlineData("constructor", "new Pets.NewTodo(\"Milk\", 1) { Tags = { \"shop\" } }")]
    public void The_compiler_warns_of_adding_to_a_list_that_may_be_null(string style, string made)
    {
        string text = Text + "\n        tags: { type: [array, 'null'], items: { type: string } }\n";
        string set = made.Replace("Tags = {", "Tags = new System.Collections.Generic.List<string> {");

        Assert.Contains("CS8670", Assert.Single(Complaints(text, style, made)));
        Assert.Empty(Complaints(text, style, set));
        Assert.Empty(Complaints(text.Replace("[array, 'null']", "array"), style, made));
    }

    [Fact]
    public void Attributes_that_a_framework_lacks_compile_and_are_left_out_where_it_has_them()
    {
        EquatableArray<string> all = RequiredMembers.Attributes.ToEquatable();
        SourceFile[] files = [.. RequiredMembers.Of(all)];

        Assert.Equal(all.Count, files.Length);
        Assert.Empty(RequiredMembers.Of(default));
        Assert.All(files, static file => Assert.Empty(CSharpSyntaxTree.ParseText(file.Text).GetDiagnostics()));
        Assert.DoesNotContain(Project.Generate(Text, ("Models", "initializer")).Sources.Keys, static name => name.Contains("Attribute"));
    }

    private static IReadOnlyList<string> Complaints(string text, string style, string made) =>
        new Project(
            [MemoryDocument.Client(text, settings: ("Models", style))],
            code: $"internal static class Use {{ public static object Made => {made}; }}")
            .Run()
            .CompilerComplaints();
}
