using System;
using System.Text;
using System.Text.Json;
using Xunit;
using static Typewright.Runtime.Tests.Unions.UnionProbe;

namespace Typewright.Runtime.Tests.Unions;

public sealed class UnionTrialTests
{
    private static readonly UnionReader<string> s_texts = Of(
        Tried("instant", "String", JsonReading.DateTime),
        Tried("uuid", "String", JsonReading.Guid),
        Tried("text", "String", JsonReading.RequiredString));

    [Theory]
    [InlineData("\"2024-01-02T03:04:05Z\"", "instant")]
    [InlineData("\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"", "uuid")]
    [InlineData("\"hello\"", "text")]
    [InlineData("1", "raw")]
    public void String_like_cases_are_tried_in_order(string json, string expected) => Assert.Equal(expected, Chosen(s_texts, json));

    [Fact]
    public void Text_cases_keep_being_told_apart_however_many_values_are_read()
    {
        for (int i = 0; i < 2000; i++)
        {
            Assert.Equal("text", Chosen(s_texts, "\"hello\""));
        }
    }

    [Theory]
    [InlineData("[1,2]", "integers")]
    [InlineData("[\"a\",null]", "texts")]
    [InlineData("[]", "integers")]
    [InlineData("[1,\"a\"]", "raw")]
    public void Arrays_are_told_apart_by_trial(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(Tried("integers", "Array", Integers), Tried("texts", "Array", Texts)), json));

    [Theory]
    [InlineData("""{"v":1}""", "integer")]
    [InlineData("""{"v":"a"}""", "text")]
    [InlineData("""{"v":[]}""", "raw")]
    public void Objects_with_the_same_members_are_told_apart_by_trial(string json, string expected)
        => Assert.Equal(expected, Chosen(Of(ObjectOf("integer", JsonReading.Int32), ObjectOf("text", JsonReading.RequiredString)), json));

    [Fact]
    public void A_sole_case_that_fails_leaves_the_value_unmatched()
        => Assert.Equal("raw", Chosen(Of(Tried("integers", "Array", Integers)), "[1,[2],\"x\"]"));

    [Fact]
    public void The_next_best_case_is_tried_before_worse_ones()
    {
        string order = "";
        UnionCase<string> Failing(string name, string known) => new(
            (ref Utf8JsonReader _) =>
            {
                order += name;
                throw new JsonException();
            },
            "Object",
            new CaseEvidence { Known = known.Split(' ') });

        UnionReader<string> union = Of(Failing("1", "x"), Failing("2", "a"), Failing("3", "a b c"), Failing("4", "a b"), Failing("5", "a"));
        Assert.Equal("raw", Chosen(union, """{"a":0,"b":0,"c":0}"""));
        Assert.Equal("34251", order);
    }

    [Fact]
    public void An_exception_that_is_not_about_JSON_goes_through()
    {
        UnionReader<string> union = Of(
            new UnionCase<string>((ref Utf8JsonReader _) => throw new NotSupportedException(), "String"), Case("text", "String"));
        Assert.Throws<NotSupportedException>(() => Read(union, "\"a\""));
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\"")]
    [InlineData("{\"a\":tru}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("[1,2")]
    [InlineData("[1,}")]
    public void Malformed_JSON_throws(string json)
    {
        UnionReader<string> union = Of(
            Case("a", "Object", required: "a"), Case("b", "Object"), Tried("integers", "Array", Integers), Tried("texts", "Array", Texts));
        Assert.ThrowsAny<JsonException>(() =>
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
            union.Read(ref reader);
        });
    }

    [Fact]
    public void A_reader_before_its_first_token_is_moved_to_it()
    {
        Utf8JsonReader reader = new("[1]"u8);
        Assert.Equal("array:[1]", Of(Case("array", "Array")).Read(ref reader));
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
    }

    [Fact]
    public void A_text_in_several_segments_is_read_like_one()
    {
        UnionReader<string> union = Of(Case("cat", "Object", constants: "kind cat"), Case("one", "Object", constants: "kind 1234"));
        Assert.Equal("cat", ChosenInPieces(union, """{"kind":"cat"}"""));
        Assert.Equal("one", ChosenInPieces(union, """{"kind":1234}"""));
    }

    private static string ChosenInPieces(UnionReader<string> union, string json)
    {
        Utf8JsonReader reader = new(Pieces.Of(Encoding.UTF8.GetBytes(json), 3));
        return union.Read(ref reader).Split(':')[0];
    }

    private static object Integers(ref Utf8JsonReader reader) => JsonReading.List<int>(ref reader, JsonReading.Int32);

    private static object Texts(ref Utf8JsonReader reader) => JsonReading.List<string>(ref reader, JsonReading.TextItem);

    private static UnionCase<string> ObjectOf<T>(string name, JsonRead<T> read)
        => Tried(name, "Object", (ref Utf8JsonReader reader) => JsonReading.Map(ref reader, read));
}
