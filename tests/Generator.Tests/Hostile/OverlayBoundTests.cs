using System.Linq;
using System.Threading;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>Overlays that nest what can nest, on a stack that is a quarter of the smallest that a compiler has.</summary>
public sealed class OverlayBoundTests
{
    private const int SmallStack = 256 * 1024;

    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: 'https://example.com' }]
        paths: {}
        x: { a: { b: { c: 1 } }, d: [1, 2, 3] }
        """;

    [Fact]
    public void Values_of_actions_are_no_deeper_than_documents()
    {
        Assert.Equal("TW1002", Told("{ target: $.x, update: " + Nested("{ a: ", "}", 5000) + " }"));
        Assert.Equal("TW1002", Told("{ target: $.x, update: " + Nested("[", "]", 5000) + " }"));
    }

    [Fact]
    public void Copies_of_copies_are_no_deeper_than_documents()
    {
        // Each puts all there is one level deeper.
        string actions = string.Join("\n  - ", Enumerable.Repeat("{ target: $.x.a, copy: $.x }", 300));

        Assert.Equal("TW1009", Told(actions));
    }

    [Theory]
    [InlineData("$.x[?@", "]", 2000)]
    [InlineData("$.x[?(", ")]", 2000)]
    [InlineData("$.x[?!(", ")]", 2000)]
    [InlineData("$.x[?count(", ") > 1]", 2000)]
    [InlineData("$[?@[?@[?@", "]]]", 700)]
    public void Expressions_nest_up_to_a_bound(string open, string close, int times)
    {
        string start = open.Substring(0, open.IndexOf('[') + 1);
        string inner = open.Substring(open.IndexOf('[') + 1);
        string expression = start + string.Concat(Enumerable.Repeat(inner, times))
            + "@.a" + string.Concat(Enumerable.Repeat(close.Substring(0, close.Length - 1), times)) + "]";

        Assert.Equal("TW1009", Told($"{{ target: \"{expression}\", remove: true }}"));
    }

    [Theory]
    [InlineData("$..*..*..*")]
    [InlineData("$..[*]..[*]..[*]..[*]")]
    [InlineData("$..[?@..[?@..[?@]]]")]
    public void Searches_of_all_in_all_end(string expression)
    {
        string values = "\ny: [" + string.Join(", ", Enumerable.Repeat("[[[[1]]]]", 2000)) + "]";

        Assert.Contains(Told($"{{ target: \"{expression}\", remove: true }}", values), new[] { "TW1009", "TW1003", null });
    }

    [Fact]
    public void Unions_of_an_expression_may_be_long()
    {
        string names = string.Join(",", Enumerable.Range(0, 20_000).Select(static i => $"'n{i}'"));
        string slices = string.Join(",", Enumerable.Repeat("0:3:1", 20_000));

        Assert.Equal("TW1010", Told($"{{ target: \"$.x[{names}]\", remove: true }}"));
        Assert.Null(Told($"{{ target: \"$.x.d[{slices}]\", remove: true }}"));
    }

    private static string Nested(string open, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));

    private static string? Told(string actions, string more = "")
    {
        MemoryDocument overlay = MemoryDocument.Overlay(
            $"overlay: 1.1.0\ninfo: {{ title: T, version: '1' }}\nactions:\n  - {actions}\n", "/project/pets.overlay.yaml");
        MemoryDocument document = MemoryDocument.Client(Document + more, settings: [("Overlay", "pets.overlay.yaml")]);
        Generation? run = null;
        Thread thread = new(() => run = new Project(document, overlay).Run(), SmallStack);
        thread.Start();
        thread.Join();
        Assert.DoesNotContain(run!.Problems, static problem => problem.Id == "TW9001");
        return run.Problems.FirstOrDefault()?.Id;
    }
}
