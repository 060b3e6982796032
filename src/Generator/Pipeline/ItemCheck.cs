using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Pipeline;

/// <summary>What is wrong with an item before it is read: the file, its metadata, the project that it is in.</summary>
internal static class ItemCheck
{
    // Metadata that is one of a few words.
    private static readonly (string Name, string[] Values)[] s_choices =
    [
        ("Accessibility", ["public", "internal"]), ("Enums", ["extensible", "closed"]), ("ModelFactory", ["true", "false"]), ("ProtocolMethods", ["true", "false"]),
        ("DependencyInjection", ["true", "false"]),
    ];

    public static IEnumerable<Problem> Run(SpecItem item, EquatableArray<SpecItem> all, CompilationFacts facts)
    {
        if (Array.IndexOf(SpecItem.Kinds, item.Kind) < 0)
        {
            yield return At(item, ProblemKind.UnknownOption, item.Kind, "OpenApiKind", string.Join(", ", SpecItem.Kinds));
        }

        if (item.Text is null)
        {
            yield return At(item, ProblemKind.UnreadableFile, item.Path);
        }

        foreach (Problem problem in item.Kind == SpecItem.Client ? [.. Settings(item), .. Overlays(item, all), .. Project(item, facts)] : Array.Empty<Problem>())
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Settings(SpecItem item)
    {
        foreach ((string name, string[] values) in s_choices)
        {
            string value = item.Setting(name);
            if (value.Length > 0 && !Array.Exists(values, allowed => string.Equals(allowed, value, StringComparison.OrdinalIgnoreCase)))
            {
                yield return At(item, ProblemKind.UnknownOption, value, name, string.Join(", ", values));
            }
        }
    }

    private static IEnumerable<Problem> Overlays(SpecItem item, EquatableArray<SpecItem> all)
    {
        foreach (string overlay in item.List("Overlay"))
        {
            if (!all.Any(candidate => candidate.IsOverlayOf(item, overlay)))
            {
                yield return At(item, ProblemKind.MissingFile, overlay, "OpenApiOverlay");
            }
        }
    }

    private static IEnumerable<Problem> Project(SpecItem item, CompilationFacts facts)
    {
        if (facts.Language < CompilationFacts.OldestLanguage)
        {
            yield return At(item, ProblemKind.LanguageTooOld, ((LanguageVersion)facts.Language).ToDisplayString());
        }

        if (!facts.HasAzureCore || !facts.HasRuntime)
        {
            yield return At(item, ProblemKind.MissingRuntime, facts.HasAzureCore ? "Typewright.Runtime" : "Azure.Core");
        }
    }

    private static Problem At(SpecItem item, ProblemKind kind, params string[] arguments) => new(kind, item.Path, 0, 0, new(arguments));
}
