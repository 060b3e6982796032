using System;
using System.Diagnostics;
using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// Documents that have very many of one thing: the work grows as they do. Where each is compared with each, these take minutes.
/// </summary>
public sealed class GrowthTests
{
    private const string Path = "/project/many.yaml";
    private const int Many = 20_000;

    // Of processor time, of the tests beside this one too; it takes a few seconds.
    private const int MostSeconds = 60;

    [Theory]
    [InlineData("O%", "")]
    [InlineData("O%", "discriminator: { propertyName: kind }")]
    [InlineData("O%", "discriminator: { propertyName: kind, mapping: { MAPPING } }")]
    [InlineData("Whole", "")]
    public void Alternatives(string alternative, string more)
    {
        string mapping = Joined(", ", static i => $"m{i}: '#/components/schemas/O{i % 100}'");
        string whole = $"oneOf: [{Joined(", ", i => Reference(alternative.Replace("%", $"{i}")))}], {more.Replace("MAPPING", mapping)}";

        Bind(Schemas($"    Whole: {{ {whole.TrimEnd(' ', ',')} }}\n" + Joined("\n", static i =>
            $"    O{i}: {{ type: object, properties: {{ kind: {{ type: string }}, own{i}: {{ type: string }} }} }}")));
    }

    [Fact]
    public void Derived_classes()
    {
        ClientModel model = Bind(Schemas(
            "    Whole: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }\n"
            + Joined("\n", static i =>
                $"    D{i}: {{ allOf: [{Reference("Whole")}, {{ properties: {{ own{i}: {{ type: string }} }} }}] }}")));

        Assert.Equal(Many, model.Models.Single(static one => one.Name == "Whole").Derived.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parameters_of_a_method(bool areAlike)
    {
        string Name(int i) => areAlike ? "p" + new string('-', i % 150) + new string('_', i / 150) : $"p{i}";
        string parameters = Joined(", ", i => $"{{ name: {Name(i)}, in: query, schema: {{ type: string }} }}");

        ClientModel model = Bind(Operation("/a", $"operationId: a, parameters: [{parameters}]"));

        Assert.Equal(Many, model.Clients[0].Operations[0].Parameters.Select(static one => one.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("type: object, properties: { NAMES }", ": { type: string }")]
    [InlineData("type: string, enum: [NAMES]", "")]
    public void Names_that_are_alike(string schema, string each)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string names = Joined(", ", i => $"'{Alike(i)}'{each}");

        ClientModel model = Bind(Schemas($"    Whole: {{ {schema.Replace("NAMES", names)} }}\n"));

        Assert.Equal(
            Many,
            model.Models.SelectMany(static one => one.Properties.Select(static property => property.Name))
                .Concat(model.Enums.SelectMany(static one => one.Members.Select(static member => member.Name))).Distinct().Count());
        AssertAllocated(before);
    }

    [Theory]
    [InlineData("/p%", "operationId: '$', ")]
    [InlineData("/$", "")]
    public void Operations_that_are_alike(string path, string id)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string Of(string text, int i) => text.Replace("%", $"{i}").Replace("$", Alike(i));

        ClientModel model = Bind("paths:\n" + Joined("\n", i =>
            $"  {Of(path, i)}: {{ get: {{ {Of(id, i)}responses: {{ '204': {{ description: '' }} }} }} }}"));

        Assert.Equal(Many, model.Clients[0].Operations.Select(static one => one.Name).Distinct().Count());
        AssertAllocated(before);
    }

    [Fact]
    public void Variables_of_a_server()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string variables = Joined(", ", static i => $"v{i}: {{ default: x }}");
        string servers = $"[{{ url: 'https://example.com/{Joined("/", static i => $"{{v{i}}}")}', variables: {{ {variables} }} }}]";

        ClientModel model = Bind(Operation("/a", $"operationId: a, servers: {servers.Replace("x }", "y }")}"), servers);

        Assert.Equal("https://example.com" + string.Concat(Enumerable.Repeat("/x", Many)), model.DefaultEndpoint);
        Assert.Equal(Many, model.Options.Variables.Count);
        Assert.Equal("https://example.com" + string.Concat(Enumerable.Repeat("/y", Many)), model.Options.Servers[0].Template);
        AssertAllocated(before);
    }

    [Theory]
    [InlineData("a/", 500_000)]
    [InlineData("{{}", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("{p}/", 20_000)]
    public void Paths(string piece, int count) => Bind(Operation("/" + string.Concat(Enumerable.Repeat(piece, count)), "summary: ''"));

    [Fact]
    public void Placeholders_of_a_path()
    {
        ClientModel model = Bind(Operation("/" + Joined("/", static i => $"{{p{i}}}"), "operationId: a"));

        Assert.Equal(Many, model.Clients[0].Operations[0].Parameters.Count);
    }

    [Fact]
    public void Clients() => Bind("paths:\n" + Joined("\n", static i =>
        $"  /a{i}: {{ get: {{ operationId: op{i}, tags: [t{i}], responses: {{ '200': {{ description: '' }} }} }} }}"));

    // Other texts, and one name, however much of the signs is told: "-" and "_" are between words.
    private static string Alike(int i) =>
        "x" + string.Concat(Convert.ToString(i, 2).PadLeft(15, '0').Select(static bit => bit == '0' ? '-' : '_')) + "y";

    // Where each looks at all before it, these are tens of gigabytes.
    private static void AssertAllocated(long before) =>
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3L << 30);

    private static string Joined(string separator, Func<int, string> each) =>
        string.Join(separator, Enumerable.Range(0, Many).Select(each));

    private static string Reference(string name) => $"{{ $ref: '#/components/schemas/{name}' }}";

    private static string Operation(string path, string keywords) =>
        $"paths:\n  ? '{path}'\n  : {{ get: {{ {keywords}, responses: {{ '200': {{ description: '' }} }} }} }}\n";

    private static string Schemas(string schemas)
    {
        string answer = $"{{ description: '', content: {{ application/json: {{ schema: {Reference("Whole")} }} }} }}";
        return $"paths: {{ /a: {{ get: {{ responses: {{ '200': {answer} }} }} }} }}\ncomponents:\n  schemas:\n" + schemas;
    }

    private static ClientModel Bind(string rest, string servers = "[{ url: 'https://example.com' }]")
    {
        string text = $"openapi: 3.1.0\ninfo: {{ title: Many, version: '1' }}\nservers: {servers}\n{rest}";
        SpecSet files = new([new SpecText(Path, text)]);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;

        ClientModel model = ClientBinder.Bind(files, files.Open(Path)!, BindingOptions.Default)!;

        Assert.NotEmpty(model.Clients);
        Assert.InRange((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, 0, MostSeconds);
        return model;
    }
}
