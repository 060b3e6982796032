using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Baselines;

/// <summary>A document that is generated with the baseline of an earlier version of it.</summary>
internal static class Update
{
    public const string Path = "/project/api.txt";

    private const string Change = "// change: ";

    /// <summary>The baseline of a document, as the target writes it; one that is there already is kept to.</summary>
    public static string Listing(string document, string? baseline = null, params (string Name, string Value)[] settings)
    {
        return Text(Project.ForListings(Documents(document, baseline, settings)).Run());
    }

    /// <summary>The baseline of a document that refers to another one.</summary>
    public static string ListingWith(MemoryDocument other, string document) =>
        Text(Project.ForListings([.. Documents(document, null), other]).Run());

    /// <summary>The baseline that a run for the target wrote.</summary>
    public static string Text(Generation generation)
    {
        string[] lines = Lines(generation);
        Assert.Equal("// baseline: api.txt", lines[0]);
        return string.Concat(lines.Skip(1)
            .Where(static line => !line.StartsWith(Change, StringComparison.Ordinal))
            .Select(static line => line["// ".Length..] + "\n"));
    }

    /// <summary>What the target that refreshes documents says of a new version of one.</summary>
    public static IReadOnlyList<string> Changes(string before, string after) =>
    [
        .. Lines(Project.ForListings(Documents(after, Listing(before))).Run())
            .Where(static line => line.StartsWith(Change, StringComparison.Ordinal))
            .Select(static line => line[Change.Length..]),
    ];

    private static string[] Lines(Generation generation) => generation.Sources
        .Single(static source => source.Key.StartsWith("OpenApiListing.", StringComparison.Ordinal)).Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of a listing that say something of a member.</summary>
    public static IEnumerable<string> LinesOf(string listing, string member) =>
        listing.Split('\n').Where(line => line.StartsWith(member, StringComparison.Ordinal));

    /// <summary>What becomes of a new version of a document.</summary>
    public static Generation Run(string before, string after, params (string Name, string Value)[] settings) =>
        With(Listing(before), after, settings);

    /// <summary>What becomes of a document with a baseline.</summary>
    public static Generation With(string? baseline, string document, params (string Name, string Value)[] settings) =>
        new Project(Documents(document, baseline, settings)).Run();

    /// <summary>What the generator says of callers: the line of the baseline, and the text.</summary>
    public static IReadOnlyList<string> Breaks(Generation generation) =>
    [
        .. generation.Problems.Where(static problem => problem.Id is "TW2010" or "TW2012")
            .Select(static problem => problem.GetMessage(null)),
    ];

    public static MemoryDocument[] Documents(string document, string? baseline, params (string Name, string Value)[] settings)
    {
        MemoryDocument client = MemoryDocument.Client(document, settings: [("Baseline", "api.txt"), .. settings]);
        return baseline is null ? [client] : [client, Baseline(baseline)];
    }

    public static MemoryDocument Baseline(string text) =>
        new(Path, text, new Dictionary<string, string> { ["Kind"] = "Baseline" });
}
