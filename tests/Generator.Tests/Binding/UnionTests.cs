using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Types;
using Xunit;
using ModelCase = Typewright.Generator.Model.Types.CaseEvidence;
using ModelTexts = Typewright.Generator.Model.Types.MemberTexts;

namespace Typewright.Generator.Tests.Binding;

/// <summary>oneOf, anyOf and lists of types that are more than one type.</summary>
public sealed class UnionTests
{
    private const string Pets = """
        Cat: { type: object, required: [meow], properties: { kind: { const: cat }, meow: { type: string }, age: { type: integer } } }
        Dog: { type: object, required: [bark, kind], properties: { kind: { type: string, const: dog }, bark: { type: string } } }
        """;

    [Theory]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }", "\"cat\"")]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] }", null)]
    [InlineData("{ $ref: '#/components/schemas/Cat' }", null)]
    public void Member_that_tells_the_cases_is_set_though_nobody_calls_it_the_discriminator(string schema, string? constant)
        => Assert.Equal(constant, Bound.Schemas($"Root: {{ type: object, properties: {{ either: {schema} }} }}\n" + Pets)
            .Property("Kind", "Cat").Constant);

    [Theory]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "String:string Int64:int64")]
    [InlineData("{ anyOf: [{ type: boolean }, { type: array, items: { type: string } }] }", "Boolean:boolean StringList:list<string>")]
    [InlineData("{ type: [string, number] }", "String:string Double:double")]
    [InlineData("{ type: [string, array], items: { type: integer } }", "String:string Int64List:list<int64>")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }", "Cat:Cat Dog:Dog")]
    [InlineData(
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }, { $ref: '#/components/schemas/Dog' }] }",
        "Cat:Cat Dog:Dog")]
    [InlineData(
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Cat' }, { type: string }] }",
        "Cat:Cat String:string")]
    [InlineData(
        "{ oneOf: [{ type: object, additionalProperties: { type: string } }, { type: string }] }",
        "StringMap:map<string> String:string")]
    [InlineData(
        "{ oneOf: [{ title: Big, type: object, properties: { a: { type: string } } }, { type: string }] }",
        "Big:RootEitherBig String:string")]
    [InlineData(
        "{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }",
        "RootEitherA:RootEitherA RootEitherB:RootEitherB")]
    public void Cases_of_a_union(string schema, string expected)
    {
        UnionType union = Of(schema).Union("RootEither");

        Assert.Equal(expected, string.Join(' ', union.Cases.Select(static @case => $"{@case.Name}:{Bound.Text(@case.Type)}")));
    }

    [Theory]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Cat' }] }", "Cat")]
    [InlineData("{ anyOf: [{ type: string, maxLength: 3 }, { type: string, pattern: a }] }", "string")]
    [InlineData("{ anyOf: [{ type: string, format: uuid }, { type: string, format: uuid, minLength: 1 }] }", "uuid")]
    [InlineData("{ oneOf: [{}, {}] }", "any")]
    [InlineData("{ type: [integer, string], format: int32, pattern: '^-?\\d+$' }", "int32-loose")]
    [InlineData(
        "{ type: object, properties: { a: { type: string } }, oneOf: [{ required: [a] }, { properties: { b: { type: string } } }] }",
        "RootEither")]
    public void What_only_looks_like_a_union_is_its_one_type(string schema, string expected)
    {
        Bound bound = Of(schema);

        Assert.Equal(expected, Bound.Text(bound.Property("Either").Type));
        Assert.Empty(bound.Model.Unions);
    }

    [Fact]
    public void Variants_of_an_object_with_members_of_its_own_are_optional_members() =>
        Assert.Equal(
            ["A: string!", "B: string", "C: string"],
            Bound.Text(Of("{ type: object, required: [a], properties: { a: { type: string } }, oneOf: [{ required: [b], properties: { b: { "
                + "type: string } } }, { properties: { c: { type: string } } }] }").Type("RootEither").Properties));

    [Fact]
    public void Alternatives_with_a_common_base_are_the_base()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, properties: { either: { oneOf: [{ $ref: '#/components/schemas/Tom' },
                { $ref: '#/components/schemas/Rex' }] } } }
            Animal: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Tom: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            Rex: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            """);

        Assert.Equal("Animal", Bound.Text(bound.Property("Either").Type));
    }

    [Fact]
    public void Evidence_of_an_object_is_what_it_must_have_and_what_it_may_have()
    {
        UnionType union = Of("{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }").Union("RootEither");

        ModelCase cat = Assert.Single(union.Cases[0].Evidence);
        ModelCase dog = Assert.Single(union.Cases[1].Evidence);
        Assert.Equal(["meow"], cat.Required);
        Assert.Equal(["kind", "meow", "age"], cat.Known);
        Assert.Equal(["bark", "kind"], dog.Required.Order());
        Assert.Equal("kind dog", Pairs(dog.Constants));
    }

    [Theory]
    [InlineData("{ propertyName: kind }", "kind cat", "kind dog")]
    [InlineData(
        "{ propertyName: sort, mapping: { c: '#/components/schemas/Cat', d: Dog, dd: '#/components/schemas/Dog' } }",
        "sort c",
        "sort d sort dd")]
    public void Discriminator_tells_the_cases_apart(string discriminator, string cat, string dog)
    {
        UnionType union = Of($"{{ discriminator: {discriminator}, oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: "
            + $"'#/components/schemas/Dog' }}] }}").Union("RootEither");

        Assert.Equal(
            (cat, dog),
            (Pairs(union.Cases[0].Evidence[0].Constants), Pairs(union.Cases[1].Evidence[0].Constants)));
    }

    [Theory]
    [InlineData("{ type: string }", "String")]
    [InlineData("{ type: integer }", "Integer")]
    [InlineData("{ type: number }", "Number")]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: array, items: { type: string } }", "Array")]
    [InlineData("{ $ref: '#/components/schemas/Cat' }", "Object")]
    [InlineData("{ type: string, format: date-time }", "String")]
    [InlineData("{ type: string, enum: [a, b] }", "String")]
    [InlineData("{ type: integer, format: int32, enum: [1, 2] }", "Integer")]
    [InlineData("{ type: integer, format: int32, enum: [1, 2], x-ms-enum: { name: Closed, modelAsString: false } }", "Integer")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/Cat' }] }", "String Integer Object")]
    [InlineData("{ oneOf: [{ type: boolean }, { oneOf: [{ type: string }, { type: integer }] }] }", "Boolean String Integer")]
    public void Kinds_of_JSON_that_a_case_takes(string schema, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of($"{{ oneOf: [{schema}, {{ type: object, additionalProperties: {{ type: string }} }}] "
            + $"}}").Union("RootEither").Cases[0].Evidence.SelectMany(static one => one.Kinds)));

    [Fact]
    public void Case_that_is_a_union_is_told_by_what_tells_its_cases()
    {
        UnionType union = Of("{ oneOf: [{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }, { type: "
            + "object, required: [swim], properties: { swim: { type: boolean } } }] }").Union("RootEither");

        Assert.Equal(["meow", "bark kind"], union.Cases[0].Evidence.Select(static one => string.Join(' ', one.Required.Order())));
    }

    [Fact]
    public void Case_that_is_a_list_is_told_by_what_tells_its_items()
    {
        UnionType union = Of("{ oneOf: [{ type: array, items: { $ref: '#/components/schemas/Cat' } }, { type: array, items: { type: array, "
            + "items: { $ref: '#/components/schemas/Dog' } } }] }").Union("RootEither");

        Assert.Equal(["Array meow", "Array bark kind"], union.Cases
            .Select(static @case => Assert.Single(@case.Evidence))
            .Select(static one => $"{one.Kinds[0]} {string.Join(' ', one.Required.Order())}"));
    }

    [Theory]
    [InlineData("{ type: string, enum: [a] }", "member a")]
    [InlineData("{ type: string, enum: [a, c] }", "member a member c")]
    [InlineData("{ type: integer, enum: [3], allOf: [{ $ref: '#/components/schemas/Level' }] }", "member 3")]
    [InlineData("{ $ref: '#/components/schemas/Level' }", "member 1 member 3")]
    [InlineData("{ type: string }", "")]
    public void Texts_that_a_member_of_several_cases_lists_tell_them_apart(string member, string expected)
    {
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { oneOf: [{ $ref: '#/components/schemas/One' },
                { $ref: '#/components/schemas/Two' }] } } }
            One: { type: object, properties: { member: {{member}}, own: { type: string, enum: [x, y] } } }
            Two: { type: object, properties: { member: { type: string } } }
            Level: { type: integer, enum: [1, 3] }
            """).Union("RootEither");

        Assert.Equal(expected, Pairs(union.Cases[0].Evidence[0].Listed));
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Cat' }, { type: object }", "Cat", "Object")]
    [InlineData("{ type: string }, { type: array, items: {} }, {}", "string list<any>", "")]
    public void Alternative_without_a_type_of_its_own_is_no_case_but_taken(string alternatives, string cases, string unmatched)
    {
        UnionType union = Of($"{{ oneOf: [{alternatives}] }}").Union("RootEither");

        Assert.Equal(cases, string.Join(' ', union.Cases.Select(static @case => Bound.Text(@case.Type))));
        Assert.Equal(unmatched, string.Join(' ', Assert.Single(union.Unmatched).Kinds));
    }

    [Fact]
    public void Alternatives_of_one_type_are_one_case_told_by_the_texts_of_all()
    {
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { discriminator: { propertyName: kind, mapping: { a: Tom, b: Tim, d: Dog } },
                oneOf: [{ $ref: '#/components/schemas/Tom' }, { $ref: '#/components/schemas/Tim' },
                    { $ref: '#/components/schemas/Dog' }] } } }
            Tom: { allOf: [{ $ref: '#/components/schemas/Cat' }] }
            Tim: { allOf: [{ $ref: '#/components/schemas/Cat' }] }
            {{Pets}}
            """).Union("RootEither");

        Assert.Equal("kind a kind b", Pairs(union.Cases[0].Evidence[0].Constants));
    }

    [Theory]
    [InlineData("enum: [or, and]", "type or type and")]
    [InlineData("enum: [or, Two]", "type Two")]
    [InlineData("const: or", "type or")]
    public void Alternative_may_list_the_texts_of_the_discriminator_itself(string values, string expected)
    {
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { discriminator: { propertyName: type },
                oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] } } }
            One: { type: object, properties: { type: { type: string } } }
            Two: { type: object, properties: { type: { type: string, {{values}} } } }
            """).Union("RootEither");

        Assert.Equal(expected, Pairs(union.Cases[1].Evidence[0].Constants));
    }

    [Theory]
    // Both variants say it.
    [InlineData("", "{ type: string }", "{ type: integer }", "RootEitherMember")]
    [InlineData("", "{ type: string }", "{}", "any")]
    [InlineData("", "{ type: string, enum: [a] }", "{ type: string, enum: [b] }", "RootEitherMember")]
    [InlineData(
        "",
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, properties: { b: { type: string } } }",
        "RootEitherMember")]
    // The schema itself says it too.
    [InlineData("member: { type: string }", "{ const: a }", "{ const: b }", "RootEitherMember")]
    [InlineData("member: { type: string }", "{ type: string, format: date-time }", "{ type: string }", "string")]
    [InlineData("member: { type: number }", "{ type: integer }", "{ type: integer }", "double")]
    [InlineData("member: { type: string }", "{ contentMediaType: text/plain }", "{ contentMediaType: text/html }", "string")]
    [InlineData("member: {}", "{ type: string }", "{ type: string }", "string")]
    public void Member_of_several_variants_has_room_for_all(string own, string first, string second, string expected)
    {
        Bound bound = Of($"{{ type: object, properties: {{ {(own.Length > 0 ? own + ", " : "")}other: {{ type: string }} }}, oneOf: [{{ "
            + $"properties: {{ member: {first} }} }}, {{ properties: {{ member: {second} }} }}] }}");

        Assert.Equal(expected, Bound.Text(bound.Property("Member", "RootEither").Type));
    }

    [Theory]
    [InlineData("{ properties: { third: { type: string } } }", "any")]
    [InlineData("{ oneOf: [{ properties: { member: { type: string } } }, { properties: { member: { type: string } } }] }", "string")]
    public void Variant_that_says_nothing_of_a_member_leaves_it_as_it_is(string variant, string expected)
    {
        Bound bound = Of(
            $"{{ type: object, properties: {{ member: {{}} }}, oneOf: [{{ properties: {{ member: {{ type: string }} }} }}, {variant}] }}");

        Assert.Equal(expected, Bound.Text(bound.Property("Member", "RootEither").Type));
    }

    [Fact]
    public void Objects_of_two_variants_under_one_name_have_the_members_of_both_and_require_none()
    {
        Bound bound = Of(
            "{ type: object, properties: { a: { type: string } }, oneOf: [{ properties: { member: { type: object, required: [b], "
                + "properties: { b: { type: integer } } } } }, { properties: { member: { type: object, properties: { c: { type: string }, "
                + "b: { type: string } } } } }] }");

        Assert.Equal(["B: RootEitherMemberB", "C: string"], Bound.Text(bound.Type("RootEitherMember").Properties));
    }

    [Fact]
    public void Lists_of_lists_are_told_by_how_deep_their_objects_lie()
    {
        UnionType union = Of("{ oneOf: [{ type: array, items: { $ref: '#/components/schemas/Cat' } }, { type: array, items: { type: array, "
            + "items: { $ref: '#/components/schemas/Cat' } } }, { $ref: '#/components/schemas/Cat' }] }").Union("RootEither");

        Assert.Equal([1, 2, 0], union.Cases.Select(static @case => Assert.Single(@case.Evidence).Depth));
    }

    [Fact]
    public void Unions_of_each_other_on_many_levels_have_no_more_marks_than_there_are_objects()
    {
        static string To(string name) => $"{{ $ref: '#/components/schemas/{name}' }}";
        string levels = string.Join('\n', Enumerable.Range(0, 50).Select(static i =>
            $"U{i}: {{ oneOf: [{To($"V{i + 1}")}, {To($"U{i + 1}")}, {To("Cat")}] }}\n"
                + $"V{i}: {{ oneOf: [{To($"U{i + 1}")}, {To($"V{i + 1}")}, {To("Dog")}] }}"));
        Bound bound = Bound.Schemas($"Root: {{ type: object, properties: {{ either: {{ $ref: '#/components/schemas/U0' }} }} }}\n{levels}\n"
            + $"U50: {{ type: string }}\nV50: {{ type: integer }}\n{Pets}");

        Assert.All(bound.Model.Unions, static union => Assert.True(union.Cases.Sum(static @case => @case.Evidence.Count) < 100));
    }

    private static Bound Of(string schema) => Bound.Schemas($"Root: {{ type: object, properties: {{ either: {schema} }} }}\n{Pets}");

    // A name, one of its texts, the name again, the next one.
    private static string Pairs(IEnumerable<ModelTexts> members) =>
        string.Join(' ', members.SelectMany(static member => member.Texts.Select(text => $"{member.Name} {text}")));
}
