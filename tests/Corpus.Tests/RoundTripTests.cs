using System;
using System.IO;
using System.Linq;
using Typewright.Corpus.RoundTrip;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>A document from its text through the generator and the compiler to the values that come back.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Values_of_a_document_come_back_and_contradictions_are_told_by_rule()
    {
        RoundTripResult result = Run("""
            openapi: 3.0.3
            info: { title: Pets, version: '1.0' }
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string, format: uuid },
                        example: 6f9619ff-8b86-d011-b42d-00c04fc964ff }
                  responses:
                    '200':
                      description: A pet.
                      content:
                        application/json:
                          schema: { $ref: '#/components/schemas/Pet' }
                          examples:
                            whole: { value: { name: Mina, born: '2026-05-03T10:00:00+02:00', kind: parrot, extra: [1] } }
                            nameless: { value: { kind: cat } }
                            odd: { value: { name: Mina, born: yesterday, legs: four, tags: [a, 1] } }
                        application/xml:
                          example: <pet/>
            components:
              schemas:
                Pet:
                  type: object
                  required: [name, legs]
                  properties:
                    name: { type: string, example: Mina }
                    legs: { type: integer, format: int32, default: 4 }
                    born: { type: string, format: date-time }
                    kind: { type: string, enum: [cat, dog] }
                    tags: { type: array, items: { type: string } }
            """);

        Assert.Empty(result.Mismatches);
        Assert.Equal(6, result.Given);
        Assert.True(result.Values > result.Given);
        Assert.Equal(3, result.Contradicting);
        Assert.Equal("Format 1, Required 3, Type 2", string.Join(", ", result.Rules.Select(static rule => $"{rule.Key} {rule.Value}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("required: [age], ")]
    public void Value_beyond_its_type_is_no_contradiction(string required)
    {
        RoundTripResult result = Run($$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1.0' }
            paths: {}
            components:
              schemas:
                Pet: { type: object, {{required}}properties: { age: { type: string, format: duration } }, example: { age: P1Y } }
            """);

        Assert.Empty(result.Mismatches);
        Assert.Equal((0, 1), (result.Contradicting, result.Beyond));
    }

    [Fact]
    public void Types_that_are_told_in_two_steps_and_cases_that_differ_inside_come_back()
    {
        RoundTripResult result = Run("""
            openapi: 3.1.0
            info: { title: Pets, version: '1.0' }
            paths: {}
            components:
              schemas:
                Fish: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string },
                    friends: { type: array, items: { $ref: '#/components/schemas/Fish' } } } }
                Shark: { required: [sort], discriminator: { propertyName: sort }, properties: { kind: { enum: [shark] },
                    sort: { type: string } }, allOf: [{ $ref: '#/components/schemas/Fish' }] }
                Goblin: { properties: { sort: { enum: [goblin] } }, allOf: [{ $ref: '#/components/schemas/Shark' }] }
                Never: { allOf: [{ type: string }, { type: integer }] }
                Message: { oneOf: [{ $ref: '#/components/schemas/Plain' }, { $ref: '#/components/schemas/Rich' }, { type: array,
                    items: { type: array,
                        items: { $ref: '#/components/schemas/Rich' } } }, { type: array, items: { $ref: '#/components/schemas/Rich' } }] }
                Plain: { type: object, required: [body], properties: { body: { type: string } } }
                Rich: { type: object, required: [body], properties: { body: { oneOf: [{ type: array, items: { type: string } },
                    { $ref: '#/components/schemas/Plain' }] } } }
            """);

        Assert.Empty(result.Mismatches);
        Assert.True(result.Values > 50);
    }

    [Fact]
    public void Members_of_an_envelope_without_a_class_are_looked_at_one_by_one()
    {
        RoundTripResult result = Run("""
            swagger: '2.0'
            info: { title: Pets, version: '1.0' }
            paths:
              /pets:
                get:
                  operationId: listPets
                  x-ms-pageable: { nextLinkName: next }
                  x-ms-examples:
                    all: { parameters: {}, responses: { '200': { body: { value: [{ name: Mina }, { name: Tom }], next: more } } } }
                  responses:
                    '200': { description: Pets., schema: { $ref: '#/definitions/PetList' } }
            definitions:
              PetList: { type: object, properties: { value: { type: array, items: { $ref: '#/definitions/Pet' } },
                  next: { type: string } } }
              Pet: { type: object, properties: { name: { type: string } } }
            """);

        Assert.Empty(result.Mismatches);
        Assert.True(result.Given > 0);
        Assert.Equal(0, result.WithoutType);
    }

    private RoundTripResult Run(string document)
    {
        File.WriteAllText(_file, document);
        DocumentResult result = new CorpusRunner(new ClientCompiler(FrameworkReferences.Load()), null, roundTrip: true).Run(_file);
        Assert.Equal("ok", result.Status);
        Assert.NotNull(result.RoundTrip);
        return result.RoundTrip;
    }
}
