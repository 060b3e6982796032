using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>How a member is read where null is not simply "not there".</summary>
public sealed class MemberReadingTests
{
    [Theory]
    [InlineData("{}", "value.Data = JsonReading.Any(ref reader);")]
    [InlineData(
        "{ nullable: true, description: Anything. }",
        "value._data = JsonReading.AnyOrNull(ref reader);")]
    [InlineData(
        "{ type: integer }",
        "value.Data = JsonReading.Int64OrNull(ref reader);")]
    public void Null_of_a_member_that_takes_anything_is_kept(string schema, string statement)
    {
        string model = Project.Generate($$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1.0' }
            paths: {}
            components:
              schemas:
                Pet: { type: object, properties: { data: {{schema}} } }
            """).Compiles().Source("Pet");

        Assert.Contains(statement, model);
    }
}
