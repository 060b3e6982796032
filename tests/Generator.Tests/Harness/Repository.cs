using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Testing;

namespace Typewright.Generator.Tests.Harness;

/// <summary>The source text of this repository, for tests about the code itself.</summary>
internal static class Repository
{
    private static readonly string[] s_notOurs = ["bin", "obj", "Generated", "Examples", "artifacts"];

    public static string Root => RepositoryFolder.Root;

    /// <summary>The hand-written C# below a folder, parsed; none where there is no such folder.</summary>
    public static IReadOnlyList<SyntaxTree> Code(params string[] folders) =>
    [
        .. folders
            .Select(static folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(static file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Intersect(s_notOurs).Any())
            .Order(StringComparer.Ordinal)
            .Select(static file => CSharpSyntaxTree.ParseText(
                File.ReadAllText(file),
                CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview),
                file)),
    ];

    /// <summary>How many lines a file has.</summary>
    public static int LinesOf(SyntaxTree tree) => tree.GetText().ToString().TrimEnd('\n').Split('\n').Length;

    /// <summary>A file as messages show it.</summary>
    public static string Name(SyntaxTree tree) => Path.GetRelativePath(Root, tree.FilePath).Replace('\\', '/');
}
