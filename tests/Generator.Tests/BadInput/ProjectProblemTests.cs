using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>What a project can say wrong about its documents, or lack.</summary>
public sealed class ProjectProblemTests
{
    [Theory]
    [InlineData("Accessibility", "protected", "public, internal")]
    [InlineData("Enums", "open", "extensible, closed")]
    [InlineData("ModelFactory", "no", "true, false")]
    [InlineData("ProtocolMethods", "1", "true, false")]
    public void Unknown_option_value_is_told_with_the_values_there_are(string name, string value, string values)
    {
        MemoryDocument bad = MemoryDocument.Client(PetDocument.Text, Neighbour.Path, (name, value));

        Assert.Equal(
            $"'{value}' is not a value of {name}; use one of: {values}",
            Neighbour.Reports("TW1007", bad, new MarkedText(""), Neighbour.Path));
    }

    [Fact]
    public void Unknown_kind_of_file_is_told_with_the_kinds_there_are() =>
        Assert.Contains("Client, Document, Overlay", Neighbour.Reports(
            "TW1007",
            MemoryDocument.Client(PetDocument.Text, Neighbour.Path, ("Kind", "Klient")),
            new MarkedText(""),
            Neighbour.Path));

    [Theory]
    [InlineData("PUBLIC")]
    [InlineData(" internal ")]
    public void Case_and_blanks_of_an_option_value_do_not_count(string value) =>
        Project.Generate(PetDocument.Text, ("Accessibility", value)).Compiles();

    [Theory]
    [InlineData("pets.json")]
    [InlineData("pets.overlay.yaml|/project/other.overlay.yaml")]
    public void Overlay_that_is_not_given_is_named(string overlays)
    {
        MemoryDocument bad = MemoryDocument.Client(PetDocument.Text, Neighbour.Path, ("Overlay", overlays));
        MemoryDocument given = MemoryDocument.Overlay("overlay: 1.0.0\nactions: []\n", "/project/pets.overlay.yaml");

        Assert.Contains(
            $"'{overlays.Split('|').Last()}' is not among the project's OpenAPI items; add it as OpenApiOverlay",
            Neighbour.Reports("TW1008", bad, new MarkedText(""), Neighbour.Path, given));
    }

    [Theory]
    [InlineData("TW1009", "►actions: []\n")]
    [InlineData("TW1009", "overlay: ►2.0.0\nactions: []\n")]
    [InlineData("TW1009", "overlay: 1.0.0\nactions: ►{}\n")]
    [InlineData("TW1010", "overlay: 1.0.0\nactions:\n  - target: ►$.paths['/cats']\n    remove: true\n")]
    public void Problem_of_an_overlay_is_shown_in_it(string id, string overlay)
    {
        const string Path = "/project/bad.overlay.yaml";
        MarkedText marked = new(overlay);
        MemoryDocument bad = MemoryDocument.Client(PetDocument.Text, Neighbour.Path, ("Overlay", "bad.overlay.yaml"));

        Neighbour.Reports(id, bad, marked, Path, MemoryDocument.Overlay(marked.Text, Path));
    }

    [Fact]
    public void Two_documents_of_one_client_are_told_and_the_first_is_made()
    {
        MemoryDocument second = MemoryDocument.Client(PetDocument.Text, "/project/second.yaml");

        string message = Neighbour.Reports(
            "TW1006",
            second,
            new MarkedText(""),
            "/project/second.yaml",
            MemoryDocument.Client(PetDocument.Text));

        Assert.Equal(
            "The type 'Pets.PetsClient' is already made from 'pets.yaml', whatever the case; give one another Namespace or ClientName",
            message);
    }

    [Fact]
    public void Two_documents_of_one_namespace_that_make_one_model_are_told()
    {
        MemoryDocument second = MemoryDocument.Client(PetDocument.Text.Replace("title: Pets", "title: Zoo")
            .Replace("Pet:", "pet:")
            .Replace("schemas/Pet'", "schemas/pet'")
            .Replace("    Owner:", "    Keeper:")
            .Replace("schemas/Owner'", "schemas/Keeper'"), "/project/zoo.yaml");

        Assert.Contains(
            "'Pets.Pet'",
            Neighbour.Reports("TW1006", second, new MarkedText(""), "/project/zoo.yaml", MemoryDocument.Client(PetDocument.Text)));
    }

    [Fact]
    public void Two_documents_with_namespaces_of_their_own_are_two_clients() =>
        new Project(
            MemoryDocument.Client(PetDocument.Text),
            MemoryDocument.Client(PetDocument.Text, "/project/second.yaml", ("Namespace", "Zoo"))).Run().Compiles();

    [Theory]
    [InlineData("►Zoo.Missing", "'Zoo.Missing' was not found")]
    [InlineData("►{ type: System.Version, json: Zoo.VersionJson }", "'Zoo.VersionJson' was not found or does not fit: it must be a class "
        + "with static methods ReadJson(ref Utf8JsonReader) and WriteJson(Utf8JsonWriter, System.Version)")]
    public void Missing_type_is_shown_where_the_document_names_it(string named, string message)
    {
        MarkedText text = new(PetDocument.Text.Replace("type: string, description: What it is called.", "x-csharp-type: " + named));
        Generation run = new Project(
            MemoryDocument.Client(text.Text).With("TrustDocument", "true"),
            MemoryDocument.Client(PetDocument.Shops, "/project/shops.yaml")).Run();

        Diagnostic problem = Assert.Single(run.Problems);
        FileLinePositionSpan at = problem.Location.GetLineSpan();
        Assert.Equal(
            ("TW1011", PetDocument.Path, text.Line, text.Column),
            (problem.Id, at.Path, at.StartLinePosition.Line, at.StartLinePosition.Character));
        Assert.Contains(message, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("Pets.ShopsClient.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Type_that_the_project_itself_has_is_found()
    {
        const string Code = """
            namespace Zoo;
            using System.Text.Json;
            /// <summary>A name.</summary>
            public class Name { }
            internal static class NameJson
            {
                public static Name? ReadJson(ref Utf8JsonReader reader) { reader.Skip(); return null; }
                public static void WriteJson(Utf8JsonWriter writer, Name value) => writer.WriteNullValue();
            }
            """;
        string text = PetDocument.Text.Replace("type: string, description: What it is called.", "x-csharp-type: Zoo.Name");

        MemoryDocument document = MemoryDocument.Client(text).With("TrustDocument", "true");

        Assert.Contains("Zoo.Name Name", new Project([document], code: Code).Run().Compiles().Source("Pet"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public void Old_language_is_told_once_a_client_and_nothing_is_generated(LanguageVersion language, string name)
    {
        Generation run = new Project([MemoryDocument.Client(PetDocument.Text)], language, code: "class C { }").Run();

        Assert.Equal($"The generated code needs C# 11, the project uses C# {name}; set LangVersion to 11 or newer", Only(run, "TW1012"));
    }

    [Theory]
    [InlineData("Azure.Core")]
    [InlineData("Typewright.Runtime")]
    public void Missing_library_is_told_once_a_client_and_nothing_is_generated(string assembly)
    {
        IReadOnlyList<MetadataReference> references = CompilerReferences.Without(assembly);

        Generation run = new Project([MemoryDocument.Client(PetDocument.Text)], references: references, code: "class C { }").Run();

        Assert.Contains($"does not reference {assembly};", Only(run, "TW1013"));
    }

    [Fact]
    public void Project_without_documents_may_lack_everything()
    {
        Generation run = new Project([], LanguageVersion.CSharp7_3, CompilerReferences.Without("Azure.Core")).Run();

        Assert.Empty(run.Problems);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void File_without_a_kind_is_no_concern_of_the_generator()
    {
        Generation run = new Project(new MemoryDocument("/project/appsettings.json", "{", new Dictionary<string, string>())).Run();

        Assert.Empty(run.Problems);
        Assert.Empty(run.Sources);
    }

    // The one problem there is, at the top of the document; nothing is generated, so nothing is wrong with it.
    [Theory]
    [InlineData("HttpClientFactory")]
    [InlineData("both")]
    public void A_package_that_an_option_asks_for_is_told_and_its_code_left_out(string value)
    {
        Generation project = Project.Generate(PetDocument.Text, ("DependencyInjection", value));

        Assert.Contains("dotnet add package Microsoft.Extensions.Http", Assert.Single(project.Problems).ToString());
        Assert.DoesNotContain(project.Sources.Keys, static name => name.Contains("ServiceExtensions"));
    }

    private static string Only(Generation run, string id)
    {
        Diagnostic problem = Assert.Single(run.Problems);
        Assert.Equal((id, PetDocument.Path), (problem.Id, problem.Location.GetLineSpan().Path));
        Assert.Equal(default, problem.Location.GetLineSpan().StartLinePosition);
        Assert.Empty(run.Sources);
        Assert.Empty(run.CompilerComplaints());
        return problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
