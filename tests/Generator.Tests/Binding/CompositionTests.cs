using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>allOf: derived classes where a discriminator tells them apart, else one class with all members.</summary>
public sealed class CompositionTests
{
    [Fact]
    public void Parts_without_a_discriminator_are_put_together()
    {
        Bound bound = Bound.Schemas("""
            Root: { allOf: [{ $ref: '#/components/schemas/Named' }, { type: object, required: [size], properties: { size: { type: integer,
                format: int32 } } }], properties: { own: { type: boolean } } }
            Named: { type: object, required: [name], properties: { name: { type: string } } }
            """);

        Assert.Equal(["Name: string!", "Size: int32!", "Own: boolean"], Bound.Text(bound.Type("Root").Properties));
        Assert.Null(bound.Type("Root").BaseName);
        Assert.DoesNotContain(bound.Model.Models, static model => model.Name == "Named");
    }

    [Fact]
    public void One_part_with_a_description_is_that_part() =>
        Assert.Equal("Named", Bound.Text(Bound.Schemas("""
            Root: { type: object, properties: { member: { description: Whose., allOf: [{ $ref: '#/components/schemas/Named' }] } } }
            Named: { type: object, properties: { name: { type: string } } }
            """).Property("Member").Type));

    [Theory]
    [InlineData("{ type: string }", "{ description: What it is called. }", "string")]
    [InlineData("{ description: What it is called. }", "{ type: string }", "string")]
    [InlineData("{ type: string }", "{ type: string, format: uuid }", "uuid")]
    [InlineData("{ type: integer }", "{ type: number }", "int64")]
    [InlineData("{ type: number }", "{ type: integer }", "int64")]
    [InlineData(
        "{ type: [object, 'null'], properties: { a: { type: string } } }",
        "{ type: [object, 'null'], properties: { b: { type: string } } }",
        "RootMember?")]
    [InlineData(
        "{ type: [object, 'null'], properties: { a: { type: string } } }",
        "{ type: object, properties: { b: { type: string } } }",
        "RootMember")]
    public void Member_of_two_parts_has_the_narrower_type(string first, string second, string expected) =>
        Assert.Equal(expected, Bound.Text(Bound.Schemas($$"""Root: { allOf: [{ properties: { member: {{first}} } }, { properties: { """
            + $$"""member: {{second}} } }] }""").Property("Member").Type));

    [Fact]
    public void Objects_of_two_parts_under_one_name_are_put_together()
    {
        Bound bound = Bound.Schemas("Root: { allOf: [{ properties: { member: { type: object, properties: { a: { type: string } } } } }, { "
            + "properties: { member: { type: object, properties: { b: { type: string } } } } }] }");

        Assert.Equal(["A: string", "B: string"], Bound.Text(bound.Type(bound.Property("Member").Type.Name).Properties));
    }

    [Theory]
    [InlineData("{ type: object, properties: { b: { type: string } } }")]
    [InlineData("{ anyOf: [{ properties: { b: { type: string } } }] }")]
    public void Objects_in_lists_of_two_parts_are_put_together(string items)
    {
        Bound bound = Bound.Schemas($$"""Root: { allOf: [{ properties: { member: { type: array, items: { type: object, properties: { a: """
            + $$"""{ type: string } } } } } }, { properties: { member: { type: array, items: {{items}} } } }] }""");

        Assert.Equal(["A: string", "B: string"], Bound.Text(bound.Type(bound.Property("Member").Type.Item.Name).Properties));
    }

    [Fact]
    public void Base_that_builds_on_a_base_keeps_it_whichever_is_met_first()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, properties: { fish: { $ref: '#/components/schemas/Fish' } } }
            Fish: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Shark: { discriminator: { propertyName: sort }, properties: { kind: { enum: [shark] }, sort: { type: string } },
                allOf: [{ $ref: '#/components/schemas/Fish' }] }
            Goblin: { properties: { sort: { enum: [goblin] } }, allOf: [{ $ref: '#/components/schemas/Shark' }] }
            """);

        Assert.Equal("Fish", bound.Type("Shark").BaseName);
        Assert.Equal("Shark", bound.Type("Goblin").BaseName);
        Assert.Equal(
            "shark Shark",
            string.Join(", ", bound.Type("Fish").Derived.Select(static derived => derived.Value + " " + derived.TypeName)));
    }

    [Fact]
    public void Required_alone_counts_for_members_of_other_parts()
    {
        Bound bound = Bound.Schemas("""
            Root: { allOf: [{ $ref: '#/components/schemas/Named' }, { required: [name] }], properties: { own: { type: string } } }
            Named: { type: object, properties: { name: { type: string }, nick: { type: string } } }
            """);

        Assert.Equal(["Name: string!", "Nick: string", "Own: string"], Bound.Text(bound.Type("Root").Properties));
    }

    [Theory]
    [InlineData("2.0", "discriminator: kind", "#/definitions/Root")]
    [InlineData("3.0.3", "discriminator: { propertyName: kind }", "#/components/schemas/Root")]
    public void Discriminator_makes_a_base_with_derived_classes(string version, string discriminator, string reference)
    {
        Bound bound = Bound.Schemas($$"""
            Root: { type: object, {{discriminator}}, required: [kind], properties: { kind: { type: string }, name: { type: string } } }
            Cat: { allOf: [{ $ref: '{{reference}}' }], properties: { lives: { type: integer } } }
            Dog: { allOf: [{ $ref: '{{reference}}' }, { type: object, properties: { barks: { type: boolean } } }] }
            """, version);
        ModelType root = bound.Type("Root");

        Assert.Equal(("kind", true, "UnknownRoot"), (root.Discriminator, root.IsAbstract, root.UnknownName));
        Assert.Equal([new DerivedModel("Cat", "Cat"), new DerivedModel("Dog", "Dog")], root.Derived);
        Assert.True(bound.Property("Kind").IsDiscriminator);
        Assert.Equal(["Lives: int64"], Bound.Text(bound.Type("Cat").Properties));
        Assert.Equal(
            ("Root", "Barks: boolean"),
            (bound.Type("Dog").BaseName, Bound.Text(bound.Type("Dog").Properties).Single()));
        Assert.Equal(["Dog"], bound.Type("Dog").TagOf("kind")!.Texts);
    }

    [Fact]
    public void Additional_properties_of_a_base_are_those_of_its_derived_classes()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } },
                additionalProperties: true }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }], additionalProperties: { type: string } }
            Tom: { allOf: [{ $ref: '#/components/schemas/Cat' }], additionalProperties: true }
            """);

        Assert.Equal(
            ["any", "none", "none"],
            new[] { "Root", "Cat", "Tom" }.Select(name => Bound.Text(bound.Type(name).AdditionalProperties)));
    }

    [Fact]
    public void Value_of_a_derived_class_may_be_declared()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
            Cat: { x-ms-discriminator-value: house-cat, allOf: [{ $ref: '#/definitions/Root' }] }
            """, "2.0");

        Assert.Equal([new DerivedModel("house-cat", "Cat")], bound.Type("Root").Derived);
    }

    [Fact]
    public void Mapping_names_values_by_reference_and_by_name()
    {
        Bound bound = Bound.Schemas("""
            Root:
              type: object
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', tom: '#/components/schemas/Cat', dog: Dog } }
              properties: { kind: { type: string } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Root' }] }
            """, "3.0.3");

        Assert.Equal(
            [new DerivedModel("cat", "Cat"), new DerivedModel("tom", "Cat"), new DerivedModel("dog", "Dog")],
            bound.Type("Root").Derived);
        Assert.Equal(["cat", "tom"], bound.Type("Cat").TagOf("kind")!.Texts);
        Assert.True(bound.Property("Kind").IsRequired);
    }

    [Fact]
    public void Derived_class_may_pin_the_discriminator_itself()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }, { properties: { kind: { const: feline } } }] }
            """);

        Assert.Equal([new DerivedModel("feline", "Cat")], bound.Type("Root").Derived);
    }

    [Fact]
    public void Derived_class_may_take_the_pinned_discriminator_from_another_part()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string, enum: [any] } } }
            Feline: { type: object, properties: { kind: { const: feline } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }, { $ref: '#/components/schemas/Feline' }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Root' }] }
            """);

        Assert.Equal([new DerivedModel("feline", "Cat"), new DerivedModel("Dog", "Dog")], bound.Type("Root").Derived);
    }

    [Fact]
    public void Discriminator_that_no_member_declares_is_added()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind }, properties: { name: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }] }
            """);

        Assert.Equal(["Kind: string!", "Name: string"], Bound.Text(bound.Type("Root").Properties));
    }

    [Fact]
    public void Base_that_is_mapped_to_itself_is_not_abstract()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind, mapping: { root: '#/components/schemas/Root' } },
                properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }] }
            """);

        Assert.False(bound.Type("Root").IsAbstract);
    }

    [Fact]
    public void Class_below_a_derived_class_is_told_to_all_its_bases()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }], properties: { lives: { type: integer } } }
            Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }], properties: { mane: { type: boolean } } }
            """);

        Assert.Equal("Cat", bound.Type("Lion").BaseName);
        Assert.Equal(["Mane: boolean"], Bound.Text(bound.Type("Lion").Properties));
        Assert.Contains(new DerivedModel("Lion", "Lion"), bound.Type("Root").Derived);
        Assert.Equal([new DerivedModel("Lion", "Lion")], bound.Type("Cat").Derived);
        Assert.Equal("kind", bound.Type("Cat").Discriminator);
        Assert.False(bound.Type("Cat").IsAbstract);
    }

    [Fact]
    public void Base_in_another_file_has_its_derived_classes_in_this_one()
    {
        Bound bound = Bound.Document("""
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths:
              /pets: { get: { operationId: getPet, responses: { '200': { description: A pet.,
                  content: { application/json: { schema: { $ref: 'common.yaml#/definitions/Pet' } } } } } } }
            components:
              schemas:
                Cat: { allOf: [{ $ref: 'common.yaml#/definitions/Pet' }], properties: { lives: { type: integer } } }
            """, others: (
                "/project/common.yaml",
                "definitions: { Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } } }"));

        Assert.Equal([new DerivedModel("Cat", "Cat")], bound.Type("Pet").Derived);
    }

    [Fact]
    public void Two_derived_classes_of_one_value_are_told()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: kind, properties: { kind: { type: string } } }
            Cat: { x-ms-discriminator-value: pet, allOf: [{ $ref: '#/definitions/Root' }] }
            Dog: { x-ms-discriminator-value: pet, allOf: [{ $ref: '#/definitions/Root' }] }
            """, "2.0");

        Assert.Equal([new DerivedModel("pet", "Cat")], bound.Type("Root").Derived);
        Assert.Equal(ProblemKind.Contradiction, Assert.Single(bound.Problems).Kind);
    }

    [Fact]
    public void Discriminator_without_derived_classes_is_a_member_like_others()
    {
        Bound bound = Bound.Schemas(
            "Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }");

        Assert.Equal(((string?)null, false), (bound.Type("Root").Discriminator, bound.Type("Root").IsAbstract));
    }
}
