using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>Libraries for several frameworks, whose dates would not be the same in each.</summary>
public sealed class DateSurfaceTests
{
    [Theory]
    [InlineData("netstandard2.0|net10.0", "date", "", true)]
    [InlineData("net462|net8.0-windows", "time", "", true)]
    [InlineData("netstandard2.0|net10.0", "date", "auto", true)]
    [InlineData("netstandard2.0|net10.0", "date", "DateTimeOffset", false)]
    [InlineData("netstandard2.0|net10.0", "date-time", "", false)]
    [InlineData("net8.0|net10.0", "date", "", false)]
    [InlineData("netstandard2.0|net462", "date", "", false)]
    [InlineData("", "date", "", false)]
    public void Both_kinds_of_dates_in_one_project_are_told_once(string frameworks, string format, string dates, bool isTold)
    {
        MemoryDocument client = Document(format).With("Frameworks", frameworks).With("Dates", dates);

        Diagnostic[] told = [.. new Project([client]).Run().Problems.Where(static problem => problem.Id == "TW2003")];

        Assert.Equal(isTold ? 1 : 0, told.Length);
        Assert.All(told, static problem => Assert.Contains("Dates=\"DateTimeOffset\"", problem.GetMessage(null)));
    }

    [Fact]
    public void DateOnly_where_the_framework_has_none_is_an_error()
    {
        CompilationFacts facts = new((int)LanguageVersion.CSharp11, true, true, HasDateOnly: false, HasOverloadPriority: false);
        SpecItem item = new("/project/pets.yaml", "", SpecItem.Client, new(["Namespace", "Pets", "Dates", "dateonly"]));

        Problem problem = Assert.Single(ItemCheck.Run(item, new([item]), facts));

        Assert.Equal((ProblemKind.MissingType, "System.DateOnly"), (problem.Kind, problem.Arguments[0]));
        Assert.Contains("needs .NET 6 or newer", problem.Arguments[1]);
        Assert.Empty(ItemCheck.Run(item, new([item]), facts with { HasDateOnly = true }));
    }

    private static MemoryDocument Document(string format) => MemoryDocument.Client($$"""
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: 'https://pets.example' }]
        paths:
          /pets:
            get:
              parameters: [{ name: since, in: query, schema: { type: string, format: {{format}} } }]
              responses:
                '200':
                  description: Done.
                  content: { application/json: { schema: { type: object, properties: { born: { type: string, format: {{format}} } } } } }
        """);
}
