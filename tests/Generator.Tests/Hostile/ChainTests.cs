using System.Linq;
using System.Threading;
using Typewright.Generator.Binding;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// Schemas that lead from one to the next, thousands of them. The work is counted, by how often it asks whether it is still wanted: it
/// grows as the document does, and not with what lies behind each link.
/// </summary>
public sealed class ChainTests
{
    private const string Path = "/project/chain.yaml";

    // What is one more than the other: a link, and what belongs to it.
    [Theory]
    [InlineData("unions", "oneOf: [NEXT, OWN]")]
    [InlineData("told unions", "oneOf: [NEXT, TOLD], discriminator: { propertyName: kind }")]
    [InlineData("unions in a circle", "oneOf: [BACK, NEXT, OWN]")]
    [InlineData("unions that may be null", "anyOf: [NEXT, OWN, { type: 'null' }]")]
    [InlineData("unions and lists", "oneOf: [{ type: array, items: NEXT }, OWN]")]
    [InlineData("parts and unions", "allOf: [{ oneOf: [NEXT, OWN] }]")]
    [InlineData("bases", "allOf: [BACK, { discriminator: { propertyName: kind }, properties: { kind: { type: string }, a%: {} } }]")]
    [InlineData("parts", "allOf: [NEXT, { properties: { a%: { type: string } } }]")]
    [InlineData("members", "properties: { a: NEXT, b: OWN }")]
    [InlineData("members and unions", "properties: { a%: { type: string } }, oneOf: [NEXT, OWN]")]
    public void Twice_as_many_are_twice_the_work(string kind, string link)
    {
        (int once, _) = Work(link, 600);
        (int twice, _) = Work(link, 1200);

        Assert.True(twice < 2.5 * once, $"{kind}: {once} looks for 600, {twice} for 1,200");
    }

    [Fact]
    public void A_class_has_at_most_a_hundred_bases()
    {
        const string Bases = "allOf: [BACK, { discriminator: { propertyName: kind }, properties: { kind: { type: string }, a%: {} } }]";

        (_, SpecSet files) = Work(Bases, 250);

        Assert.Equal(
            [("The schema builds on more than 100 others", 108), ("The schema builds on more than 100 others", 156)],
            files.Problems.Select(static problem => (problem.Arguments[0], problem.Line)).OrderBy(static told => told.Line));
    }

    [Fact]
    public void A_client_has_at_most_a_hundred_thousand_types()
    {
        string members = string.Join("\n", Enumerable.Range(0, 100_500).Select(static i => $"        m{i}: {{ enum: [a{i}, b{i}] }}"));
        SpecSet files = new([new SpecText(Path, Head.Replace("CLAST", "C0") + "    C0:\n      properties:\n" + members)]);

        ClientModel model = ClientBinder.Bind(files, files.Open(Path)!, BindingOptions.Default)!;

        Assert.Equal(100_000, model.Models.Count + model.Enums.Count + model.Unions.Count);
        Assert.Equal("100,000", Assert.Single(files.Problems).Arguments[0].Split(' ')[3]);
        Assert.InRange(files.Problems.Single().Line, 100_000, 100_100);
    }

    private const string Head =
        """
        openapi: 3.1.0
        info: { title: Chain, version: '1' }
        servers: [{ url: 'https://example.com' }]
        paths: { /a: { get: { parameters: [{ name: c, in: query, schema: { $ref: '#/components/schemas/CLAST' } }], responses: { '200': {
          description: '', content: { application/json: { schema: { $ref: '#/components/schemas/C0' } } } } } } } }
        components:
          schemas:

        """;

    private static (int Looks, SpecSet Files) Work(string link, int count)
    {
        string Link(int i) => $"    C{i}: {{ {link} }}\n"
            .Replace("NEXT", i < count - 1 ? $"{{ $ref: '#/components/schemas/C{i + 1}' }}" : "{ type: boolean }")
            .Replace("BACK", i > 0 ? $"{{ $ref: '#/components/schemas/C{i - 1}' }}" : "{ type: object }")
            .Replace("OWN", $"{{ type: object, properties: {{ own{i}: {{ type: string }} }} }}")
            .Replace("TOLD", $"{{ type: object, properties: {{ kind: {{ type: string, enum: [k{i}] }}, own{i}: {{ type: string }} }} }}")
            .Replace("%", $"{i}");
        string text = Head.Replace("CLAST", $"C{count - 1}") + string.Concat(Enumerable.Range(0, count).Select(Link));
        Counter counter = new();
        SpecSet files = new([new SpecText(Path, text)]) { Wanted = counter };

        ClientModel model = ClientBinder.Bind(files, files.Open(Path)!, BindingOptions.Default)!;

        Assert.NotEmpty(Emitters.Emit(model, counter));
        return (counter.Looks, files);
    }

    private sealed class Counter() : StillWanted(CancellationToken.None)
    {
        public int Looks { get; private set; }

        public override void LookUp() => Looks++;
    }
}
