using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>What is wrong with an item before it is read: the file, its metadata, the project that it is in.</summary>
internal static class ItemCheck
{
    public static IEnumerable<Problem> Run(SpecItem item, EquatableArray<SpecItem> all, CompilationFacts facts)
    {
        if (item.Kind == SpecItem.Project)
        {
            foreach (Problem problem in ProjectFileCheck.Run(item, all))
            {
                yield return problem;
            }

            yield break;
        }

        if (Array.IndexOf(SpecItem.Kinds, item.Kind) < 0)
        {
            yield return At(item, ProblemKind.UnknownOption, item.Kind, "OpenApiKind", "one of: " + string.Join(", ", SpecItem.Kinds));
        }

        if (item.Text is null)
        {
            yield return At(item, ProblemKind.UnreadableFile, item.Path);
        }

        if (item.Kind != SpecItem.Client)
        {
            yield break;
        }

        foreach (Problem problem in (Problem[])[.. Settings(item), .. Overlays(item, all), .. Project(item, facts)])
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Settings(SpecItem item)
    {
        foreach (ClientOption option in ClientOptions.All)
        {
            string value = item.Setting(option.Name);
            if (!option.Takes(value))
            {
                yield return At(item, ProblemKind.UnknownOption, value, option.Name, option.Remedy);
            }

            if (option.IsList && value.IndexOf(';') >= 0)
            {
                yield return At(item, ProblemKind.UnknownOption, value, option.Name, "'|' between several, since a semicolon ends a value");
            }
        }
    }

    private static IEnumerable<Problem> Overlays(SpecItem item, EquatableArray<SpecItem> all)
    {
        foreach (string overlay in SpecItem.Split(item.Setting(ClientOptions.Overlay)))
        {
            if (all.Any(candidate => candidate.IsOverlayOf(item, overlay)))
            {
                continue;
            }

            if (Meant(overlay) is { } meant)
            {
                yield return At(item, ProblemKind.UnknownOption, overlay, ClientOptions.Overlay, meant);
            }
            else if (overlay.IndexOf(';') < 0)
            {
                // What has a semicolon in it is several, which the options say.
                yield return At(item, ProblemKind.MissingFile, overlay, "OpenApiOverlay");
            }
        }
    }

    // What to use in place of something that no file can be called.
    private static string? Meant(string overlay)
    {
        if (overlay.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || overlay.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return "a file of the project: an OpenApiOverlay item with this as its Url, which dotnet build -t:RefreshOpenApi downloads";
        }

        if (overlay.IndexOfAny(['*', '?']) >= 0)
        {
            return "the paths of the files, in the order in which they are applied, with '|' between: there are no patterns here";
        }

        return overlay.EndsWith("/", StringComparison.Ordinal) || overlay.EndsWith("\\", StringComparison.Ordinal)
            ? "the paths of the files in this folder, in the order in which they are applied, with '|' between"
            : null;
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

        string dates = item.Setting("Dates");
        if (!facts.HasDateOnly && dates.Equals("DateOnly", StringComparison.OrdinalIgnoreCase))
        {
            yield return At(item, ProblemKind.MissingType, "System.DateOnly", $"Dates=\"{dates}\" needs .NET 6 or newer");
        }

        string registration = item.Setting("DependencyInjection").ToUpperInvariant();
        if (!facts.HasHttpClientFactory && (registration is "HTTPCLIENTFACTORY" or "BOTH"))
        {
            string setting = $"DependencyInjection=\"{item.Setting("DependencyInjection")}\"";
            yield return At(item, ProblemKind.MissingPackage, "Microsoft.Extensions.Http", setting);
        }
    }

    private static Problem At(SpecItem item, ProblemKind kind, params string[] arguments) => new(kind, item.Path, 0, 0, new(arguments));
}
