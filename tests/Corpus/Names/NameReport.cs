using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Typewright.Corpus.Names;

/// <summary>
/// Corpus --names PATH…: how many names of a document are of each of <see cref="NameFaults"/>, a line a document, and a sum.
/// </summary>
internal static class NameReport
{
    public static int Run(IReadOnlyList<string> documents, ClientCompiler compiler, string? outFolder)
    {
        Console.WriteLine($"{string.Join(" ", NameFaults.All.Select(static fault => fault.Name))} types names document");
        int[] sum = new int[NameFaults.All.Count + 2];
        List<string> listed = [];
        foreach ((string document, List<(string Fault, DeclaredName Name)> faults, int types, int names) in documents
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(file => Of(file, compiler)))
        {
            int[] counts = [.. NameFaults.All.Select(fault => faults.Count(found => found.Fault == fault.Name)), types, names];
            for (int i = 0; i < counts.Length; i++)
            {
                sum[i] += counts[i];
            }

            Console.WriteLine($"{string.Join(" ", counts)} {document}");
            listed.AddRange(faults.Select(found => $"{found.Fault} {found.Name.Kind} {found.Name.Scope}.{found.Name.Name} {document}"));
        }

        Console.WriteLine($"{string.Join(" ", sum)} all {documents.Count} documents");
        if (outFolder is not null)
        {
            Directory.CreateDirectory(outFolder);
            File.WriteAllLines(Path.Combine(outFolder, "names.txt"), listed);
        }

        return 0;
    }

    private static (string Document, List<(string Fault, DeclaredName Name)> Faults, int Types, int Names) Of(
        string file,
        ClientCompiler compiler)
    {
        string document = Path.GetFullPath(file);
        GeneratorRunResult run = compiler.Generate(document);
        IReadOnlyCollection<DeclaredName> names = DeclaredNames.Of(run.GeneratedSources.Select(static source => source.SyntaxTree));
        IEnumerable<string> texts = CorpusFinder.ReferencesOf(document).Prepend(document).Select(File.ReadAllText);
        NameFacts facts = new(texts, names);
        List<(string, DeclaredName)> faults =
        [
            .. NameFaults.All.SelectMany(fault => names.Where(name => fault.Has(name, facts)).Select(name => (fault.Name, name))),
        ];
        string shown = Path.GetRelativePath(Environment.CurrentDirectory, document).Replace('\\', '/');
        return (shown, faults, names.Count(static name => name.Kind == DeclaredKind.Type), names.Count);
    }
}
