using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>One document that several items name: each makes a client of its own.</summary>
public sealed class RepeatedDocumentTests
{
    private const string Text = """
        openapi: 3.1.0
        info: { title: Zoo, version: '1' }
        servers: [{ url: 'https://zoo.example' }]
        paths:
          /pets:
            get:
              operationId: getPet
              tags: [pets]
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
          /keepers:
            get:
              operationId: getKeeper
              tags: [keepers]
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Keeper' } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
            Keeper: { type: object, properties: { name: { type: string } } }
        """;

    [Fact]
    public void Items_with_namespaces_of_their_own_are_clients_that_share_nothing()
    {
        Generation run = Generate(Text, ("Namespace", ["One", "Two"])).Compiles();

        Assert.Equal(
            run.Sources.Keys.Where(static name => name.StartsWith("One.", StringComparison.Ordinal)).Select(static name => name[4..]),
            run.Sources.Keys.Where(static name => name.StartsWith("Two.", StringComparison.Ordinal)).Select(static name => name[4..]));
        Assert.DoesNotContain(
            run.Sources,
            static file => file.Key.StartsWith("One.", StringComparison.Ordinal) && file.Value.Contains("Two"));
    }

    [Fact]
    public void Each_item_has_its_own_options()
    {
        Generation run = Generate(
            Text,
            ("Namespace", ["One", "Two"]),
            ("IncludeTags", ["pets", ""]),
            ("ExcludeTags", ["", "pets"]),
            ("ClientName", ["", "Staff"])).Compiles();

        Assert.Contains("One.Pet.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("One.Keeper.g.cs", run.Sources.Keys);
        Assert.Contains("Two.Keeper.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Two.Pet.g.cs", run.Sources.Keys);
        Assert.Contains("One.ZooClient.g.cs", run.Sources.Keys);
        Assert.Contains("Two.StaffClient.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Filters_that_leave_nothing_in_common_need_one_namespace_only() => Generate(
        Text,
        ("Namespace", ["Zoo", "Zoo"]),
        ("IncludeTags", ["pets", "keepers"]),
        ("ClientName", ["Pets", "Staff"])).Compiles();

    [Theory]
    [InlineData("", "'Zoo.ZooClient'")]
    [InlineData("Staff", "'Zoo.PetsClient'")]
    public void Items_that_make_one_type_are_told_at_the_document_and_the_first_is_made(string second, string type)
    {
        Generation run = Generate(Text, ("Namespace", ["Zoo", "Zoo"]), ("ClientName", ["", second]));

        Diagnostic problem = Assert.Single(run.Problems);
        Assert.Equal(
            $"/project/zoo.yaml(1,1): error TW1006: The type {type} is already made from 'zoo.yaml', for another item, whatever the case; "
                + "give one another Namespace or ClientName",
            problem.ToString());
        Assert.Contains("Zoo.ZooClient.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Zoo.StaffClient.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void Classes_that_register_clients_share_a_namespace_and_are_told_too()
    {
        Generation run = Generate(Text, ("Namespace", ["One", "Two"]), ("DependencyInjection", ["true", "true"]));

        Assert.Contains("'Microsoft.Extensions.Azure.ZooClientBuilderExtensions'", Assert.Single(run.Problems).GetMessage());
    }

    [Fact]
    public void What_is_wrong_with_the_document_is_told_once()
    {
        Generation run = Generate(Text.Replace("schemas/Pet'", "schemas/Pett'"), ("Namespace", ["One", "Two"]));

        Assert.Equal("TW1004", Assert.Single(run.Problems).Id);
    }

    [Fact]
    public void An_option_that_one_of_the_items_has_wrong_is_told() => Assert.Contains(
        "'open' is not a value of Enums",
        Assert.Single(Generate(Text, ("Namespace", ["One", "Two"]), ("Enums", ["", "open"])).Problems).GetMessage());

    [Fact]
    public void Another_document_may_refer_to_it()
    {
        const string Other = """
            openapi: 3.1.0
            info: { title: Farm, version: '1' }
            servers: [{ url: 'https://farm.example' }]
            paths:
              /pets:
                get:
                  operationId: getPet
                  responses:
                    '200':
                      description: One.
                      content: { application/json: { schema: { $ref: 'zoo.yaml#/components/schemas/Pet' } } }
            """;

        Generation run = new Project(
            Repeated(Text, ("Namespace", ["One", "Two"])),
            MemoryDocument.Client(Other, "/project/farm.yaml", ("Namespace", "Farm"))).Run().Compiles();

        Assert.Contains("Farm.Pet.g.cs", run.Sources.Keys);
    }

    private static Generation Generate(string text, params (string Name, string[] Values)[] settings) =>
        new Project(Repeated(text, settings)).Run();

    private static MemoryDocument Repeated(string text, params (string Name, string[] Values)[] settings) => MemoryDocument.Client(
        text,
        "/project/zoo.yaml",
        [
            ("Kind", $"Client{SpecItem.Separator}Client"),
            .. settings.Select(static setting => (setting.Name, string.Join(SpecItem.Separator, setting.Values))),
        ]);
}
