using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Typewright.Tests.Compiling;

/// <summary>
/// Generated files tell their users what may be null, and spare them the search for warnings in code that is not theirs.
/// Whoever tests the generator wants that search: here the files get it back, at the same lines.
/// </summary>
internal static class CheckedNullability
{
    public const string Unchecked = "#nullable disable warnings\n";

    public const string Checked = "#nullable enable warnings\n";

    /// <summary>The files with their warnings on.</summary>
    public static IEnumerable<SyntaxTree> Of(IEnumerable<GeneratedSourceResult> sources) =>
        sources.Select(static source => Of(source.SyntaxTree));

    /// <summary>A file with its warnings on.</summary>
    /// <exception cref="InvalidOperationException">The file does not turn them off.</exception>
    public static SyntaxTree Of(SyntaxTree tree) =>
        CSharpSyntaxTree.ParseText(Of(tree.GetText().ToString()), (CSharpParseOptions)tree.Options, tree.FilePath, tree.Encoding);

    /// <summary>The text of a file with its warnings on.</summary>
    /// <exception cref="InvalidOperationException">The text does not turn them off.</exception>
    public static string Of(string text)
    {
        int at = text.IndexOf(Unchecked, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException("A generated file does not say what becomes of nullable warnings.")
            : string.Concat(text.AsSpan(0, at), Checked, text.AsSpan(at + Unchecked.Length));
    }
}
