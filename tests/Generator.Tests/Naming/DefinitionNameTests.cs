using System;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>What types of ASP.NET Core's documents are called, whose names tell how their C# types were made.</summary>
public sealed class DefinitionNameTests
{
    [Theory]
    [InlineData("ReminderMailReminder", "Unrelated", "MailReminder")]
    [InlineData("ReminderMailReminder", "MailReminder", "ReminderMailReminder")]
    [InlineData("ReminderMail", "Unrelated", "ReminderMail")]
    [InlineData("ReminderReminder", "Unrelated", "ReminderReminder")]
    public void Case_that_says_twice_of_what_it_is_one_says_it_once(string name, string other, string expected)
    {
        string[] types = Types(["Reminder", other], $$"""
            Reminder:
              type: object
              required: [kind]
              anyOf: [{ $ref: '#/components/schemas/{{name}}' }, { $ref: '#/components/schemas/Bell' }]
              discriminator: { propertyName: kind, mapping: { mail: '#/components/schemas/{{name}}', bell: '#/components/schemas/Bell' } }
            {{name}}: { type: object, properties: { kind: { enum: [mail], type: string }, to: { type: string } } }
            Bell: { type: object, properties: { kind: { enum: [bell], type: string }, seconds: { type: integer } } }
            {{other}}: { type: object, properties: { place: { type: string } } }
            """);

        Assert.Contains(expected, types);
        Assert.Contains(other, types);
    }

    [Theory]
    [InlineData("KeyValuePairOfstringAndint", "KeyValuePairOfStringAndInt")]
    [InlineData("PageOfbool", "PageOfBool")]
    [InlineData("PageOflongBoats", "PageOflongBoats")]
    public void Keyword_in_the_name_of_a_generic_type_is_a_word(string name, string expected) =>
        Assert.Contains(expected, Types([name], $"{name}: {{ type: object, properties: {{ key: {{ type: string }} }} }}"));

    // Only what is used has a type.
    private static string[] Types(string[] used, string schemas) =>
    [
        .. Project.Generate($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              {{string.Join("\n  ", used.Select(Path))}}
            components:
              schemas:
                {{schemas.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            """).Sources.Keys.Select(static file => file.Split('.')[^3]),
    ];

    private static string Path(string used)
    {
        string content = $"{{ application/json: {{ schema: {{ $ref: '#/components/schemas/{used}' }} }} }}";
        return $"/{used}: {{ get: {{ operationId: get{used}, responses: {{ '200': {{ description: It., content: {content} }} }} }} }}";
    }
}
