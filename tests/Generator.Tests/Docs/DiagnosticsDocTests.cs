using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/diagnostics.md: a section for each rule, with its severity and an example that is told what the page says.</summary>
public sealed partial class DiagnosticsDocTests
{
    private const string Folder = "/project/";
    private const string NoOperations = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\n";

    private const string NoActions =
        "overlay: 1.0.0\ninfo: { title: None, version: '1' }\nactions: [{ target: $.info, update: { title: Pets } }]\n";

    private static readonly string[] s_names = ["pets.yaml", "shops.yaml"];

    private static readonly Page s_page = Page.Read("docs/diagnostics.md");

    public static TheoryData<string> WithExample => [.. RulesWithExample];

    public static TheoryData<string> WithDifference =>
        [.. RulesWithExample.Where(static id => s_page[id].Blocks.Any(static block => block.Language == "diff"))];

    [Fact]
    public void Every_rule_has_a_section_and_every_section_a_rule() => Assert.Equal(
        Rules().Keys.Order(StringComparer.Ordinal),
        s_page.Sections
            .Select(static section => section.Heading)
            .Where(static heading => heading.StartsWith("TW", StringComparison.Ordinal)));

    [Fact]
    public void The_index_has_every_rule_with_its_title()
    {
        Dictionary<string, string> rows = s_page["Index"].Rows.Skip(1)
            .ToDictionary(static row => row[0].Trim('[').Split(']')[0], static row => row[1]);

        Assert.Equal(Rules().Keys.Order(StringComparer.Ordinal), rows.Keys);
        foreach (DiagnosticDescriptor rule in ProblemDescriptors.All)
        {
            Assert.Equal(rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), rows[rule.Id]);
        }
    }

    [Fact]
    public void Severities_are_those_of_the_rules()
    {
        foreach ((string id, string severity) in Rules())
        {
            Assert.Contains($"Severity: **{severity}**", s_page[id].Lines);
        }
    }

    [Fact]
    public void Rules_that_depend_on_a_document_have_an_example()
    {
        string[] withoutDocument =
        [
            "TW0001", "TW0002", "TW0004", "TW0005", "TW0006", "TW0007", "TW0008", "TW0009", "TW0010", "TW0011", "TW0012",
            "TW0013",
            "TW1001", "TW1012", "TW1013", "TW1017", "TW1018", "TW1019", "TW2003", "TW9001",
        ];

        Assert.Equal(Rules().Keys.Except(withoutDocument).Order(StringComparer.Ordinal), RulesWithExample);
    }

    [Theory]
    [MemberData(nameof(WithExample))]
    public void Examples_are_told_what_the_page_says(string id)
    {
        string[] told = Told(s_page[id]);

        // Assert.Equal would cut the messages short.
        Assert.True(Expected(s_page[id]).SequenceEqual(told), string.Join('\n', told));
    }

    [Fact]
    public void Every_rule_says_what_mends_it() => Assert.Equal(
        ["TW9001"],
        Rules().Keys.Where(static id => !s_page[id].Blocks.Any(static block => block.Language is "diff" or "console")));

    [Theory]
    [MemberData(nameof(WithDifference))]
    public void The_mended_lines_mend_it(string id)
    {
        string[] told = [.. Told(Mended(s_page[id])).Where(line => line.Contains(id) || !line.Contains(": info "))];

        Assert.True(told.Length == 0, string.Join('\n', told));
    }

    private static IEnumerable<string> RulesWithExample =>
        s_page.Sections.Where(static section => Expected(section).Length > 0).Select(static section => section.Heading);

    private static string[] Expected(Section section) => [.. section.Blocks
        .Where(static block => block.Language == "text")
        .SelectMany(static block => block.Text.Split('\n'))
        .Order(StringComparer.Ordinal)];

    // The example of a section with the lines that its difference puts in place of others.
    private static Section Mended(Section section)
    {
        Block difference = section.Blocks.Single(static block => block.Language == "diff");
        string broken = Side(difference, '+');
        Block example = section.Blocks.Single(block => block != difference && block.Text.Contains(broken, StringComparison.Ordinal));
        string mended = example.Text.Replace(broken, Side(difference, '-'), StringComparison.Ordinal);
        return section with { Blocks = [.. section.Blocks.Select(block => block == example ? block with { Text = mended } : block)] };
    }

    private static string Side(Block difference, char other) =>
        string.Join('\n', difference.Text.Split('\n').Where(line => line[0] != other).Select(static line => line[1..]));

    private static string[] Told(Section section)
    {
        string[] yaml = [.. section.Blocks.Where(static block => block.Language == "yaml").Select(static block => block.Text)];
        string[] overlays = [.. yaml.Where(static text => text.StartsWith("overlay:", StringComparison.Ordinal))];
        List<MemoryDocument> documents = [.. yaml
            .Except(overlays)
            .DefaultIfEmpty(NoOperations)
            .Select(static (text, i) => MemoryDocument.Client(text, Folder + s_names[i]))];
        XElement[] items = [.. section.Blocks
            .Where(static block => block.Language == "xml")
            .SelectMany(static block => XElement.Parse($"<Items>{block.Text}</Items>").Elements())];
        foreach (XAttribute attribute in items.Take(1).Attributes().Where(static attribute => attribute.Name != "Include"))
        {
            documents[0] = documents[0].With(attribute.Name.LocalName, attribute.Value);
        }

        documents.AddRange(items.Skip(1)
            .Select(static item => MemoryDocument.Overlay(NoActions, Folder + item.Attribute("Include")!.Value)));

        foreach (string overlay in overlays)
        {
            documents[0] = documents[0].With("Overlay", "pets.overlay.yaml");
            documents.Add(MemoryDocument.Overlay(overlay, Folder + "pets.overlay.yaml"));
        }

        documents.AddRange(section.Blocks.Where(static block => block.Language == "text baseline").Select(static block =>
            new MemoryDocument(Folder + "pets.api.txt", block.Text, new Dictionary<string, string> { ["Kind"] = "Baseline" })));
        Generation run = new Project(documents).Run();
        return [.. (section.Heading == "TW3003" ? run.AllProblems : run.Problems)
            .Select(static problem => problem.ToString().Replace(Folder, "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The severity of each rule: the generator's, and those that the package's targets have besides.</summary>
    private static Dictionary<string, string> Rules()
    {
        Dictionary<string, string> rules = ProblemDescriptors.All.ToDictionary(
            static rule => rule.Id,
            static rule => rule.DefaultSeverity.ToString());
        string targets = string.Concat(Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src/Generator/build"), "*.targets")
            .Select(File.ReadAllText));
        foreach (Match match in MSBuildRule().Matches(targets))
        {
            rules[match.Groups[2].Value] = match.Groups[1].Value;
        }

        return rules;
    }

    [GeneratedRegex("""<(Error|Warning) Code="(TW\d{4})" """)]
    private static partial Regex MSBuildRule();
}
