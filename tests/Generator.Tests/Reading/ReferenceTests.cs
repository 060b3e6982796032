using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

public class ReferenceTests
{
    private const string Document = """
        paths:
          /pets/{id}:
            get:
              responses:
                '200': {schema: {title: answer}}
        definitions:
          Pet: {title: pet}
          A/B~C: {title: odd}
          Größe 1: {title: size}
          '100%': {title: percent}
          Alias: {$ref: '#/definitions/Pet', description: another name}
          Chain: {$ref: '#/definitions/Alias'}
          List: {allOf: [{title: first}, {title: second}]}
          Holder: {properties: {$ref: {title: a property}, '': {title: nameless}}}
          Extended: {$ref: '#/definitions/Pet', title: extended, properties: {x: {title: x}}}
        start: {$ref: '@@'}
        """;

    [Theory]
    [InlineData("#/definitions/Pet", "pet", "Pet")]
    [InlineData(" #/definitions/Pet ", "pet", "Pet")]
    [InlineData("#/definitions/Pet/", "pet", "Pet")]
    [InlineData("#definitions/Pet", "pet", "Pet")]
    [InlineData("#Pet", "pet", "Pet")]
    [InlineData("Pet", "pet", "Pet")]
    [InlineData("api.yaml#/definitions/Pet", "pet", "Pet")]
    [InlineData("./API.yaml#/definitions/Pet", "pet", "Pet")]
    [InlineData("#/definitions/Alias", "pet", "Pet")]
    [InlineData("#/definitions/Chain", "pet", "Pet")]
    [InlineData("#/definitions/Chain/title", null, null)]
    [InlineData("#/definitions/A~1B~0C", "odd", "A/B~C")]
    [InlineData("#/definitions/A%2FB~0C", "odd", "A/B~C")]
    [InlineData("#/definitions/A~1B%7E0C", "odd", "A/B~C")]
    [InlineData("#%2Fdefinitions%2FPet", "pet", null)]
    [InlineData("#/definitions/Gr%C3%B6%C3%9Fe%201", "size", "Größe 1")]
    [InlineData("#/definitions/Größe 1", "size", "Größe 1")]
    [InlineData("#/definitions/100%", "percent", "100%")]
    [InlineData("#/definitions/100%25", "percent", "100%")]
    [InlineData("#/definitions/List/allOf/1", "second", "1")]
    [InlineData("#/definitions/Holder/properties/$ref", "a property", "$ref")]
    [InlineData("#/definitions/Holder/properties/", "nameless", null)]
    [InlineData("#/definitions/Extended", "extended", "Extended")]
    [InlineData("#/definitions/Extended/properties/x", "x", "x")]
    [InlineData("#/paths/~1pets~1%7Bid%7D/get/responses/200/schema", "answer", "schema")]
    [InlineData("#/paths//pets/{id}/get/responses/200/schema", "answer", "schema")]
    public void A_reference_in_a_file_ends_at_its_definition(string reference, string? title, string? name)
    {
        SpecSet files = Set(("api.yaml", Document.Replace("@@", reference)));

        SpecTarget? target = Start(files);

        Assert.Empty(files.Problems);
        Assert.Equal(title, target!.Node!.String("title"));
        if (name is not null)
        {
            Assert.Equal(name, target.Name);
        }
    }

    [Theory]
    [InlineData("#/definitions/Nothing")]
    [InlineData("#/definitions/List/allOf/2")]
    [InlineData("#/definitions/List/allOf/-1")]
    [InlineData("#/definitions/List/allOf/ 1")]
    [InlineData("#nothing")]
    public void A_reference_to_nothing_is_reported_where_it_stands(string reference)
    {
        SpecSet files = Set(("api.yaml", $"\nstart: {{$ref: '{reference}'}}\n{Document.Replace("start", "other")}"));

        Assert.Null(Start(files));
        Assert.Null(Start(files));

        Problem problem = Assert.Single(files.Problems.Distinct());
        Assert.Equal((ProblemKind.UnresolvedReference, 1, 14), (problem.Kind, problem.Line, problem.Column));
        Assert.Equal([reference, "there is nothing at that place"], problem.Arguments.Take(2));
    }

    [Theory]
    [InlineData("other.yaml", "add 'other.yaml' to the project as OpenApiDocument")]
    [InlineData(
        "https://example.com/other.yaml#/x",
        "a generator reads nothing from the network; add <OpenApiDocument Include=\"other.yaml\" Url=\"https://example.com/other.yaml\" />"
        + " to the project, and dotnet build -t:RefreshOpenApi downloads it")]
    [InlineData(
        "http://example.com/v1/schemas?as=json#/x",
        "a generator reads nothing from the network; add <OpenApiDocument Include=\"schemas.json\""
        + " Url=\"https://example.com/v1/schemas?as=json\" /> to the project, and dotnet build -t:RefreshOpenApi downloads it")]
    [InlineData("broken.yaml#/x", "'broken.yaml' cannot be parsed")]
    public void A_missing_file_is_reported_with_what_to_do(string reference, string reason)
    {
        SpecSet files = Set(("api.yaml", $"start: {{$ref: '{reference}'}}"), ("broken.yaml", "a: b: c"));

        Assert.Null(Start(files));

        Assert.Equal(reason, files.Problems.Last().Arguments[1]);
    }

    [Theory]
    [InlineData("start: {$ref: '#/start'}")]
    [InlineData("start: {$ref: '#/start', properties: {}}")]
    [InlineData("start: {$ref: '#/a'}\na: {$ref: '#/b'}\nb: {$ref: '#/a'}")]
    [InlineData("start: {$ref: '#/start/inside'}")]
    [InlineData("start: {$ref: '#/a/x'}\na: {$ref: '#/b/x'}\nb: {$ref: '#/a/x'}")]
    [InlineData("start: {$ref: 'b.yaml'}", "$ref: c.yaml#/x", "x: {$ref: 'b.yaml#'}")]
    public void References_that_go_in_a_circle_are_reported(string text, string b = "", string c = "")
    {
        SpecSet files = Set(("api.yaml", text), ("b.yaml", b), ("c.yaml", c));

        Assert.Null(Start(files));

        Assert.Contains(files.Problems, p => p.Kind == ProblemKind.CyclicReference && p.Path == "api.yaml");
        Assert.DoesNotContain(files.Problems, p => p.Kind == ProblemKind.UnresolvedReference);
    }

    [Fact]
    public void A_chain_of_references_through_references_as_long_as_no_document_has_it_is_no_crash()
    {
        SpecSet files = Set(("api.yaml", "start: {$ref: '#/a0/x'}\n"
            + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}: {{$ref: '#/a{i + 1}/x'}}\n"))));

        Assert.Null(Start(files));
    }

    [Fact]
    public void A_plain_chain_may_be_long()
    {
        SpecSet files = Set(("api.yaml", "start: {$ref: '#/a0'}\n"
            + string.Concat(Enumerable.Range(0, 1000).Select(i => $"a{i}: {{$ref: '#/a{i + 1}'}}\n"))
            + "a1000: {title: end}"));

        Assert.Equal("a1000", Start(files)!.Name);
    }

    [Theory]
    [InlineData("shared/Pet.yaml", "Pet")]
    [InlineData("./shared/../shared/Pet.yaml#", "Pet")]
    [InlineData("shared\\Pet.yaml", "Pet")]
    [InlineData("Shared/pet.YAML", "pet")]
    [InlineData("shared/My%20Pet.yaml", "My Pet")]
    [InlineData("shared/My Pet.yaml", "My Pet")]
    [InlineData("shared/100%25.yaml", "100%")]
    [InlineData("shared/a%20b.yaml", "a b")]
    [InlineData("/shared/Pet.yaml", "Pet")]
    [InlineData("file:///project/shared/Pet.yaml", "Pet")]
    [InlineData("shared/index.yaml#/Pet", "Pet")]
    [InlineData("shared/index.yaml#/Up", "Pet")]
    public void A_reference_to_another_file_is_relative_to_its_own(string reference, string name)
    {
        SpecSet files = Set(
            ("/project/api.yaml", $"start: {{$ref: '{reference}'}}"),
            ("/project/shared/Pet.yaml", "title: pet"),
            ("/project/shared/My Pet.yaml", "title: pet"),
            ("/project/shared/100%.yaml", "title: pet"),
            ("/project/shared/a%20b.yaml", "title: pet"),
            ("/project/shared/index.yaml", "Pet: {$ref: Pet.yaml}\nUp: {$ref: ../other.json#/definitions/Pet}"),
            ("/project/other.json", "{\"definitions\": {\"Pet\": {\"$ref\": \"shared/Pet.yaml\"}}}"));

        SpecTarget? target = Start(files, "/project/api.yaml");

        Assert.Empty(files.Problems);
        Assert.Equal("pet", target!.Node!.String("title"));
        Assert.Equal(name, target.Name);
    }

    [Fact]
    public void Where_two_files_differ_in_case_only_the_exact_one_is_meant()
    {
        SpecSet files = Set(("api.yaml", "start: {$ref: pet.yaml}"), ("pet.yaml", "title: small"), ("Pet.yaml", "title: capital"));

        Assert.Equal("small", Start(files)!.Node!.String("title"));
    }

    [Fact]
    public void Two_ways_to_one_definition_end_at_one_node()
    {
        SpecSet files = Set(
            ("api.yaml", "start: {$ref: 'b.yaml#/x'}\nother: {$ref: 'dir/../B.yaml#/x'}"),
            ("b.yaml", "x: {back: {$ref: 'api.yaml#/start'}}"));
        SpecReferences references = new(files);
        SpecNode root = files.Open("api.yaml")!.Root!;

        SpecNode first = references.Resolve(root["start"]!)!.Node!;

        Assert.Same(first, references.Resolve(root["other"]!)!.Node);
        Assert.Same(first, references.Resolve(first["back"]!)!.Node);
    }

    [Theory]
    [InlineData("$ref: '#it'", "anchor of the document")]
    [InlineData("$dynamicRef: '#moving'", "moving of the document")]
    [InlineData("$ref: '#/$defs/Inner/properties/a', x: 1", "found by anchor of the schema")]
    [InlineData("$ref: '#/$defs/Inner/properties/b', x: 1", "found by pointer in the schema")]
    [InlineData("$ref: '#/$defs/Inner/properties/c', x: 1", "in the document")]
    [InlineData("$ref: '#/$defs/Inner/properties/d', x: 1", "sibling")]
    [InlineData("$ref: '#/$defs/Inner/properties/e', x: 1", "moving of the schema")]
    [InlineData("$ref: 'https://example.com/schemas/inner#it'", "found by anchor of the schema")]
    [InlineData("$ref: 'https://example.com/schemas/sibling'", "sibling")]
    [InlineData("$ref: '#data'", null)]
    [InlineData("$ref: '#old'", "old anchor")]
    public void Anchors_and_identifiers_of_schemas_scope_references(string reference, string? title)
    {
        SpecSet files = Set(("api.yaml", $$"""
            start: { {{reference}} }
            example: {$anchor: data, $id: 'https://example.com/schemas/sibling'}
            $defs:
              Document: {$anchor: it, title: anchor of the document}
              Moving: {$dynamicAnchor: moving, title: moving of the document}
              Old: {$id: '#old', title: old anchor}
              Inner:
                $id: https://example.com/schemas/inner
                $defs:
                  It: {$anchor: it, title: found by anchor of the schema}
                  Moving: {$dynamicAnchor: moving, title: moving of the schema}
                  Pointed: {title: found by pointer in the schema}
                properties:
                  a: {$ref: '#it'}
                  b: {$ref: '#/$defs/Pointed'}
                  c: {$ref: '#/$defs/InDocument'}
                  d: {$ref: sibling}
                  e: {$dynamicRef: '#moving'}
                  $id: {title: a property}
              Sibling: {$id: 'https://example.com/schemas/sibling', title: sibling}
              InDocument: {title: in the document}
            """));

        Assert.Equal(title, Start(files)?.Node!.String("title"));
    }

    [Fact]
    public void A_recursive_reference_means_the_schema_around_it_that_says_so()
    {
        SpecSet files = Set(("api.yaml", "start:\n  $recursiveAnchor: true\n  title: filter\n  items: {anyOf: [{$recursiveRef: '#'}]}\n"));
        SpecNode start = files.Open("api.yaml")!.Root!["start"]!;

        Assert.Same(start, new SpecReferences(files).Resolve(start["items"]!["anyOf"]!.Items[0])!.Node);
    }

    [Theory]
    [InlineData("https://example.com/api/openapi.yaml", "https://example.com/api/openapi.yaml#/definitions/Pet")]
    [InlineData("https://example.com/api/openapi.yaml", "openapi.yaml#/definitions/Pet")]
    [InlineData("https://example.com/api/openapi.yaml", "/api/openapi.yaml#/definitions/Pet")]
    [InlineData("https://example.com/api/openapi.yaml", "common.yaml#/definitions/Pet")]
    [InlineData("https://example.com/api/openapi.yaml", "../shared/moved#/definitions/Pet")]
    [InlineData("https://example.com/api/openapi.yaml", "https://example.com/shared/moved#/definitions/Pet")]
    [InlineData("self.yaml", "self.yaml#/definitions/Pet")]
    public void A_document_may_be_known_by_the_name_it_gives_itself(string self, string reference)
    {
        SpecSet files = Set(
            ("api.yaml", $"$self: {self}\nstart: {{$ref: '{reference}'}}\ndefinitions: {{Pet: {{title: pet}}}}"),
            ("common.yaml", "definitions: {Pet: {title: pet}}"),
            ("elsewhere.yaml", "$self: https://example.com/shared/moved\ndefinitions: {Pet: {title: pet}}"));

        Assert.Equal("pet", Start(files)!.Node!.String("title"));
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void A_folded_reference_is_read_without_its_line_end() =>
        Assert.Equal("pet", Start(Set(("api.yaml", "start:\n  $ref: >\n    #/definitions/Pet\ndefinitions: {Pet: {title: pet}}\n")))!.Node!
            .String("title"));

    [Fact]
    public void A_node_without_a_reference_is_its_own_target()
    {
        SpecSet files = Set(("api.yaml", "start: {$ref: {title: a property}}"));

        SpecTarget target = Start(files)!;

        Assert.Same(files.Open("api.yaml")!.Root!["start"], target.Node);
        Assert.Null(target.Name);
    }

    private static SpecSet Set(params (string Path, string Text)[] files) =>
        new(new List<SpecText>(files.Select(f => new SpecText(f.Path, f.Text))));

    private static SpecTarget? Start(SpecSet files, string path = "api.yaml") =>
        new SpecReferences(files).Resolve(files.Open(path)!.Root!["start"]!);
}
