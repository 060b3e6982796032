using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Typewright.Generator.Collections;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>A file that the project gives to the generator, with its metadata.</summary>
/// <param name="Path">The file as the build knows it.</param>
/// <param name="Text">What it says; null when it cannot be read.</param>
/// <param name="Kind">Client, Document, Overlay or Baseline.</param>
/// <param name="Settings">The metadata that is not empty: name, then value.</param>
internal sealed record SpecItem(string Path, string? Text, string Kind, EquatableArray<string> Settings)
{
    private const string Prefix = "build_metadata.AdditionalFiles.OpenApi";

    public const string Client = nameof(Client);
    public const string Document = nameof(Document);
    public const string Overlay = nameof(Overlay);
    public const string Baseline = nameof(Baseline);

    /// <summary>What stands between the values of a file's items, where several name it: the unit separator, which no value has.</summary>
    public const char Separator = '\u001F';

    /// <summary>Which of the file's items this is, counted from 0.</summary>
    public int Number { get; init; }

    /// <summary>The project file, in which the items stand.</summary>
    public const string Project = nameof(Project);

    /// <summary>The setting that says where a file was downloaded from, and by which other documents refer to it.</summary>
    public const string Url = nameof(Url);

    /// <summary>The setting with all frameworks that the project is built for, where they are several.</summary>
    public const string Frameworks = nameof(Frameworks);

    /// <summary>What a file can be.</summary>
    public static readonly string[] Kinds = [Client, Document, Overlay, Baseline];

    /// <summary>The property of the project that says where the relative paths of its items start.</summary>
    public const string ProjectFolder = "ProjectDir";

    /// <summary>The property of the project by which the target that writes baselines asks for their texts.</summary>
    public const string BaselineUpdate = "OpenApiBaselineUpdate";

    /// <summary>The property of the project by which the target that shows clients asks for their pages.</summary>
    public const string PageWish = "OpenApiPages";

    /// <summary>
    /// The items that name a file; none for a file that is not OpenAPI's. The compiler takes a file once, so what each of
    /// its items says stands in one value, one behind the other.
    /// </summary>
    public static IEnumerable<SpecItem> From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(Prefix + "Kind", out string? kinds) || kinds.Length == 0)
        {
            yield break;
        }

        string? text = file.GetText(cancellation)?.ToString();
        string[] each = kinds.Split(Separator);
        for (int number = 0; number < each.Length; number++)
        {
            EquatableArray<string> settings = SettingsOf(each[number].Trim(), number, options.GetOptions(file), options.GlobalOptions);
            yield return new SpecItem(file.Path, text, each[number].Trim(), settings) { Number = number };
        }
    }

    private static EquatableArray<string> SettingsOf(
        string kind, int number, AnalyzerConfigOptions metadata, AnalyzerConfigOptions project)
    {
        List<string> settings = [];
        if (kind is Client or Project)
        {
            Add(ProjectFolder, Read(project, "build_property." + ProjectFolder));
        }

        if (kind is Client or Document)
        {
            Add(Url, Read(metadata, Prefix + Url).Split(Separator).ElementAtOrDefault(number));
        }

        if (kind == Client)
        {
            Add(Frameworks, Read(metadata, Prefix + Frameworks).Split(Separator).ElementAtOrDefault(number));
            Add(BaselineUpdate, Read(project, "build_property." + BaselineUpdate));
            Add(PageWish, Read(project, "build_property." + PageWish));
            foreach (ClientOption option in ClientOptions.All)
            {
                Add(option.Name, Read(metadata, Prefix + option.Name).Split(Separator).ElementAtOrDefault(number));
                if (option.Property is { } property)
                {
                    Add(property, Read(project, "build_property." + property));
                }
            }
        }

        return settings.ToEquatable();

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                settings.Add(name);
                settings.Add(value);
            }
        }
    }

    private static string Read(AnalyzerConfigOptions from, string name) => from.TryGetValue(name, out string? value) ? value : "";

    /// <summary>Whether it is a file of OpenAPI.</summary>
    public bool IsDocument => Kind != Project;

    /// <summary>By path, so that nothing depends on the order in which the build lists the files.</summary>
    public static EquatableArray<SpecItem> InOrder(ImmutableArray<SpecItem> items) =>
        items.OrderBy(static item => item.Path, StringComparer.Ordinal).ThenBy(static item => item.Number).ToEquatable();

    /// <summary>
    /// Whether this is the overlay that a client names: from the project's folder, like any file; in a host without a
    /// project, from the document.
    /// </summary>
    public bool IsOverlayOf(SpecItem client, string named) => Kind == Overlay && IsNamedBy(client, named);

    /// <summary>Whether this is the baseline that a client names.</summary>
    public bool IsBaselineOf(SpecItem client, string named) => Kind == Baseline && IsNamedBy(client, named);

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

    private bool IsNamedBy(SpecItem client, string named) =>
        SpecPath.IsSame(Path, client.Setting(ProjectFolder), named) || SpecPath.IsSame(Path, client.Path, named);
}
