using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>
/// The examples of the pages hold: in a section, a block of "csharp" compiles with the client, and each line of a block of
/// "cs" is a line of it. The client is that of docs/examples/store.yaml, with the overlay actions of the section (a block of
/// YAML that begins with "- target:"); or the section's document, else the page's where the usings ask for it. Beside what the SDK
/// gives to every project, an example has what its page says that it assumes.
/// </summary>
public sealed class ExampleTests
{
    private static readonly string[] s_pages = [.. Page.Names.Where(static name => name.StartsWith("docs/", StringComparison.Ordinal))];

    public static TheoryData<string> Pages => [.. s_pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_hold(string name)
    {
        List<string> complaints = [];
        Page page = Page.Read(name);
        foreach (Section section in page.Sections)
        {
            complaints.AddRange(Check(page, section).Select(complaint => $"{name}, {section.Heading}, {complaint}"));
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public void There_are_examples_of_each_kind()
    {
        Block[] blocks = [.. s_pages.SelectMany(static name => Page.Read(name).Blocks)];

        Assert.Contains(blocks, static block => Begins(block, "- target:"));
        Assert.Contains(blocks, static block => Begins(block, "overlay:"));
        Assert.Contains(blocks, static block => Begins(block, "openapi:"));
        Assert.Contains(blocks, static block => block.Language == "csharp");
        Assert.Contains(blocks, static block => block.Language == "cs");
    }

    private static bool Begins(Block block, string text) =>
        block.Language == "yaml" && block.Text.StartsWith(text, StringComparison.Ordinal);

    private static IEnumerable<string> Check(Page page, Section section)
    {
        string[] code = [.. section.Blocks.Where(static block => block.Language == "csharp").Select(static block => block.Text)];
        string[] excerpts = [.. section.Blocks
            .Where(static block => block.Language == "cs")
            .SelectMany(static block => block.Text.Split('\n'))
            .Select(static line => line.Trim())];
        bool hasOverlay = section.Blocks.Any(static block => Begins(block, "- target:") || Begins(block, "overlay:"));

        // The documents of diagnostics.md are wrong on purpose, and looked at by tests of their own.
        if (page.Name == "docs/diagnostics.md" || (code.Length == 0 && excerpts.Length == 0 && !hasOverlay))
        {
            yield break;
        }

        Example example = Client(page, section, code.Where(Example.IsDeclaration));
        foreach (string problem in example.Problems)
        {
            yield return problem;
        }

        // Programs cannot stand beside each other; without one the declarations alone are compiled.
        foreach (string complaint in code.Where(static text => !Example.IsDeclaration(text)).DefaultIfEmpty().SelectMany(example.Compile))
        {
            yield return complaint;
        }

        HashSet<string> generated = [.. example.Lines];
        foreach (string line in excerpts.Where(line => line.Length > 1 && !generated.Contains(line)))
        {
            yield return "is not generated: " + line;
        }
    }

    private static Example Client(Page page, Section section, IEnumerable<string> declarations)
    {
        string overlay = section.Blocks.FirstOrDefault(static block => Begins(block, "overlay:"))?.Text ?? "";
        string actions = string.Join(
            '\n',
            section.Blocks.Where(static block => Begins(block, "- target:")).Select(static block => block.Text));
        Block? own = section.Blocks.FirstOrDefault(static block => Begins(block, "openapi:"));
        bool isOfPage = overlay.Length > 0
            || section.Blocks.Any(static block => block.Text.Contains("using Petstore;", StringComparison.Ordinal));
        own ??= isOfPage ? page.Blocks.FirstOrDefault(static block => Begins(block, "openapi:")) : null;
        if (own is { } document)
        {
            return Example.Of(document.Text, "Petstore", overlay, declarations);
        }

        const string Head = "overlay: 1.1.0\ninfo: { title: Example, version: '1' }\nactions:\n";
        return Example.OfStore(actions.Length > 0 ? Head + actions : overlay, declarations.Concat(Assumptions.Of(page)));
    }
}
