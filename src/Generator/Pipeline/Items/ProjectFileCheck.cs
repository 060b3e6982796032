using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>
/// What a project file says of its OpenAPI items and nobody would ask for: metadata that is misspelt, lists with the wrong sign
/// between their values, patterns that no file matches. The build only hands on what it knows, so the file itself is looked at.
/// </summary>
internal static class ProjectFileCheck
{
    private const string ItemPrefix = "OpenApi";

    // What MSBuild, the SDK and IDEs put on items.
    private static readonly HashSet<string> s_common = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates",
        "MatchOnMetadata", "MatchOnMetadataOptions", "Link", "LinkBase", "Visible", "DependentUpon", "AutoGen", "DesignTime",
        "CopyToOutputDirectory", "CopyToPublishDirectory", "Pack", "PackagePath", "BuildAction", "SubType", "Generator", "LastGenOutput",
        "TargetPath", "Watch", "IsImplicitlyDefined",
    };

    // What Typewright.Documents.targets reads: where the file of an item comes from, and which document of a server is meant.
    private static readonly string[] s_ofFiles = ["Url", "Sha256"];
    private static readonly string[] s_ofClients = ["Document", .. s_ofFiles];

    public static IEnumerable<Problem> Run(SpecItem project, EquatableArray<SpecItem> all)
    {
        foreach (XElement element in Elements(project.Text))
        {
            string item = element.Name.LocalName;
            foreach ((string name, string value, XObject place) in Metadata(element))
            {
                if (Complaint(item, name, value) is { } complaint)
                {
                    yield return At(project, ProblemKind.UnknownMetadata, place, complaint);
                }
            }

            foreach (string pattern in Patterns(element))
            {
                GlobPattern files = new(SpecPath.Combine(project.Setting(SpecItem.ProjectFolder), pattern));
                if (!all.Any(candidate => candidate.IsDocument && files.Matches(candidate.Path)))
                {
                    yield return At(project, ProblemKind.PatternWithoutFile, element.Attribute("Include")!, pattern, item);
                }
            }
        }
    }

    private static IEnumerable<XElement> Elements(string? text)
    {
        if (text?.Contains("<" + ItemPrefix) is not true)
        {
            return [];
        }

        using XmlReader reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        try
        {
            return [.. XDocument.Load(reader, LoadOptions.SetLineInfo).Descendants()
                .Where(static element => SpecItem.Kinds.Any(kind => element.Name.LocalName == ItemPrefix + kind))];
        }
        catch (XmlException)
        {
            // A project that is built is XML; one that an editor holds may not be at the moment, and MSBuild says so.
            return [];
        }
    }

    private static IEnumerable<(string Name, string Value, XObject Place)> Metadata(XElement element) =>
    [
        .. element.Attributes().Select(static attribute => (attribute.Name.LocalName, attribute.Value, (XObject)attribute)),
        .. element.Elements().Select(static child => (child.Name.LocalName, child.Value, (XObject)child)),
    ];

    private static string? Complaint(string item, string name, string value)
    {
        bool isClient = item == ItemPrefix + SpecItem.Client;
        if (s_common.Contains(name) || (isClient ? s_ofClients : s_ofFiles).Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        ClientOption? option =
            ClientOptions.All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        if (!isClient)
        {
            return option is null ? null : $"'{name}' does nothing on {item}: it belongs to {ItemPrefix}{SpecItem.Client}";
        }

        if (option is null)
        {
            string? meant = Spelling.Nearest(name, ClientOptions.All.Select(static known => known.Name).Concat(s_ofClients));
            return $"'{name}' is no metadata of {item}, so it does nothing{Spelling.Question(meant)}";
        }

        if (option.IsList && value.Contains(";"))
        {
            return $"'{name}' has a semicolon, which ends its value; write '|' between several";
        }

        // The values travel in a file of the form of .editorconfig, where a comment begins with either.
        int end = value.IndexOfAny(['#', ';']);
        return end >= 0 ? $"'{name}' has a '{value[end]}', which ends its value" : null;
    }

    // Patterns that depend on what is not seen from here are let pass.
    private static IEnumerable<string> Patterns(XElement element) =>
        element.AncestorsAndSelf().Any(IsConditional)
            ? []
            : (element.Attribute("Include")?.Value ?? "")
                .Split(';')
                .Select(static pattern => pattern.Trim())
                .Where(static pattern => pattern.IndexOfAny(['*', '?']) >= 0 && pattern.IndexOf('(') < 0);

    private static bool IsConditional(XElement element) =>
        element.Attribute("Condition") is not null || element.Name.LocalName is "Target" or "Choose";

    private static Problem At(SpecItem project, ProblemKind kind, XObject place, params string[] arguments)
    {
        IXmlLineInfo at = place;
        return new Problem(kind, project.Path, at.LineNumber - 1, at.LinePosition - 1, new(arguments));
    }
}
