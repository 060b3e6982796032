using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>Which code runs is said by the project: by an overlay, and by a document only where the project trusts it.</summary>
public sealed class TrustTests
{
    private const string Shared = "/project/shared.yaml";
    private const string Credentials = "x-csharp-credentials: [►{ type: Azure.AzureKeyCredential, policy: Zoo.Policy }]\n";

    private static readonly (string, string) s_trusted = ("TrustDocument", "true");

    private static string Named(string type) => PetDocument.Text.Replace("type: string, description: What it is called.", type);

    [Fact]
    public void A_type_that_a_document_names_is_ignored_and_told()
    {
        string marked = Named("type: string, x-csharp-type: ►System.Version, description: What it is called.");
        string text = new MarkedText(marked).Text;

        Assert.Contains("x-csharp-type", Neighbour.Reports("TW1015", marked));
        Assert.Contains("public string Name", Project.Generate(text).Compiles(DiagnosticSeverity.Warning).Source("Pet"));
    }

    [Fact]
    public void A_credential_that_a_document_names_is_ignored_and_told()
    {
        string marked = Credentials + PetDocument.Text;

        Neighbour.Reports("TW1015", marked);

        Generation run = Project.Generate(new MarkedText(marked).Text).Compiles(DiagnosticSeverity.Warning);
        Assert.DoesNotContain("Zoo.Policy", run.Source("PetsClient"));
    }

    [Theory]
    [InlineData("Credentials")]
    [InlineData("Type")]
    public void A_document_that_the_project_trusts_may_name_code(string what)
    {
        string text = what == "Type"
            ? Named("x-csharp-type: System.Version")
            : new MarkedText(Credentials + PetDocument.Text).Text;

        Generation run = Project.Generate(text, s_trusted);

        Assert.DoesNotContain(run.Problems, static problem => problem.Id == "TW1015");
        Assert.Contains(
            what == "Type" ? "System.Version" : "Zoo.Policy",
            run.Source(what == "Type" ? "Pet" : "PetsClient"));
    }

    [Fact]
    public void An_overlay_may_name_code()
    {
        Generation run = Overlaid(PetDocument.Text, "{ target: $.components.schemas.Owner, update: { x-csharp-type: System.Version } }");

        Assert.DoesNotContain(run.Problems, static problem => problem.Id == "TW1015");
        Assert.Contains("System.Version", run.Source("Pet"));
    }

    // What an overlay merges into the document's own words, or copies from there, is not the project's word.
    [Theory]
    [InlineData(
        "x-csharp-type: { json: Evil.Json }",
        "{ target: $.components.schemas.Owner, update: { x-csharp-type: { type: System.Version } } }")]
    [InlineData(
        "x-evil: { type: System.Version }",
        "{ target: '$.components.schemas.Owner[\"x-csharp-type\"]', copy: '$.components.schemas.Owner[\"x-evil\"]' }")]
    public void What_an_overlay_leaves_of_the_document_is_not_trusted(string written, string action)
    {
        string text = PetDocument.Text.Replace("    Owner:\n", $"    Owner:\n      {written}\n");

        Generation run = Overlaid(
            text,
            "{ target: $.components.schemas.Owner, update: { x-csharp-type: {} } }\n  - " + action);

        Assert.Contains(run.Problems, static problem => problem.Id == "TW1015");
        Assert.DoesNotContain("System.Version", run.Source("Pet"));
    }

    [Fact]
    public void A_document_that_is_referred_to_is_not_trusted_either()
    {
        MarkedText shared = new("Owner: { type: object, x-csharp-type: ►System.Version }\n");
        string text = PetDocument.Text.Replace("'#/components/schemas/Owner'", "'shared.yaml#/Owner'");
        MemoryDocument client = MemoryDocument.Client(text, Neighbour.Path);

        Neighbour.Reports("TW1015", client, shared, Shared, MemoryDocument.Shared(shared.Text, Shared));
    }

    [Fact]
    public void Credentials_of_an_overlay_count_where_the_document_has_others()
    {
        Generation run = Overlaid(
            new MarkedText(Credentials + PetDocument.Text).Text,
            "{ target: $, update: { x-csharp-credentials: [{ type: Azure.AzureKeyCredential, policy: Own.Policy }] } }");

        Assert.Contains("Own.Policy", run.Source("PetsClient"));
        Assert.DoesNotContain("Zoo.Policy", run.Source("PetsClient"));
        Assert.Equal("TW1015", Assert.Single(run.Problems.Where(static problem => problem.Id != "TW1011")).Id);
    }

    private static Generation Overlaid(string text, string action) => new Project(
        MemoryDocument.Client(text).With("Overlay", "pets.overlay.yaml"),
        MemoryDocument.Overlay($"overlay: 1.1.0\nactions:\n  - {action}\n", "/project/pets.overlay.yaml")).Run();
}
