using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus.Stability;

/// <summary>
/// Corpus --stability [--baseline] PATH…: how many public declarations move when documents change somewhere else, a line for each kind
/// of change and for each pair of versions that follow each other; with the baseline of the version before, also what moves untold.
/// </summary>
internal sealed class StabilityProgram(IReadOnlyList<string> documents, SurfaceMaker surfaces, CorpusArguments arguments)
{
    private const long MaxBytes = 1024 * 1024;
    private const int MutantsEach = 2;

    private readonly Dictionary<string, MoveCount> _counts = [];
    private readonly List<string> _moved = [];
    private readonly Lock _gate = new();

    public static int Run(IReadOnlyList<string> documents, ClientCompiler compiler, CorpusArguments arguments)
    {
        using SurfaceMaker surfaces = new(compiler);
        return new StabilityProgram(documents, surfaces, arguments).Run();
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
        if (arguments.Out is { } outFolder)
        {
            Directory.CreateDirectory(outFolder);
            File.WriteAllLines(Path.Combine(outFolder, "moved.txt"), _moved.Order(StringComparer.Ordinal));
        }

        Mutation[] restless = [.. Mutations.All.Where(mutation => mutation.IsStill && Count(mutation.Name).Moved > 0)];
        foreach (Mutation mutation in restless)
        {
            Console.WriteLine($"'{mutation.Name}' moved nothing until now.");
        }

        return restless.Length == 0 && _counts.Values.All(static count => count.NotTold == 0) ? 0 : 1;
    }

    private void Mutate(string file)
    {
        if (SurfaceMaker.Read(file) is not { } document || surfaces.Of(document) is not { Declarations: { Count: > 0 } before } made)
        {
            return;
        }

        string? baseline = BaselineOf(document);
        string callers = CallersOf(made, file);
        foreach (Mutation mutation in Mutations.All)
        {
            for (int i = 0; i < MutantsEach; i++)
            {
                JsonObject mutant = (JsonObject)document.DeepClone();
                if (mutation.Apply(new DocumentParts(mutant), new Dice($"{Path.GetFileName(file)} {mutation.Name} {i}")))
                {
                    MadeSurface after = surfaces.Of(mutant, baseline);
                    List<Declaration> moved = Comparison.Unexplained(before, after.Declarations, mutation.Change);
                    List<string> notTold = baseline is null ? [] : after.NotTold(callers);
                    Add(mutation.Name, new(1, before.Count, moved.Count, notTold.Count));
                    Show($"{mutation.Name} {i} {Path.GetFileName(file)}", moved, notTold);
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

        string? baseline = BaselineOf(before);
        MadeSurface known = surfaces.Of(before);
        HashSet<Declaration> unchanged = surfaces.Of(UnchangedParts.Of(before, after)).Declarations;
        unchanged.IntersectWith(known.Declarations);
        MadeSurface now = surfaces.Of(after, baseline);
        List<Declaration> moved = [.. unchanged.Where(declaration => !now.Declarations.Contains(declaration))];
        List<string> notTold = baseline is null ? [] : now.NotTold(CallersOf(known, old));
        MoveCount count = new(1, unchanged.Count, moved.Count, notTold.Count);
        string name = $"{Shown(old)} to {Shown(updated)}";
        Add("updates", count);
        Show(name, moved, notTold);
        return Line(count, name);
    }

    private string? BaselineOf(JsonObject document) => arguments.Baseline ? surfaces.BaselineOf(document) : null;

    private string CallersOf(MadeSurface made, string file)
    {
        string callers = arguments.Baseline ? Callers.Of([.. made.Client.SyntaxTrees]) : "";
        HashSet<string> broken = arguments.Baseline ? Callers.Broken(callers, made.Client) : [];
        return broken.Count == 0
            ? callers
            : throw new InvalidOperationException($"Callers do not compile with their own version of {file}: {string.Join(", ", broken)}");
    }

    private void Add(string name, MoveCount count)
    {
        lock (_gate)
        {
            _counts[name] = Count(name).With(count);
        }
    }

    private void Show(string where, List<Declaration> moved, List<string> notTold)
    {
        lock (_gate)
        {
            _moved.AddRange(moved.Select(declaration => $"{where}: {declaration.Text}"));
            _moved.AddRange(notTold.Select(member => $"not told, {where}: {member}"));
        }
    }

    private MoveCount Count(string name) => _counts.TryGetValue(name, out MoveCount? count) ? count : new MoveCount(0, 0, 0, 0);

    private string Line(string name) => Line(Count(name), $"{Count(name).Mutants} × {name}");

    private string Line(MoveCount count, string what) =>
        $"{count.PerThousand} per 1,000: {count.Moved} of {count.Declarations} declarations moved, "
            + (arguments.Baseline ? $"{count.NotTold} broken untold, {what}" : what);

    private static string Shown(string file) => $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}";
}
