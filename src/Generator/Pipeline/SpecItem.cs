using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Typewright.Generator.Collections;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline;

/// <summary>A file that the project gives to the generator, with its metadata.</summary>
/// <param name="Path">The file as the build knows it.</param>
/// <param name="Text">What it says; null when it cannot be read.</param>
/// <param name="Kind">Client, Document or Overlay.</param>
/// <param name="Settings">The metadata that is not empty: name, then value.</param>
internal sealed record SpecItem(string Path, string? Text, string Kind, EquatableArray<string> Settings)
{
    private const string Prefix = "build_metadata.AdditionalFiles.OpenApi";

    public const string Client = nameof(Client);
    public const string Document = nameof(Document);
    public const string Overlay = nameof(Overlay);

    /// <summary>What a file can be.</summary>
    public static readonly string[] Kinds = [Client, Document, Overlay];

    /// <summary>The metadata that there is. What each means is in docs/options.md.</summary>
    public static readonly string[] Names =
        ["Namespace", "ClientName", "Overlay", "IncludeTags", "ExcludeTags", "IncludePaths", "ExcludePaths", "Accessibility", "Enums", "ModelFactory", "ProtocolMethods", "DependencyInjection"];

    // What is asked of the project itself: the namespace that an item need not name, and where its relative paths start.
    private static readonly string[] s_properties = ["RootNamespace", "ProjectDir"];

    /// <summary>The file as an item; nothing for a file that is not OpenAPI's.</summary>
    public static IEnumerable<SpecItem> From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(Prefix + "Kind", out string? kind) || kind.Length == 0)
        {
            return [];
        }

        List<string> settings = [];
        foreach (string name in kind == Client ? Names : [])
        {
            if (metadata.TryGetValue(Prefix + name, out string? value) && value.Length > 0)
            {
                settings.Add(name);
                settings.Add(value);
            }
        }

        foreach (string name in kind == Client ? s_properties : [])
        {
            if (options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Length > 0)
            {
                settings.Add(name);
                settings.Add(value);
            }
        }

        return [new SpecItem(file.Path, file.GetText(cancellation)?.ToString(), kind, settings.ToEquatable())];
    }

    /// <summary>By path, so that nothing depends on the order in which the build lists the files.</summary>
    public static EquatableArray<SpecItem> InOrder(ImmutableArray<SpecItem> items) =>
        items.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)).ToEquatable();

    /// <summary>Whether this is the overlay that a client names: from the project's folder, like any file; in a host without a project, from the document.</summary>
    public bool IsOverlayOf(SpecItem client, string named) => Kind == Overlay
        && (SpecPath.IsSame(Path, client.Setting("ProjectDir"), named) || SpecPath.IsSame(Path, client.Path, named));

    public string Setting(string name)
    {
        for (int i = 0; i < Settings.Count; i += 2)
        {
            if (string.Equals(Settings[i], name, StringComparison.Ordinal))
            {
                return Settings[i + 1].Trim();
            }
        }

        return "";
    }

    /// <summary>A list of the metadata's own form: a semicolon would end an MSBuild item, so a bar stands between.</summary>
    public EquatableArray<string> List(string name)
    {
        List<string> items = [];
        foreach (string item in Setting(name).Split('|'))
        {
            if (item.Trim().Length > 0)
            {
                items.Add(item.Trim());
            }
        }

        return items.ToEquatable();
    }
}
