using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>Extensions that name C# types take names and nothing else: code in a document never becomes code.</summary>
public sealed class ExtensionProblemTests
{
    private static readonly (string, string) s_trusted = ("TrustDocument", "true");

    [Theory]
    [InlineData("►'System.Version x; static Pet() { }'")]
    [InlineData("►'System.Version?'")]
    [InlineData("►'System..Version'")]
    [InlineData("►'class'")]
    [InlineData("►{ type: System.Version, json: 'Zoo.Json.Evil()' }")]
    [InlineData("►{ json: Zoo.Json }")]
    public void Type_that_is_not_a_name_is_told_so(string named) =>
        Assert.Contains("x-csharp-type", Neighbour.Reports(
            "TW1014",
            s_trusted,
            PetDocument.Text.Replace("type: string, description: What it is called.", "x-csharp-type: " + named)));

    [Theory]
    [InlineData("►{ type: Zoo.Key }")]
    [InlineData("►{ type: 'Zoo.Key k) { } public void M(Zoo.Key', policy: Zoo.Policy }")]
    [InlineData("►{ type: Zoo.Key, policy: 'Zoo.Policy(); Evil' }")]
    public void Credential_that_is_not_two_names_is_told_so(string entry) =>
        Assert.Contains(
            "x-csharp-credentials",
            Neighbour.Reports("TW1014", s_trusted, PetDocument.Text.Replace("paths:", $"x-csharp-credentials:\n  - {entry}\npaths:")));

    [Theory]
    [InlineData("x-csharp-model-context: 'C { } class Evil'")]
    [InlineData("x-csharp-model-factory: 'F { } class Evil'")]
    [InlineData("x-csharp-options: 'O { } class Evil'")]
    [InlineData("x-csharp-clients: { PetsClient: {}, 'B { } class Evil': { parent: PetsClient, accessor: 'Get() { } void Evil', state: { "
        + "petId: { property: 'P { } int Evil', parameter: 'p, int evil' } } } }")]
    public void Name_that_is_no_identifier_is_told_and_becomes_one(string extension)
    {
        Generation run = Project.Generate(PetDocument.Text.Replace("paths:", extension + "\npaths:"));

        Assert.All(run.Problems, static problem => Assert.Equal("TW1014", problem.Id));
        Assert.NotEmpty(run.Problems);
        Assert.Empty(run.CompilerComplaints());
        Assert.DoesNotContain(
            run.Sources.Values,
            static source => source.Contains(" Evil", System.StringComparison.Ordinal));
    }
}
