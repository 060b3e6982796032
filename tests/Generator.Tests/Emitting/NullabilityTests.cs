using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Typewright.Tests.Compiling;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>What generated files say about null, to the compiler and to the code that uses them.</summary>
public class NullabilityTests
{
    [Fact]
    public void Code_that_takes_an_optional_member_for_granted_is_warned()
    {
        Project project = new([MemoryDocument.Client(PetDocument.Text)], code: """
            internal static class Use
            {
                internal static int Length(Pets.Pet pet) => pet.Name.Length + pet.Owner.Email.Length;
            }
            """);

        string[] warnings = [.. project.Run().Whole.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.Id)];

        Assert.Equal(["CS8602", "CS8602"], warnings);
    }

    [Fact]
    public void Generated_files_are_searched_for_null_warnings_by_the_tests_only()
    {
        Generation run = Project.Generate(PetDocument.Text);

        Assert.All(run.Sources.Values, static text => Assert.Contains(CheckedNullability.Unchecked, text));
        Assert.All(run.Whole.SyntaxTrees.Skip(1), static tree => Assert.Contains(CheckedNullability.Checked, tree.ToString()));
    }
}
