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

    /// <summary>The property of the project that says where the relative paths of its items start.</summary>
    public const string ProjectFolder = "ProjectDir";

    /// <summary>The file as an item; nothing for a file that is not OpenAPI's.</summary>
    public static IEnumerable<SpecItem> From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(Prefix + "Kind", out string? kind) || kind.Length == 0)
        {
            return [];
        }

        List<string> settings = [];
        if (kind == Client)
        {
            Read(options.GlobalOptions, "build_property.", ProjectFolder);
            foreach (ClientOption option in ClientOptions.All)
            {
                Read(metadata, Prefix, option.Name);
                if (option.Property is { } property)
                {
                    Read(options.GlobalOptions, "build_property.", property);
                }
            }
        }

        return [new SpecItem(file.Path, file.GetText(cancellation)?.ToString(), kind, settings.ToEquatable())];

        void Read(AnalyzerConfigOptions from, string prefix, string name)
        {
            if (from.TryGetValue(prefix + name, out string? value) && value.Length > 0)
            {
                settings.Add(name);
                settings.Add(value);
            }
        }
    }

    /// <summary>By path, so that nothing depends on the order in which the build lists the files.</summary>
    public static EquatableArray<SpecItem> InOrder(ImmutableArray<SpecItem> items) =>
        items.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)).ToEquatable();

    /// <summary>
    /// Whether this is the overlay that a client names: from the project's folder, like any file; in a host without a
    /// project, from the document.
    /// </summary>
    public bool IsOverlayOf(SpecItem client, string named) => Kind == Overlay
        && (SpecPath.IsSame(Path, client.Setting(ProjectFolder), named) || SpecPath.IsSame(Path, client.Path, named));

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

    /// <summary>The items of a list. A semicolon would end an MSBuild item, so a bar stands between them.</summary>
    public static EquatableArray<string> Split(string value)
    {
        List<string> items = [];
        foreach (string item in value.Split('|'))
        {
            if (item.Trim().Length > 0)
            {
                items.Add(item.Trim());
            }
        }

        return items.ToEquatable();
    }
}
