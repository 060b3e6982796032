using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>What each kind of edit runs again, told by the reasons that the compiler records for every step.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] s_all =
    [
        StepNames.Items, StepNames.AllItems, StepNames.Facts, StepNames.Requests, StepNames.Clients, StepNames.Models, StepNames.Emitted,
        StepNames.Files,
    ];

    private readonly Project _project = new(MemoryDocument.Client(PetDocument.Text));

    [Fact]
    public void First_run_makes_everything_new()
    {
        Generation run = _project.Run().Compiles();

        Assert.All(s_all, step => Assert.Equal([IncrementalStepRunReason.New], run.Reasons(step).Distinct()));
        Assert.Contains("Pets.Pet.g.cs", run.ChangedFiles());
    }

    [Fact]
    public void Second_run_without_an_edit_runs_nothing()
    {
        _project.Run();

        Assert.Equal([IncrementalStepRunReason.Cached], _project.Run().OutputReasons().Distinct());
    }

    [Theory]
    [InlineData("class C { void M() { } }")]
    [InlineData("using System.Threading.Tasks; namespace Pets { partial class Pet { public Task Wait() => Task.CompletedTask; } }")]
    [InlineData("class Broken {")]
    public void Edit_of_code_ends_at_the_facts(string code)
    {
        _project.Run();
        _project.EditCode(code);

        Generation run = _project.Run().IsIdle(s_all).OutputIsIdle();

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Facts));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(StepNames.Clients));
        Assert.False(run.HasStep(StepNames.MissingTypes), "A document that names no C# type has nothing to look up.");
    }

    [Fact]
    public void Edit_of_code_looks_up_the_types_that_a_document_names_and_ends_there()
    {
        _project.Set(PetDocument.Path, "TrustDocument", "true");
        const string Missing = "type: string, x-csharp-type: Pets.Missing, description: What it is called.";
        _project.Edit(PetDocument.Path, PetDocument.Text.Replace("type: string, description: What it is called.", Missing));
        _project.Run();
        _project.EditCode("class C { void M() { } }");

        Generation run = _project.Run().OutputIsIdle();

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.MissingTypes));
    }

    [Theory]
    [InlineData("# A comment.\n")]
    [InlineData("x-team: blue\n")]
    [InlineData("tags: []\n")]
    public void Edit_that_moves_everything_and_says_nothing_leaves_the_client(string added)
    {
        _project.Run();
        _project.Edit(PetDocument.Path, added + PetDocument.Text);

        Generation run = _project.Run().OutputIsIdle();

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(StepNames.Requests));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Clients));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(StepNames.Files).Distinct());
    }

    [Fact]
    public void Schema_that_nothing_uses_leaves_the_client()
    {
        _project.Run();
        _project.Edit(
            PetDocument.Path,
            PetDocument.Text + "\n    Unused:\n      type: object\n      properties:\n        id: { type: string }\n");

        Generation run = _project.Run().OutputIsIdle();

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Clients));
    }

    [Fact]
    public void Edited_description_changes_only_the_files_that_hold_it()
    {
        _project.Run();
        _project.Edit(PetDocument.Path, PetDocument.Text.Replace("Where to write to.", "Where the owner reads."));

        Generation run = _project.Run();

        Assert.Equal(["Pets.Owner.g.cs", "Pets.PetsModelFactory.g.cs"], run.ChangedFiles().Order());
        Assert.Equal(2, run.OutputReasons().Count(static reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Moved_problem_changes_no_source_file()
    {
        string text = PetDocument.Text.Replace(
            "type: string, description: What it is called.",
            "type: strung, description: What it is called.");
        _project.Edit(PetDocument.Path, text);
        Generation first = _project.Run();
        _project.Edit(PetDocument.Path, "# A comment.\n" + text);

        Generation second = _project.Run().IsIdle(StepNames.Models, StepNames.Files);

        Assert.Equal([IncrementalStepRunReason.Modified], second.Reasons(StepNames.Clients));
        Assert.Equal([IncrementalStepRunReason.Cached], second.Reasons(StepNames.Files).Distinct());
        Assert.Equal(1, second.OutputReasons().Count(static reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(
            first.Problems.Single().Location.GetLineSpan().StartLinePosition.Line + 1,
            second.Problems.Single().Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Changed_option_changes_the_files_that_show_it()
    {
        _project.Run();
        _project.Set(PetDocument.Path, "Enums", "closed");

        Generation run = _project.Run().Compiles();

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(StepNames.Requests));
        Assert.Contains("Pets.Kind.g.cs", run.ChangedFiles());
        Assert.DoesNotContain("Pets.Owner.g.cs", run.ChangedFiles());
    }

    [Fact]
    public void Options_that_are_made_anew_and_say_the_same_change_nothing()
    {
        _project.Run();
        _project.Set(PetDocument.Path, "Namespace", "Pets");

        _project.Run().IsIdle(s_all).OutputIsIdle();
    }

    [Theory]
    [InlineData("/project/shops.yaml")]
    [InlineData("/project/a.yaml")]
    public void Second_document_leaves_the_files_of_the_first(string path)
    {
        string[] first = [.. _project.Run().Sources.Keys];
        _project.Add(MemoryDocument.Client(PetDocument.Shops, path));

        Generation run = _project.Run().Compiles();

        Assert.Contains("Pets.ShopsClient.g.cs", run.ChangedFiles());
        Assert.Empty(run.ChangedFiles().Intersect(first));
        Assert.Empty(first.Except(run.Sources.Keys));
    }

    [Fact]
    public void Edit_of_one_document_leaves_the_files_of_the_other()
    {
        _project.Add(MemoryDocument.Client(PetDocument.Shops, "/project/shops.yaml"));
        _project.Run();
        _project.Edit("/project/shops.yaml", PetDocument.Shops.Replace("type: integer", "type: string"));

        Assert.Equal(["Pets.ShopsClient.g.cs"], _project.Run().ChangedFiles());
    }

    [Fact]
    public void Edited_document_that_is_referred_to_changes_what_it_holds()
    {
        const string Path = "/project/common.yaml";
        const string Common = "definitions: { Keeper: { type: object, properties: { email: { type: string } } } }";
        _project.Add(MemoryDocument.Shared(Common, Path));
        _project.Edit(PetDocument.Path, PetDocument.Text.Replace("'#/components/schemas/Owner'", "'common.yaml#/definitions/Keeper'"));
        _project.Run().Compiles();
        _project.Edit(Path, Common.Replace("email", "phone"));

        Assert.Equal(["Pets.Keeper.g.cs", "Pets.PetsModelFactory.g.cs"], _project.Run().Compiles().ChangedFiles().Order());
    }
}
