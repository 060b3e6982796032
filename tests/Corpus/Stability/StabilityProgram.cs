using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus.Stability;

/// <summary>
/// Corpus --stability PATH…: how many public declarations move when documents change somewhere else, a line for each kind of change and
/// for each pair of versions that follow each other.
/// </summary>
internal sealed class StabilityProgram(IReadOnlyList<string> documents, SurfaceMaker surfaces, string? outFolder)
{
    private const long MaxBytes = 1024 * 1024;
    private const int MutantsEach = 2;

    private readonly Dictionary<string, (int Mutants, int Declarations, int Moved)> _counts = [];
    private readonly List<string> _moved = [];
    private readonly Lock _gate = new();

    public static int Run(IReadOnlyList<string> documents, ClientCompiler compiler, string? outFolder)
    {
        using SurfaceMaker surfaces = new(compiler);
        return new StabilityProgram(documents, surfaces, outFolder).Run();
    }

    private int Run()
    {
        foreach (string line in VersionPairs.In(documents).AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(pair => Update(pair.Old, pair.New)).OfType<string>())
        {
            Console.WriteLine(line);
        }

        documents.Where(static file => new FileInfo(file).Length < MaxBytes).AsParallel().WithDegreeOfParallelism(2).ForAll(Mutate);
        foreach (Mutation mutation in Mutations.All)
        {
            Console.WriteLine(Line(mutation.Name));
        }

        Console.WriteLine(Line("updates"));
        if (outFolder is not null)
        {
            Directory.CreateDirectory(outFolder);
            File.WriteAllLines(Path.Combine(outFolder, "moved.txt"), _moved.Order(StringComparer.Ordinal));
        }

        Mutation[] restless = [.. Mutations.All.Where(mutation => mutation.IsStill && Count(mutation.Name).Moved > 0)];
        foreach (Mutation mutation in restless)
        {
            Console.WriteLine($"'{mutation.Name}' moved nothing until now.");
        }

        return restless.Length == 0 ? 0 : 1;
    }

    private void Mutate(string file)
    {
        if (SurfaceMaker.Read(file) is not { } document || surfaces.Of(document) is not { Count: > 0 } before)
        {
            return;
        }

        foreach (Mutation mutation in Mutations.All)
        {
            for (int i = 0; i < MutantsEach; i++)
            {
                JsonObject mutant = (JsonObject)document.DeepClone();
                if (mutation.Apply(new DocumentParts(mutant), new Dice($"{Path.GetFileName(file)} {mutation.Name} {i}")))
                {
                    List<Declaration> moved = Comparison.Unexplained(before, surfaces.Of(mutant), mutation.Change);
                    Add(mutation.Name, before.Count, moved, $"{mutation.Name} {i} {Path.GetFileName(file)}");
                }
            }
        }
    }

    // What the unchanged parts make by themselves, the old version had, and the new one has not.
    private string? Update(string old, string updated)
    {
        if (SurfaceMaker.Read(old) is not { } before || SurfaceMaker.Read(updated) is not { } after)
        {
            return null;
        }

        HashSet<Declaration> unchanged = surfaces.Of(UnchangedParts.Of(before, after));
        unchanged.IntersectWith(surfaces.Of(before));
        HashSet<Declaration> now = surfaces.Of(after);
        List<Declaration> moved = [.. unchanged.Where(declaration => !now.Contains(declaration))];
        string name = $"{Shown(old)} to {Shown(updated)}";
        Add("updates", unchanged.Count, moved, name);
        return $"{PerThousand(unchanged.Count, moved.Count)} per 1,000: {moved.Count} of {unchanged.Count} declarations moved, {name}";
    }

    private void Add(string name, int declarations, List<Declaration> moved, string where)
    {
        lock (_gate)
        {
            (int mutants, int all, int before) = Count(name);
            _counts[name] = (mutants + 1, all + declarations, before + moved.Count);
            _moved.AddRange(moved.Select(declaration => $"{where}: {declaration.Text}"));
        }
    }

    private (int Mutants, int Declarations, int Moved) Count(string name) =>
        _counts.TryGetValue(name, out (int, int, int) count) ? count : default;

    private string Line(string name)
    {
        (int mutants, int declarations, int moved) = Count(name);
        return $"{PerThousand(declarations, moved)} per 1,000: {moved} of {declarations} declarations moved, {mutants} × {name}";
    }

    private static string PerThousand(int all, int moved) => FormattableString.Invariant($"{moved * 1000.0 / Math.Max(all, 1):0.00}");

    private static string Shown(string file) => $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}";
}
