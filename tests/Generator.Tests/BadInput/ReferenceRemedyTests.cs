using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>A reference that leads nowhere in somebody else's document need not stop its user.</summary>
public sealed partial class ReferenceRemedyTests
{
    private const string Operations = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets/{petId}:
            parameters:
              - { name: petId, in: path, required: true, schema: { type: string } }
            get:
              operationId: getPet
              parameters:
                - { name: first, in: query, schema: { type: string } }
                - { $ref: '#/components/parameters/Missing' }
              responses:
                '200': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                '404': { $ref: '#/components/responses/Missing' }
        components:
          schemas:
            Pet:
              type: object
              allOf:
                - { $ref: '#/components/schemas/Missing' }
              properties:
                its: { $ref: '#/components/schemas/Missing' }
                list: { type: array, items: { $ref: missing.yaml } }
        """;

    [Fact]
    public void The_lines_of_the_messages_mend_the_document()
    {
        Generation bad = Project.Generate(Operations);
        string[] actions = [.. bad.Problems.Select(static problem => Action().Match(problem.ToString()).Groups[1].Value)];

        Assert.Equal(5, bad.Problems.Count(static problem => problem.Id == "TW1004"));
        new Project(
            MemoryDocument.Client(Operations).With("Overlay", "pets.overlay.yaml"),
            MemoryDocument.Overlay(
                "overlay: 1.1.0\nactions:\n" + string.Concat(actions.Select(static action => $"  {action}\n")),
                "/project/pets.overlay.yaml")).Run().Compiles();
    }

    [Fact]
    public void A_rule_that_is_lowered_leaves_a_client_that_compiles()
    {
        Generation run = Project.Generate(Operations);
        CompilationOptions options = run.Whole.Options.WithSpecificDiagnosticOptions(
            new Dictionary<string, ReportDiagnostic> { ["TW1004"] = ReportDiagnostic.Warn });

        Assert.All(run.Problems, problem => Assert.Equal(ReportDiagnostic.Warn, problem.Descriptor.GetEffectiveSeverity(options)));
        Assert.DoesNotContain(
            WellKnownDiagnosticTags.NotConfigurable,
            run.Problems.SelectMany(static problem => problem.Descriptor.CustomTags));
        Assert.Empty(run.CompilerComplaints());
        Assert.Contains("BinaryData? Its", run.Source("Pet"));
    }

    [GeneratedRegex("(- \\{ target: .* remove: true \\})")]
    private static partial Regex Action();
}
