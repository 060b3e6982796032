using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Binding;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading;

namespace Typewright.Generator.Pipeline;

/// <summary>Everything that one client is made from.</summary>
/// <param name="Document">The client's document.</param>
/// <param name="Overlays">The overlays, in the order in which they are applied.</param>
/// <param name="References">The documents that may be referred to.</param>
/// <param name="Options">What the project says of it.</param>
internal sealed record ClientRequest(SpecText Document, EquatableArray<SpecText> Overlays, EquatableArray<SpecText> References, BindingOptions Options)
{
    public static ImmutableArray<ClientRequest> From(EquatableArray<SpecItem> items, CompilationFacts facts)
    {
        ImmutableArray<ClientRequest>.Builder requests = ImmutableArray.CreateBuilder<ClientRequest>();
        foreach (SpecItem item in items)
        {
            if (item is { Kind: SpecItem.Client, Text: { } text })
            {
                requests.Add(new ClientRequest(new SpecText(item.Path, text), OverlaysOf(item, items), ReferencesOf(item, items), OptionsOf(item, facts)));
            }
        }

        return requests.ToImmutable();
    }

    /// <summary>What is wrong with the items themselves.</summary>
    public static EquatableArray<Problem> Check(EquatableArray<SpecItem> items, CompilationFacts facts)
    {
        List<Problem> problems = [];
        foreach (SpecItem item in items)
        {
            if (item.Text is null)
            {
                problems.Add(At(item, ProblemKind.UnreadableFile, item.Path));
            }

            if (item.Kind == SpecItem.Client)
            {
                CheckClient(item, items, facts, problems);
            }
        }

        return problems.ToEquatable();
    }

    private static void CheckClient(SpecItem item, EquatableArray<SpecItem> items, CompilationFacts facts, List<Problem> problems)
    {
        foreach ((string name, string values) in new[] { ("Accessibility", "public|internal"), ("Enums", "extensible|closed"), ("ModelFactory", "true|false"), ("ProtocolMethods", "true|false") })
        {
            string value = item.Setting(name);
            if (value.Length > 0 && Array.FindIndex(values.Split('|'), allowed => string.Equals(allowed, value, StringComparison.OrdinalIgnoreCase)) < 0)
            {
                problems.Add(At(item, ProblemKind.UnknownOption, value, name, values.Replace("|", ", ")));
            }
        }

        foreach (string overlay in item.List("Overlay"))
        {
            if (!items.Any(candidate => IsOverlay(candidate, item, overlay)))
            {
                problems.Add(At(item, ProblemKind.MissingFile, overlay, "OpenApiOverlay"));
            }
        }

        if (facts.Language < (int)LanguageVersion.CSharp11)
        {
            problems.Add(At(item, ProblemKind.LanguageTooOld, ((LanguageVersion)facts.Language).ToDisplayString()));
        }

        if (!facts.HasAzureCore || !facts.HasRuntime)
        {
            problems.Add(At(item, ProblemKind.MissingRuntime, facts.HasAzureCore ? "Typewright.Runtime" : "Azure.Core"));
        }
    }

    private static Problem At(SpecItem item, ProblemKind kind, params string[] arguments) => new(kind, item.Path, 0, 0, new(arguments));

    private static EquatableArray<SpecText> OverlaysOf(SpecItem client, EquatableArray<SpecItem> items)
    {
        List<SpecText> overlays = [];
        foreach (string overlay in client.List("Overlay"))
        {
            if (items.First(candidate => IsOverlay(candidate, client, overlay)) is { Text: { } text } found)
            {
                overlays.Add(new SpecText(found.Path, text));
            }
        }

        return overlays.ToEquatable();
    }

    // A project names it from its own folder, like any file; a host without a project, from the document.
    private static bool IsOverlay(SpecItem candidate, SpecItem client, string named) => candidate.Kind == SpecItem.Overlay
        && (SpecPath.IsSame(candidate.Path, client.Setting("ProjectDir"), named) || SpecPath.IsSame(candidate.Path, client.Path, named));

    // A client's document may be referred to by another client's.
    private static EquatableArray<SpecText> ReferencesOf(SpecItem client, EquatableArray<SpecItem> items)
    {
        List<SpecText> documents = [];
        foreach (SpecItem item in items)
        {
            if (item.Kind != SpecItem.Overlay && item.Text is { } text && item.Path != client.Path)
            {
                documents.Add(new SpecText(item.Path, text));
            }
        }

        return documents.ToEquatable();
    }

    private static BindingOptions OptionsOf(SpecItem item, CompilationFacts facts)
    {
        string space = item.Setting("Namespace");
        space = space.Length > 0 ? space : item.Setting("RootNamespace");
        string name = item.Setting("ClientName");
        return new BindingOptions(
            Identifiers.Namespace(space.Length > 0 ? space : "Generated"),
            name.Length == 0 ? null : name,
            string.Equals(item.Setting("Accessibility"), "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            string.Equals(item.Setting("Enums"), "closed", StringComparison.OrdinalIgnoreCase),
            !string.Equals(item.Setting("ProtocolMethods"), "false", StringComparison.OrdinalIgnoreCase),
            !string.Equals(item.Setting("ModelFactory"), "false", StringComparison.OrdinalIgnoreCase),
            facts.HasDateOnly,
            item.List("IncludeTags"),
            item.List("ExcludeTags"),
            item.List("IncludePaths"),
            item.List("ExcludePaths"));
    }
}
