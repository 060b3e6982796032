using System.Linq;
using Xunit;
using static Typewright.Runtime.Tests.Unions.UnionProbe;

namespace Typewright.Runtime.Tests.Unions;

public sealed class UnionMemberTests
{
    [Theory]
    [InlineData("""{"kind":"cat"}""", "cat")]
    [InlineData("""{"kind":"lion","name":"a"}""", "cat")]
    [InlineData("""{"name":"a","kind":"dog"}""", "dog")]
    [InlineData("""{"k\u0069nd":"d\u006fg"}""", "dog")]
    [InlineData("""{"kind":"Cat"}""", "raw")]
    [InlineData("""{"kind":null}""", "raw")]
    [InlineData("""{"kind":["cat"]}""", "raw")]
    [InlineData("""{"kind":{"kind":"cat"}}""", "raw")]
    [InlineData("""{"kind":"\ud800"}""", "raw")]
    [InlineData("""{"inner":{"kind":"cat"}}""", "raw")]
    [InlineData("""{}""", "raw")]
    public void A_constant_decides(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Case("cat", "Object", constants: "kind cat kind lion"), Case("dog", "Object", constants: "kind dog")), json));

    [Theory]
    [InlineData("""{"v":1}""", "one")]
    [InlineData("""{"v":true}""", "yes")]
    [InlineData("""{"v":1.5}""", "raw")]
    [InlineData("""{"v":false}""", "raw")]
    public void A_constant_can_be_a_number_or_a_boolean(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("one", "Object", constants: "v 1"), Case("yes", "Object", constants: "v true")), json));

    [Theory]
    [InlineData("""{"a":"x","b":"y"}""", "both")]
    [InlineData("""{"a":"x","b":"z"}""", "raw")]
    [InlineData("""{"a":"x"}""", "raw")]
    public void All_constants_must_match(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("both", "Object", constants: "a x b y")), json));

    [Theory]
    [InlineData("""{"kind":"cat","kind":"dog"}""", "dog")]
    [InlineData("""{"kind":"dog","kind":"cat"}""", "cat")]
    public void Of_a_constant_that_is_there_twice_the_last_one_counts(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Case("cat", "Object", constants: "kind cat"), Case("dog", "Object", constants: "kind dog")), json));

    [Theory]
    [InlineData("""{"a":1}""", "a")]
    [InlineData("""{"b":null}""", "b")]
    [InlineData("""{"b":[{"a":1}]}""", "b")]
    [InlineData("""{"c":1}""", "raw")]
    public void A_missing_required_member_excludes_a_case(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("a", "Object", required: "a"), Case("b", "Object", required: "b")), json));

    [Theory]
    [InlineData("""{"kind":"cat"}""", "cat")]
    [InlineData("""{"kind":"dog"}""", "raw")]
    public void Constants_prove_a_case_that_lacks_a_required_member(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Case("cat", "Object", required: "name", constants: "kind cat"), Case("bird", "Object", required: "wings")), json));

    [Theory]
    [InlineData("""{"login":"a","gists":1}""", "private")]
    [InlineData("""{"login":"a"}""", "public")]
    [InlineData("""{"login":"a","gists":1,"view":"public"}""", "tagged")]
    [InlineData("""{"login":"a","view":"internal"}""", "raw")]
    [InlineData("""{"name":"a"}""", "raw")]
    public void A_case_may_be_told_by_what_it_does_not_have(string json, string expected)
        => Assert.Equal(expected, Chosen(
            Of(
                Case("tagged", "Object", constants: "view public", known: "login gists"),
                Without("private", "view", "login gists"),
                Without("public", "view", "login")),
            json));

    [Theory]
    [InlineData("""{"version":1}""", "one")]
    [InlineData("""{"version":1.0}""", "one")]
    [InlineData("""{"version":10e-1}""", "one")]
    [InlineData("""{"version":2}""", "two")]
    [InlineData("""{"version":1.5}""", "raw")]
    [InlineData("""{"version":1e400}""", "raw")]
    public void A_constant_number_is_known_in_all_its_texts(string json, string expected)
        => Assert.Equal(expected, Chosen(
            Of(Case("one", "Object", constants: "version 1"), Case("two", "Object", constants: "version 2.0")), json));

    [Fact]
    public void A_complete_case_goes_before_one_that_lacks_a_required_member()
        => Assert.Equal("short", Chosen(
            Of(Case("long", "Object", required: "x", constants: "kind cat", known: "a b"), Case("short", "Object", constants: "kind cat")),
            """{"kind":"cat","a":1,"b":2}"""));

    [Theory]
    [InlineData("""{"kind":"cat"}""", "cat")]
    [InlineData("""{"kind":"lion"}""", "cat")]
    [InlineData("""{"kind":"dog"}""", "dog")]
    [InlineData("""{"kind":"dog","name":"a","age":1}""", "dog")]
    [InlineData("""{"kind":"fish"}""", "other")]
    [InlineData("""{"kind":null,"name":"a"}""", "cat")]
    [InlineData("""{"kind":["dog"],"name":"a"}""", "other")]
    [InlineData("""{"kind":7}""", "seven")]
    [InlineData("""{"kind":"dog","kind":"cat"}""", "cat")]
    public void A_text_that_is_not_listed_makes_a_case_the_last_resort(string json, string expected)
        => Assert.Equal(expected, Chosen(
            Of(
                Case("cat", "Object", known: "name age", listed: "kind cat kind lion"),
                Case("dog", "Object", listed: "kind dog"),
                Case("seven", "Object", listed: "kind 7"),
                Case("other", "Object")),
            json));

    [Theory]
    [InlineData("""{"kind":"fish","name":"a"}""", "cat")]
    [InlineData("""{"kind":"fish"}""", "cat")]
    public void Where_no_case_lists_a_text_it_rules_none_out(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Case("cat", "Object", known: "name", listed: "kind cat"), Case("dog", "Object", listed: "kind dog")), json));

    [Fact]
    public void A_text_that_is_not_listed_does_not_prove_less_than_a_missing_constant()
        => Assert.Equal("cat", Chosen(
            Of(Case("cat", "Object", listed: "kind cat"), Case("dog", "Object", constants: "kind dog")),
            """{"kind":"fish"}"""));

    [Theory]
    [InlineData("""[{"b":1}]""", "b")]
    [InlineData("""[{"a":1},{"b":1}]""", "a")]
    [InlineData("""[{"c":1}]""", "raw")]
    [InlineData("""[]""", "a")]
    [InlineData("""[1,{"b":1}]""", "a")]
    [InlineData("""{"b":1}""", "object")]
    public void An_array_is_told_by_its_first_item(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Case("a", "Array", required: "a"), Case("b", "Array", required: "b"), Case("object", "Object", known: "b")), json));

    [Theory]
    [InlineData("""[{"a":1}]""", "items")]
    [InlineData("""[[{"a":1}]]""", "lists")]
    [InlineData("""[[[{"a":1}]]]""", "items")]
    [InlineData("""[[]]""", "items")]
    public void An_array_of_arrays_is_told_by_its_depth(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("items", "Array", required: "a"), Lists("lists", required: "a", depth: 2)), json));

    [Theory]
    [InlineData("""{"body":"a"}""", "text")]
    [InlineData("""{"body":{"type":"x"}}""", "object")]
    [InlineData("""{"body":[{"type":"y"}]}""", "objects")]
    [InlineData("""{"body":[{"type":"z"}]}""", "others")]
    [InlineData("""{"body":["a"]}""", "texts")]
    [InlineData("""{"body":[]}""", "objects")]
    [InlineData("""{"body":null}""", "text")]
    [InlineData("""{"body":7}""", "text")]
    [InlineData("""{}""", "text")]
    [InlineData("""{"body":["a"],"body":"a"}""", "text")]
    public void Cases_with_the_same_members_are_told_by_what_these_are(string json, string expected)
        => Assert.Equal(expected, Chosen(
            Of(
                Body("text", new MemberEvidence("body", "String")),
                Body("object", new MemberEvidence("body", "Object") { Required = ["type"] }),
                Body("objects", new MemberEvidence("body", "Array", "Object") { Listed = [new("type", "x", "y")] }),
                Body("others", new MemberEvidence("body", "Array", "Object") { Listed = [new("type", "z")] }),
                Body("texts", new MemberEvidence("body", "Array", "String"))),
            json));

    [Theory]
    [InlineData("""{"body":{"type":"x","size":1}}""", "sized")]
    [InlineData("""{"body":{"type":"x"}}""", "plain")]
    [InlineData("""{"body":{"type":"y"}}""", "sized")]
    [InlineData("""{"body":{}}""", "sized")]
    public void Member_that_a_text_implies_is_expected_with_that_text_only(string json, string expected)
        => Assert.Equal(expected,
            Chosen(Of(Body("sized", new MemberEvidence("body") { Implied = [new("type", "x", "size")] }),
                Body("plain", new MemberEvidence("body"))), json));

    [Theory]
    [InlineData("""{"a":1,"b":2}""", "ab")]
    [InlineData("""{"a":1,"c":2,"d":3}""", "acd")]
    [InlineData("""{"a":1}""", "ab")]
    [InlineData("""{"z":1}""", "ab")]
    [InlineData("""{}""", "ab")]
    public void The_case_that_knows_most_members_is_best_and_the_first_of_equals(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("ab", "Object", known: "a b"), Case("acd", "Object", known: "a c d")), json));

    [Fact]
    public void Required_members_and_constants_count_as_known()
        => Assert.Equal("second", Chosen(
            Of(Case("first", "Object", known: "a"), Case("second", "Object", required: "a b")),
            """{"a":1,"b":2}"""));

    [Fact]
    public void A_repeated_member_counts_once()
        => Assert.Equal("bc", Chosen(
            Of(Case("a", "Object", known: "a"), Case("bc", "Object", known: "b c")),
            """{"a":1,"a":2,"a":3,"b":1,"c":1}"""));

    [Fact]
    public void A_sole_case_reads_what_lacks_its_required_members()
        => Assert.Equal("a", Chosen(Of(Case("a", "Object", required: "a"), Case("text", "String")), "{}"));

    [Theory]
    [InlineData("""{"kind":"cat"}""", "cat")]
    [InlineData("""{"kind":"dog"}""", "raw")]
    [InlineData("""{}""", "raw")]
    public void A_sole_case_does_not_read_what_its_constants_exclude(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Case("cat", "Object", constants: "kind cat"), Case("text", "String")), json));

    [Fact]
    public void Hundreds_of_cases_with_more_members_than_fit_the_stack_are_told_apart()
    {
        UnionReader<string> union = Of([.. Enumerable.Range(0, 400)
            .Select(i => Case("c" + i, "Object", required: $"r{i}", constants: $"kind k{i}", known: $"x{i} y{i} z{i}"))]);
        Assert.Equal("c0", Chosen(union, """{"kind":"k0","r0":1}"""));
        Assert.Equal("c399", Chosen(union, """{"x1":0,"kind":"k399","r399":1}"""));
        Assert.Equal("raw", Chosen(union, """{"kind":"k400"}"""));
    }
}
