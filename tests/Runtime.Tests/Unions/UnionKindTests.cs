using System;
using Xunit;
using static Typewright.Runtime.Tests.Unions.UnionProbe;

namespace Typewright.Runtime.Tests.Unions;

public sealed class UnionKindTests
{
    [Theory]
    [InlineData("{\"a\":[1]}", "object")]
    [InlineData("[1,{}]", "array")]
    [InlineData("\"1\"", "string")]
    [InlineData("1", "integer")]
    [InlineData("-9223372036854775808", "integer")]
    [InlineData("1.0", "number")]
    [InlineData("1e3", "number")]
    [InlineData("18446744073709551615", "integer")]
    [InlineData("18446744073709551616", "number")]
    [InlineData("true", "boolean")]
    [InlineData("false", "boolean")]
    [InlineData("null", "raw")]
    public void Each_kind_goes_to_its_case(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Case("number", "Number"), Case("integer", "Integer"), Case("string", "String"), Case("boolean", "Boolean"),
                Case("array", "Array"), Case("object", "Object")), json));

    [Theory]
    [InlineData("1", "number")]
    [InlineData("1.5", "number")]
    [InlineData("\"1\"", "raw")]
    public void Numbers_take_integers_too(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("number", "Number"), Case("object", "Object")), json));

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("18446744073709551616")]
    public void Integers_take_no_other_number(string json)
        => Assert.Equal("raw", Chosen(Of(Case("integer", "Integer")), json));

    [Theory]
    [InlineData("1", "loose")]
    [InlineData("\"1\"", "loose")]
    [InlineData("true", "raw")]
    public void A_case_can_take_several_kinds(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("loose", " Integer  String ")), json));

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("false")]
    public void No_kind_means_every_kind(string json) => Assert.Equal("any", Chosen(Of(Case("any", "")), json));

    [Theory]
    [InlineData("\"a\"", "string")]
    [InlineData("[]", "any")]
    public void A_case_that_names_the_kind_goes_before_one_that_takes_any(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("any", ""), Case("string", "String")), json));

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("1.5")]
    public void A_union_without_cases_is_always_unmatched(string json) => Assert.Equal("raw", Chosen(Of(), json));

    [Fact]
    public void A_kind_that_does_not_exist_is_refused()
        => Assert.Contains("'Text'", Assert.Throws<ArgumentException>(() => Case("text", "String Text")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_member_without_a_text_is_refused()
        => Assert.Equal("texts", Assert.Throws<ArgumentException>(() => new MemberTexts("legs")).ParamName);
}
