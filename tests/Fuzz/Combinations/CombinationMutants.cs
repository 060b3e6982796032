using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Corpus;
using Typewright.Fuzz.Documents;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Combinations;

/// <summary>
/// Each feature at each of its places, and all pairs of features, over some documents: whatever the generator takes must compile
/// without a warning, for the oldest and the newest framework and language.
/// </summary>
internal sealed class CombinationMutants : IMutants
{
    // Neighbours differ in everything, so that the beginning of a run is a fair sample of it.
    private const long Stride = 1_000_003;

    private static readonly (string Framework, LanguageVersion Language)[] s_projects =
    [
        (FrameworkReferences.NetStandard, LanguageVersion.CSharp11),
        (FrameworkReferences.NetStandard, LanguageVersion.Latest),
        (FrameworkReferences.Current, LanguageVersion.CSharp11),
        (FrameworkReferences.Current, LanguageVersion.Latest),
    ];

    private readonly DocumentTrial[] _trials =
        [.. s_projects.Select(static project => new DocumentTrial(project.Framework, project.Language, AcmeCode.Text))];

    private readonly List<(string Text, IReadOnlyList<Place> Places)> _documents;
    private readonly List<Combination> _all;
    private readonly FuzzArguments _arguments;

    public CombinationMutants(FuzzArguments arguments)
    {
        string missing = string.Join(", ", Feature.Missing);
        if (missing.Length > 0)
        {
            throw new InvalidOperationException($"The combinations lack {missing}.");
        }

        _arguments = arguments;
        _documents =
        [
            .. CorpusFinder.Find(arguments.Paths).Select(File.ReadAllText)
                .Select(static text => (text, TreeReader.Read(text) is { } tree ? Place.In(tree) : [])),
        ];
        _all = [.. _documents.SelectMany((document, index) => Of(index, document.Places))];
    }

    /// <summary>How many there are.</summary>
    public int Count => _all.Count * s_projects.Length;

    public Fault? Try(int index)
    {
        if (index >= Count)
        {
            return null;
        }

        // Every number once, since the stride is prime and no factor of the count.
        long at = (index * Stride) % Count;
        Combination combination = _all[(int)(at / s_projects.Length)];
        int project = (int)(at % s_projects.Length);
        Dice dice = Dice.Of(_arguments.Seed, at);
        Mutant mutant = Make(combination, dice);
        Fault? fault = _trials[project].Run(mutant, Compiling.Yes);
        if (fault is not null && _arguments.MinimizeFolder is { } folder)
        {
            Minimizer.Save(folder, $"{fault.Kind}-{index}", mutant);
        }

        string told = $" {s_projects[project]} {string.Join(" + ", Said(combination).Select(static said => $"{said.Name}={said.Value}"))}";
        return fault is null ? null : fault with { Text = fault.Text + told };
    }

    private static IEnumerable<Combination> Of(int document, IReadOnlyList<Place> places)
    {
        Feature[] features = [.. Feature.All.Where(feature => feature.Kind is null || places.Any(place => place.Kind == feature.Kind))];
        for (int one = 0; one < features.Length; one++)
        {
            Feature feature = features[one];
            Place?[] possible = feature.Kind is null ? [null] : [.. places.Where(place => place.Kind == feature.Kind)];
            foreach (Place? place in possible)
            {
                yield return new Combination(document, feature, place, null);
            }

            for (int other = one + 1; other < features.Length; other++)
            {
                if (features[other].Name != feature.Name || feature.Kind is not null)
                {
                    yield return new Combination(document, feature, null, features[other]);
                }
            }
        }
    }

    private static IEnumerable<Feature> Said(Combination combination) =>
        combination.Other is { } other ? [combination.Feature, other] : [combination.Feature];

    // A pair stands at one place every other time, where it can: that is where one says what the other is about.
    private Mutant Make(Combination combination, Dice dice)
    {
        (string text, IReadOnlyList<Place> places) = _documents[combination.Document];
        Dictionary<string, string> settings = [];
        List<(Place Place, Feature Feature)> actions = [];
        Place? last = combination.Place;
        foreach (Feature feature in Said(combination))
        {
            if (feature.Kind is not { } kind)
            {
                settings[feature.Name] = feature.Value;
                continue;
            }

            Place[] possible = [.. places.Where(place => place.Kind == kind)];
            Place place = last?.Kind == kind && (combination.Other is null || dice.Once(2)) ? last : dice.Of(possible);
            actions.Add((place, feature));
            last = place;
        }

        return new Mutant(text, actions.Count == 0 ? null : Overlay(actions), settings, null);
    }

    private static string Overlay(IEnumerable<(Place Place, Feature Feature)> actions) => $$"""
        overlay: 1.1.0
        info: { title: Combination, version: '1' }
        actions:
        {{string.Join('\n', actions.Select(static action =>
            $"- {{ target: \"{action.Place.Path}\", update: {{ \"{action.Feature.Name}\": {action.Feature.Value} }} }}"))}}
        """;

    private sealed record Combination(int Document, Feature Feature, Place? Place, Feature? Other);
}
