using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Typewright.Tests.Compiling;
using Xunit;

namespace Typewright.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed class Generation(GeneratorRunResult result, Compilation project)
{
    private Compilation? _whole;

    public GeneratorRunResult Result => result;

    /// <summary>The user's code and the generated code together, which is searched for nullable warnings too.</summary>
    public Compilation Whole => _whole ??= project.AddSyntaxTrees(result.GeneratedSources.IsDefault
        ? []
        : CheckedNullability.Of(result.GeneratedSources));

    /// <summary>What the generator says, but for what it says of every document without a server, as most of the tests' are.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. result.Diagnostics.Where(static problem => problem.Id != "TW3003")];

    /// <summary>Everything that the generator says.</summary>
    public ImmutableArray<Diagnostic> AllProblems => result.Diagnostics;

    public IReadOnlyDictionary<string, string> Sources =>
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>The text of the file of a type.</summary>
    public string Source(string type) =>
        Sources.Single(source => source.Key.EndsWith("." + type + ".g.cs", System.StringComparison.Ordinal)).Value;

    public IReadOnlyList<SyntaxTree> Trees => [.. result.GeneratedSources.Select(static source => source.SyntaxTree)];

    /// <summary>
    /// The generator did not fail, reported nothing of the severity or above, and the compiler has no error and no
    /// warning.
    /// </summary>
    public Generation Compiles(DiagnosticSeverity tolerated = DiagnosticSeverity.Info)
    {
        Assert.Null(result.Exception);
        IReadOnlyList<string> complaints =
        [
            .. Problems.Where(problem => problem.Severity > tolerated).Select(static problem => problem.ToString()),
            .. CompilerComplaints(),
        ];
        // Assert.Empty would cut the messages short.
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        return this;
    }

    /// <summary>What the compiler says, from warnings upwards, in the order of the files.</summary>
    public IReadOnlyList<string> CompilerComplaints()
    {
        using MemoryStream image = new();
        using MemoryStream documentation = new();
        EmitResult emitted = Whole.Emit(image, xmlDocumentationStream: documentation);
        return [.. emitted.Diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString())
            .Take(20)];
    }
}
