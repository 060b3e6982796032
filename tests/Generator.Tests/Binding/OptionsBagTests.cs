using System.Linq;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

public sealed class OptionsBagTests
{
    [Theory]
    [InlineData(9, "", false)]
    [InlineData(10, "", true)]
    [InlineData(9, "x-csharp-options-bag: true", true)]
    [InlineData(10, "x-csharp-options-bag: false", false)]
    [InlineData(1, "x-csharp-options-bag: true", true)]
    public void Optional_parameters_are_a_class_above_nine_and_where_the_document_says_so(int count, string said, bool isBag)
    {
        OperationModel operation = Bound.Operation(Text(count, said)).Only;

        Assert.Equal(isBag, operation.Options is not null);
        Assert.Equal(isBag ? count : 0, operation.Options?.Members.Count ?? 0);
    }

    [Fact]
    public void The_class_is_called_after_the_method_and_has_what_may_be_left_out_only()
    {
        OptionsBag bag = Bound.Operation(Text(10, "x-csharp-options-bag: true")).Only.Options!;

        Assert.Equal(("SearchOptions", "options", "P0"), (bag.TypeName, bag.Name, bag.Members[0].Property));
        Assert.DoesNotContain(bag.Members, static member => member.Parameter.WireName == "needed");
    }

    [Fact]
    public void A_schema_of_the_document_keeps_its_name_and_so_does_a_parameter()
    {
        Bound bound = Bound.Operation(
            Text(10, "x-csharp-options-bag: true").Replace("name: needed", "name: options"),
            rest: "components: { schemas: { SearchOptions: { type: object, properties: { a: { type: string } } } } }");

        Assert.Equal(("SearchCallOptions", "callOptions"), (bound.Only.Options!.TypeName, bound.Only.Options.Name));
    }

    [Fact]
    public void A_class_of_nothing_is_told_of()
    {
        Bound bound = Bound.Operation(Text(0, "x-csharp-options-bag: true"));

        Assert.Null(bound.Only.Options);
        Assert.Contains("x-csharp-options-bag", Assert.Single(bound.Problems).Arguments[0], System.StringComparison.Ordinal);
    }

    private static string Text(int count, string said) => $$"""
        operationId: search
        {{(said.Length > 0 ? said : "summary: Searches.")}}
        parameters:
        - { name: needed, in: query, required: true, schema: { type: string } }
        {{string.Join("\n", Enumerable.Range(0, count).Select(static i => $"- {{ name: p{i}, in: query, schema: {{ type: string }} }}"))}}
        responses: { '204': { description: Done. } }
        """;
}
