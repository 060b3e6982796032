using System;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Baselines;

/// <summary>A baseline is one more text that a client is made from: an edit runs again what depends on it.</summary>
public sealed class BaselineStepTests
{
    [Fact]
    public void A_comment_in_the_baseline_writes_no_file_again()
    {
        string listing = Update.Listing(PetDocument.Text);
        Project project = new(Update.Documents(PetDocument.Text, listing));
        project.Run();
        project.Edit(Update.Path, "# Reviewed.\n" + listing);

        project.Run().IsIdle(StepNames.Files).OutputIsIdle();
    }

    [Fact]
    public void A_name_that_is_written_into_the_baseline_is_the_name()
    {
        string listing = Update.Listing(PetDocument.Text);
        Project project = new(Update.Documents(PetDocument.Text, listing));
        project.Run();
        project.Edit(Update.Path, listing.Replace("Owner : class @", "Keeper : class @", StringComparison.Ordinal));

        Assert.Contains(project.Run().Sources.Keys, static name => name.EndsWith(".Keeper.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_baseline_of_one_client_says_nothing_of_another()
    {
        string listing = Update.Listing(PetDocument.Text).Replace("Owner : class @", "Keeper : class @", StringComparison.Ordinal);
        MemoryDocument other = MemoryDocument.Client(PetDocument.Text, "/project/other.yaml", ("Namespace", "Other"));
        Generation generation = new Project([.. Update.Documents(PetDocument.Text, listing), other]).Run();

        Assert.Contains(generation.Sources.Keys, static name => name == "Other.Owner.g.cs");
        Assert.Contains(generation.Sources.Keys, static name => name == "Pets.Keeper.g.cs");
    }
}
