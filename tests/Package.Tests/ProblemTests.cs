using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>What a build prints when something is wrong: which file, which place in it, what to do.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ProblemTests(BrokenProject broken) : IClassFixture<BrokenProject>
{
    [Fact]
    public async Task Problems_of_documents_and_options_are_compiler_errors_at_their_place()
    {
        const string Dangling = "'#/components/schemas/Parsel'";
        string dangling = BrokenProject.Document.Replace("'#/components/schemas/NewParcel'", Dangling, StringComparison.Ordinal);
        string malformed = BrokenProject.Document.Replace("    post:\n", "  ]spoiled\n", StringComparison.Ordinal);
        broken.Project.Write("dangling.yaml", dangling);
        broken.Project.Write("malformed.yaml", malformed);
        broken.Project.Write("option.yaml", BrokenProject.Document);
        broken.WriteProject("""
            <OpenApiClient Include="dangling.yaml" Namespace="Dangling" />
            <OpenApiClient Include="malformed.yaml" Namespace="Malformed" />
            <OpenApiClient Include="option.yaml" Namespace="Option" Enums="open" />
            """);

        string output = await broken.BuildAsync();

        AssertError(output, $"dangling.yaml{Place(dangling, Dangling)}: error TW1004: ", "'#/components/schemas/Parsel'");
        AssertError(output, $"malformed.yaml{Place(malformed, "]spoiled")}: error TW1002: ", "cannot be parsed");
        AssertError(output, "option.yaml(1,1): error TW1007: ", "'open' is not a value of Enums; use one of: extensible, closed");
    }

    [Fact]
    public async Task Files_that_do_not_exist_are_told_with_the_items_that_name_them()
    {
        broken.Project.Write("there.yaml", BrokenProject.Document);
        broken.WriteProject("""
            <OpenApiClient Include="specs/gone.yaml" />
            <OpenApiClient Include="there.yaml" Overlay="there.yaml|gone.overlay.yaml" />
            <OpenApiDocument Include="gone.common.yaml" />
            """);

        string output = await broken.BuildAsync();

        AssertError(
            output,
            "Broken.csproj : error TW1001: ",
            "specs/gone.yaml (OpenApiClient), gone.common.yaml (OpenApiDocument), gone.overlay.yaml (OpenApiOverlay); put them there or "
                + "correct the paths");
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_whose_items_make_the_same_types_is_told()
    {
        broken.Project.Write("there.yaml", BrokenProject.Document);
        broken.WriteProject(
            """<OpenApiClient Include="there.yaml" Namespace="One" /><OpenApiClient Include="./there.yaml" Namespace="One" />""");

        AssertError(await broken.BuildAsync(), "there.yaml(1,1): error TW1006: ", "is already made from 'there.yaml', for another item");
    }

    [Fact]
    public async Task Generator_that_is_missing_is_told()
    {
        broken.Project.Write("there.yaml", BrokenProject.Document);
        broken.WriteProject("""<OpenApiClient Include="there.yaml" />""");
        broken.Project.InsertIntoProject("""<Target Name="Lose" BeforeTargets="CheckOpenApiGenerator"><ItemGroup><Analyzer """
            + """Remove="@(Analyzer)" /></ItemGroup></Target>""");

        AssertError(await broken.BuildAsync(), "Broken.csproj : error TW0002: ", "reference the package Typewright in this project itself");
    }

    [Fact]
    public async Task Compiler_that_is_too_old_is_told_before_it_skips_the_generator()
    {
        broken.Project.Write("there.yaml", BrokenProject.Document);
        broken.WriteProject("""<OpenApiClient Include="there.yaml" />""");

        AssertError(
            await broken.BuildAsync("-p:CompilerApiVersion=roslyn4.7"),
            "Broken.csproj : error TW0001: ",
            "this build uses Roslyn 4.7; update the SDK or Visual Studio");
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    [InlineData("next")]
    public async Task Compiler_that_is_new_enough_or_does_not_tell_its_version_is_let_through(string version)
    {
        broken.Project.Write("there.yaml", BrokenProject.Document);
        broken.WriteProject("""<OpenApiClient Include="there.yaml" />""");

        await broken.Project.MustDotNetAsync("msbuild", "-t:CollectOpenApiItems", $"-p:CompilerApiVersion={version}");
    }

    // One line that ends in what is expected, below the project's folder; the compiler repeats the project after it.
    private static void AssertError(string output, string place, string message) => Assert.True(
        output
            .Split('\n')
            .Any(line => Regex.IsMatch(line, $@"(^|[\\/]){Regex.Escape(place)}") && line.Contains(message, StringComparison.Ordinal)),
        $"'{place}' with '{message}' is not in:\n{output}");

    private static string Place(string document, string token)
    {
        string before = document[..document.IndexOf(token, StringComparison.Ordinal)];
        return $"({before.Count(static c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')})";
    }
}
