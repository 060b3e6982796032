using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>What a project file says of its items that the build would pass over in silence.</summary>
public sealed class ProjectFileTests
{
    private const string Path = "/project/Zoo.csproj";

    [Theory]
    [InlineData("<OpenApiClient Include='pets.yaml' ►Namesapce='Pets' />", "did you mean 'Namespace'?")]
    [InlineData("<OpenApiClient Include='pets.yaml'><►IncludeTag>a</IncludeTag></OpenApiClient>", "did you mean 'IncludeTags'?")]
    [InlineData("<OpenApiClient Include='../Server/Server.csproj' ►Documnt='v2' />", "did you mean 'Document'?")]
    [InlineData("<OpenApiClient Update='pets.yaml' ►Generate='all' />", "'Generate' is no metadata of OpenApiClient, so it does nothing")]
    [InlineData("<OpenApiDocument Include='pets.yaml' ►Namespace='Pets' />", "it belongs to OpenApiClient")]
    [InlineData("<OpenApiClient Include='pets.yaml' ►Overlay='a.yaml;b.yaml' />", "write '|' between several")]
    [InlineData("<OpenApiClient Include='pets.yaml' ►Namespace='Pets.C#' />", "'Namespace' has a '#', which ends its value")]
    [InlineData("<OpenApiClient Include='pets.yaml'><►IncludeTags>a|#b</IncludeTags></OpenApiClient>", "'IncludeTags' has a '#'")]
    [InlineData("<OpenApiClient Include='pets.yaml' ►ClientName='Pet;Store' />", "'ClientName' has a ';', which ends its value")]
    public void Metadata_that_means_nothing_is_told_at_its_place(string item, string message) =>
        Assert.Contains(message, Told("TW1018", item));

    [Theory]
    [InlineData("<OpenApiClient ►Include='specs/*.yaml' />", "The pattern 'specs/*.yaml' of OpenApiClient matches no file")]
    [InlineData("<OpenApiDocument ►Include='pets.yaml;**/*.json' />", "'**/*.json' of OpenApiDocument")]
    [InlineData("<OpenApiOverlay ►Include='pet?.yml' />", "'pet?.yml' of OpenApiOverlay")]
    public void A_pattern_without_a_file_is_told(string item, string message) => Assert.Contains(message, Told("TW1019", item));

    [Theory]
    [InlineData("<OpenApiClient Include='pets.yaml' namespace='Pets' Link='x' Visible='false'><Overlay>a.yaml</Overlay></OpenApiClient>")]
    [InlineData("<OpenApiClient Include='*.yaml' />")]
    [InlineData("<OpenApiClient Include='pets.yaml' Url='https://pets.example' sha256='0' Document='v2' />")]
    [InlineData("<OpenApiOverlay Include='pets.yaml' Url='https://pets.example' Sha256='0' />")]
    [InlineData("<OpenApiClient Include='**/pet?.*' />")]
    [InlineData("<OpenApiClient Include='$(Specs)/*.json' />")]
    [InlineData("<OpenApiClient Include='specs/*.json' Condition=\"'$(Any)' == 'true'\" />")]
    [InlineData("<Compile Include='*.none' Anything='1' />")]
    [InlineData("<OpenApiClient")]
    public void What_is_right_or_not_seen_from_here_is_not_told(string item) => Assert.Empty(Run(item).Problems);

    [Fact]
    public void A_semicolon_is_told_by_hosts_that_do_not_end_the_value_at_it() => Assert.Contains(
        Project.Generate(PetDocument.Text, ("ExcludePaths", "/none;/pets*")).Problems,
        static problem => problem.Id == "TW1007" && problem.ToString().Contains("use '|' between several"));

    [Theory]
    [InlineData("Namespace", "My-Pets")]
    [InlineData("Namespace", "Pets..Api")]
    [InlineData("Namespace", "1st")]
    [InlineData("ClientName", "Pet Store")]
    [InlineData("ClientName", "Pet.Store")]
    public void A_name_that_is_no_identifier_is_told(string option, string value) => Assert.StartsWith(
        $"'{value}' is not a value of {option}; use ",
        Neighbour.Reports(
            "TW1007",
            MemoryDocument.Client(PetDocument.Text, Neighbour.Path, (option, value)),
            new MarkedText(""),
            Neighbour.Path));

    // One problem each: what is meant, and not that a file of this name is missing.
    [Theory]
    [InlineData("a.yaml;b.yaml", "TW1007", "use '|' between several, since a semicolon ends a value")]
    [InlineData("https://pets.example/o.yaml", "TW1007", "use a file of the project: an OpenApiOverlay item with this as its Url")]
    [InlineData("overlays/*.yaml", "TW1007", "there are no patterns here")]
    [InlineData("overlays/", "TW1007", "use the paths of the files in this folder")]
    [InlineData("overlays/none.yaml", "TW1008", "'overlays/none.yaml'")]
    public void An_overlay_that_is_no_file_is_told_as_what_it_is(string value, string id, string message)
    {
        Diagnostic told = Assert.Single(Project.Generate(PetDocument.Text, ("Overlay", value)).Problems);

        Assert.Equal(id, told.Id);
        Assert.Contains(message, told.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("IncludeTags", "cats", "'cats' of IncludeTags matches no operation; there is none")]
    [InlineData("ExcludeTags", "cats", "'cats' of ExcludeTags matches no operation; there is none")]
    [InlineData("IncludePaths", "/pets/{petID}x", "'/pets/{petID}x' of IncludePaths matches no operation; did you mean '/pets/{petId}'?")]
    [InlineData("ExcludePaths", "/cats*", "'/cats*' of ExcludePaths matches no operation; there are /pets/{petId}")]
    public void A_filter_that_matches_nothing_is_told(string option, string value, string message) => Assert.Equal(
        message,
        Neighbour.Reports(
            "TW1020",
            MemoryDocument.Client(PetDocument.Text, Neighbour.Path, (option, value)),
            new MarkedText(""),
            Neighbour.Path));

    [Theory]
    [InlineData("", true)]
    [InlineData("servers: [{ url: https://pets.example }]\n", false)]
    [InlineData("servers: [{ url: /v1 }]\n", false)]
    [InlineData("x-ms-parameterized-host: { hostTemplate: '{endpoint}' }\n", false)]
    public void A_document_without_a_server_is_told(string servers, bool isTold) => Assert.Equal(
        isTold,
        Project.Generate(servers + PetDocument.Text).AllProblems.Any(static problem => problem.Id == "TW3003"));

    [Fact]
    public void Every_rule_has_a_help_link() => Assert.All(
        Diagnostics.ProblemDescriptors.All,
        static rule => Assert.EndsWith("/docs/diagnostics.md#" + rule.Id.ToLowerInvariant(), rule.HelpLinkUri));

    private static string Told(string id, string item)
    {
        MarkedText text = new(Xml(item));
        Diagnostic problem = Assert.Single(Run(item).Problems);
        FileLinePositionSpan at = problem.Location.GetLineSpan();
        Assert.Equal(
            (id, Path, text.Line, text.Column),
            (problem.Id, at.Path, at.StartLinePosition.Line, at.StartLinePosition.Character));
        return problem.GetMessage(CultureInfo.InvariantCulture);
    }

    private static Generation Run(string item) => new Project(
        [
            MemoryDocument.Client(PetDocument.Text),
            new MemoryDocument(Path, new MarkedText(Xml(item)).Text, new Dictionary<string, string> { ["Kind"] = SpecItem.Project }),
        ],
        projectFolder: "/project/").Run();

    private static string Xml(string item) => $"<Project>\n  <ItemGroup>\n    {item}\n  </ItemGroup>\n</Project>\n";
}
