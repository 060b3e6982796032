using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>The words for the states of long-running operations: what the document shows of them, and what it leaves open.</summary>
public sealed class StateWordTests
{
    [Fact]
    public void Words_that_nothing_explains_are_told_at_the_operation()
    {
        Problem problem = Assert.Single(Of("[alpha, beta, gamma]").Problems);

        Assert.Equal((ProblemKind.Degraded, 5), (problem.Kind, problem.Line));
        Assert.Contains("'alpha', 'beta', 'gamma'", problem.Arguments[0], System.StringComparison.Ordinal);
        Assert.Contains("x-csharp-operation-states", problem.Arguments[1], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Word_that_is_left_behind_the_end_is_told_as_less()
        => Assert.Equal(ProblemKind.Ignored, Assert.Single(Of("[running, done, gamma]").Problems).Kind);

    [Theory]
    [InlineData("[queued, running, ready, failed]")]
    [InlineData("[alpha, beta, done, failed]")]
    [InlineData("[baking, baked]")]
    public void Words_that_show_what_they_mean_are_nothing_to_tell(string words) => Assert.Empty(Of(words).Problems);

    [Fact]
    public void Words_that_the_document_explains_are_nothing_to_tell()
    {
        Bound bound = Of("[alpha, beta]", "x-csharp-operation-states: { running: alpha, succeeded: beta }");

        Assert.Empty(bound.Problems);
        OperationStates states = bound.Model.Clients.SelectMany(static client => client.Operations).Single().LongRunning!.States;
        Assert.Equal("alpha beta", Assert.Single(states.Running) + " " + Assert.Single(states.Succeeded));
    }

    private static Bound Of(string words, string said = "x-of: { test: 1 }") => Bound.Document($$"""
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        paths:
          /jobs:
            post:
              operationId: start
              x-ms-long-running-operation: true
              {{said}}
              responses:
                '202':
                  description: Accepted.
                  content:
                    application/json:
                      schema: { type: object, properties: { status: { type: string, enum: {{words}} }, error: { type: string } } }
        """);
}
