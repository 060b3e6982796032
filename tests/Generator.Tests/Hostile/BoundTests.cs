using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>What documents and overlays may be at most, on a stack that is a quarter of the smallest that a compiler has.</summary>
public sealed class BoundTests
{
    private const int SmallStack = 256 * 1024;

    private const string Head = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\n";

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ not: ", "}")]
    [InlineData("{ properties: { a: ", "}}")]
    public void Depth_counts_through_aliases(string open, string close)
    {
        string part = "x: &a0 " + Nested(open, close, 20) + "\n"
            + string.Concat(Enumerable.Range(1, 30).Select(i => $"x{i}: &a{i} {Nested(open, close, 10, $"*a{i - 1} ")}\n"));

        Assert.Contains("200 levels", Only("TW1002", Head + part));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"type\":\"array\",\"items\":", "}")]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("{\"oneOf\":[{\"type\":\"string\"},", "]}")]
    [InlineData("{\"properties\":{\"a\":", "}}")]
    public void As_deep_as_documents_may_be_is_not_too_deep(string open, string close)
    {
        int levels = open.Count(static c => c is '[' or '{');
        string schema = Nested(open, close, 190 / levels, "{}");

        Generation run = Run(Head + $"components: {{ schemas: {{ Deep: {schema} }} }}\n");

        Assert.DoesNotContain(run.Problems, static problem => problem.Id == "TW1002");
    }

    [Fact]
    public void Conditions_of_a_filter_may_be_many()
    {
        string all = string.Join(" && ", Enumerable.Repeat("@.a", 20_000));
        string any = string.Join(" || ", Enumerable.Repeat("@.b", 20_000));

        Assert.Contains("matches nothing", Overlaid("TW1010", $"  - {{ target: \"$.info[?{all} || {any}]\", remove: true }}\n"));
    }

    [Fact]
    public void An_expression_that_takes_too_long_is_told()
    {
        string values = "x: [" + string.Join(", ", Enumerable.Repeat("[[]]", 5000)) + "]\n";

        Assert.Contains("10,000,000", Overlaid("TW1009", "  - { target: '$..[?count($..*)>0]', remove: true }\n", values));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_told()
    {
        string values = "x: [{ name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab }]\n";

        const string Actions = "  - { target: \"$.x[?search(@.name, '^(a+)+$')]\", remove: true }\n";
        Assert.Contains("takes too long", Overlaid("TW1009", Actions, values));
    }

    [Fact]
    public void Copies_that_double_end_at_a_bound()
    {
        string values = "x: [" + string.Join(", ", Enumerable.Repeat("1", 1000)) + "]\n";
        string actions = string.Concat(Enumerable.Repeat("  - { target: $.x, copy: $.x }\n", 22));

        Assert.Contains("1,000,000", Overlaid("TW1009", actions, values));
    }

    [Fact]
    public void A_reference_of_very_many_steps_leads_nowhere()
    {
        string reference = "#" + string.Concat(Enumerable.Repeat("/a", 40_000));

        string message = Only("TW1004", Head + $"components: {{ schemas: {{ A: {{ $ref: '{reference}' }} }} }}\n");

        Assert.InRange(message.Length, 200, 500);
    }

    [Fact]
    public void Twenty_thousand_equal_names_are_told_apart()
    {
        NameScope names = new(StringComparer.Ordinal, []);

        Assert.Equal(20_000, Enumerable.Range(0, 20_000).Select(_ => names.Take("Error")).Distinct().Count());
    }

    // Each outer union repeats what tells the cases of the inner ones apart.
    [Fact]
    public void Unions_of_unions_grow_no_faster_than_the_document()
    {
        string Cases(char kind, int count) => string.Concat(Enumerable.Range(0, count).Select(i =>
            $"    {kind}{i}: {{ type: object, required: [{kind}{i}], properties: {{ {kind}{i}: {{ type: string }} }} }}\n"))
            + $"    All{kind}: {{ oneOf: [" + string.Join(", ", Enumerable.Range(0, count).Select(i => Reference($"{kind}{i}"))) + "] }\n";
        string outer = string.Concat(Enumerable.Range(0, 400).Select(i =>
            $"    Outer{i}: {{ oneOf: [{Reference("AllA")}, {Reference("AllB")}] }}\n"));

        Generation run = Run(Head + "components:\n  schemas:\n" + Cases('A', 100) + Cases('B', 100) + outer);

        Diagnostic told = Assert.Single(run.Problems);
        Assert.Equal("TW2001", told.Id);
        Assert.Contains("50,000", told.GetMessage());
        Assert.InRange(told.Location.GetLineSpan().StartLinePosition.Line, 200, 700);
        Assert.InRange(run.Sources.Sum(static source => source.Value.Length), 8_000_000, 14_000_000);
    }

    // Ten thousand alternatives that are told apart by their own members: comparing each with each is work for minutes.
    [Fact]
    public void Alternatives_are_told_apart_in_one_round()
    {
        string alternatives = string.Join(", ", Enumerable.Range(0, 4000).Select(static i =>
            $"{{ type: object, properties: {{ own{i}: {{ type: string }}, q: {{ type: {(i % 2 == 0 ? "integer" : "object")} }} }} }}"));

        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        Generation run = Run(Head + $"components: {{ schemas: {{ Whole: {{ oneOf: [{alternatives}] }} }} }}\n");

        Assert.Contains(run.Sources.Keys, static name => name.Contains("WholeOwn3999"));
        Assert.InRange((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, 0, 60);
    }

    [Fact]
    public void A_build_that_is_no_longer_wanted_stops()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        SpecSet files = new([new SpecText("/project/pets.yaml", PetDocument.Text)]) { Wanted = new StillWanted(cancelled.Token) };

        Assert.Throws<OperationCanceledException>(() => files.Place = null);
    }

    private static string Reference(string name) => $"{{ $ref: '#/components/schemas/{name}' }}";

    private static string Nested(string open, string close, int depth, string inner = "1") =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static string Only(string id, string text) => Assert.Single(Run(text).Problems, problem => problem.Id == id).GetMessage();

    private static string Overlaid(string id, string actions, string values = "")
    {
        MemoryDocument overlay = MemoryDocument.Overlay(
            "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n" + actions,
            "/project/pets.overlay.yaml");
        MemoryDocument document = MemoryDocument.Client(Head + values, settings: [("Overlay", "pets.overlay.yaml")]);
        return Run(document, overlay).Problems.First(problem => problem.Id == id).GetMessage();
    }

    private static Generation Run(string text) => Run(MemoryDocument.Client(text));

    private static Generation Run(params MemoryDocument[] documents)
    {
        Generation? run = null;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    run = new Project(documents).Run();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return run!;
    }
}
