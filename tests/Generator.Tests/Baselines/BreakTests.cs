using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Baselines;

/// <summary>What breaks callers is told, at the line of the baseline that no longer holds, with the reason.</summary>
public sealed class BreakTests
{
    private static readonly (string Name, string Value) s_initializers = ("Models", "initializer");

    [Theory]
    [InlineData("note: { type: string }", "", "Order.Note", "it is gone: nothing makes it of 'note' any more")]
    [InlineData("note: { type: string }", "note: { type: integer, format: int32 }", "Order.Note", "it is 'int?' and was 'string?'")]
    [InlineData("required: [buyer]", "required: [buyer, note]", "Order.Order", "callers must give 'note' now")]
    [InlineData("note: { type: string }", "note: { type: string, readOnly: true }", "Order.Note", "it can no longer be set")]
    [InlineData("enum: [open, closed]", "enum: [open, shut]",
        "ListOrdersState.Closed", "it is gone: nothing makes it of 'closed' any more")]
    [InlineData("name: limit, in: query,", "name: limit, in: query, required: true,",
        "ShopClient.ListOrders", "callers must give 'limit' now")]
    [InlineData("name: limit, in: query,", "name: most, in: query,", "ShopClient.ListOrders", "it no longer takes 'limit'")]
    [InlineData("name: limit, in: query, schema: { type: integer, format: int32 }", "name: limit, in: query, schema: { type: string }",
        "ShopClient.ListOrders", "'limit' is 'string?' and was 'int?'")]
    [InlineData("        - { $ref: '#/components/schemas/Invoice' }", "", "OrderPayment", "")]
    [InlineData("operationId: listOrders", "operationId: listOrders\n      x-csharp-name: FindOrders",
        "ShopClient.ListOrders", "it is called FindOrders now")]
    public void What_breaks_callers_is_told_with_its_reason(string written, string now, string member, string why)
    {
        Assert.Contains(written, Shapes.Shop, StringComparison.Ordinal);
        Generation generation = Update.Run(Shapes.Shop, Shapes.Shop.Replace(written, now, StringComparison.Ordinal));

        string[] told = [.. Update.Breaks(generation).Where(text => text.StartsWith($"Callers of {member}", StringComparison.Ordinal))];
        Assert.True(told.Length > 0, string.Join('\n', Update.Breaks(generation)));
        Assert.Contains(told, text => why.Length == 0 || text == $"Callers of {member} break: {why}");
    }

    [Theory]
    [InlineData("note: { type: string }", "note: { type: string }\n        gift: { type: boolean }")]
    [InlineData("enum: [open, closed]", "enum: [lost, open, closed]")]
    [InlineData("    - { name: limit", "    - { name: after, in: query, schema: { type: string } }\n        - { name: limit")]
    [InlineData("    Card: {", "    OrderBrief: { type: object, properties: { buyer: { type: string } } }\n    Card: {")]
    [InlineData("'204': { description: Created. }", "'204': { description: Made. }")]
    [InlineData("title: Shop", "title: The New Shop")]
    [InlineData("  /orders:", "  /customers:\n    get:\n      operationId: listCustomers\n      tags: [customers]\n"
        + "      responses: { '204': { description: Nobody. } }\n  /orders:")]
    public void What_hurts_no_caller_is_not_told(string written, string now)
    {
        Assert.Contains(written, Shapes.Shop, StringComparison.Ordinal);
        Generation generation = Update.Run(Shapes.Shop, Shapes.Shop.Replace(written, now, StringComparison.Ordinal)).Compiles();

        Assert.Empty(Update.Breaks(generation));
    }

    [Theory]
    [InlineData("required: [buyer]", "required: [buyer, note]", "Callers of Order.Note break: callers must set it now")]
    [InlineData("required: [buyer]", "required: [buyer, due]", "Callers of Order break: callers must set 'Due' now")]
    [InlineData("required: [buyer]", "required: []", "Callers of Order.Buyer break: it is 'string?' and was 'string'")]
    [InlineData("required: [buyer]", "required: [buyer] # all", null)]
    public void A_member_that_must_be_set_now_is_told(string written, string now, string? told)
    {
        const string Note = "note: { type: string }";
        string due = now.Contains("due", StringComparison.Ordinal) ? Note + "\n        due: { type: string }" : Note;
        string before = Shapes.Shop;
        string after = before.Replace(written, now, StringComparison.Ordinal).Replace(Note, due, StringComparison.Ordinal);
        string baseline = Update.Listing(before, null, s_initializers);

        Assert.Contains("Order.Buyer : required ", baseline);
        Assert.NotEqual(before, after);
        Assert.Equal(told is null ? [] : [told], Update.Breaks(Update.With(baseline, after, s_initializers)));
    }

    // Written before baselines said what must be set.
    [Fact]
    public void A_baseline_that_does_not_say_what_must_be_set_is_read_all_the_same()
    {
        string older = string.Join('\n', Update.Listing(Shapes.Shop, null, s_initializers).Split('\n')
            .Where(static line => !line.StartsWith("# Members", StringComparison.Ordinal)))
            .Replace(" : required ", " : ", StringComparison.Ordinal);

        Assert.Empty(Update.Breaks(Update.With(older, Shapes.Shop, s_initializers)));
    }

    [Fact]
    public void A_break_is_a_warning_at_the_line_that_no_longer_holds()
    {
        string baseline = Update.Listing(Shapes.Shop);
        Generation generation = Update.With(baseline, Shapes.Shop.Replace("note: { type: string }", "", StringComparison.Ordinal));

        Diagnostic problem = generation.Problems.First(static problem =>
            problem.GetMessage(null).Contains("Order.Note", StringComparison.Ordinal));
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
        Assert.Equal(Update.Path, place.Path);
        Assert.StartsWith("Order.Note : ", baseline.Split('\n')[place.StartLinePosition.Line], StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_can_make_breaks_errors()
    {
        string without = Shapes.Shop.Replace("note: { type: string }", "", StringComparison.Ordinal);

        Generation generation = Update.Run(Shapes.Shop, without, ("BaselineBreaks", "error"));

        Assert.All(generation.Problems, static problem => Assert.Equal("TW2012", problem.Id));
        Assert.All(generation.Problems, static problem => Assert.Equal(DiagnosticSeverity.Error, problem.Severity));
        Assert.NotEmpty(generation.Sources);
    }

    [Fact]
    public void An_asynchronous_method_is_told_with_its_twin()
    {
        string demanding = Shapes.Shop.Replace("name: limit,", "name: limit, required: true,", StringComparison.Ordinal);
        Generation generation = Update.Run(Shapes.Shop, demanding);

        Assert.DoesNotContain(Update.Breaks(generation), static text => text.Contains("Async", StringComparison.Ordinal));
        Assert.Equal(Update.Breaks(generation).Distinct(), Update.Breaks(generation));
    }

    [Fact]
    public void The_members_of_a_type_that_is_gone_are_not_told_one_by_one()
    {
        string without = Shapes.Shop.Replace("        payment:", "        other:", StringComparison.Ordinal);
        Generation generation = Update.Run(Shapes.Shop, without);

        Assert.Contains(
            "Callers of OrderPayment break: it is gone: nothing makes it of 'schemas/Order.payment' any more", Update.Breaks(generation));
        Assert.DoesNotContain(
            Update.Breaks(generation), static text => text.StartsWith("Callers of OrderPayment.", StringComparison.Ordinal));
    }
}
