using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonReadingTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"a\\\"b\\\\c\\/\\b\\f\\n\\r\\t\\u00e9\"", "a\"b\\c/\b\f\n\r\té")]
    [InlineData("\"\\ud83d\\ude00 ü\"", "😀 ü")]
    [InlineData("null", null)]
    public void String_returns_the_unescaped_text(string json, string? expected)
        => Assert.Equal(expected, JsonTest.Read(json, JsonReading.String));

    [Fact]
    public void String_keeps_a_lone_surrogate_of_an_escape()
        => Assert.Equal("cut \ud83d\n", JsonTest.Read("\"cut \\ud83d\\n\"", JsonReading.String));

    [Fact]
    public void String_replaces_bytes_that_are_not_utf8()
    {
        Utf8JsonReader reader = new([(byte)'"', (byte)'a', 0xFF, (byte)'b', (byte)'"']);
        reader.Read();
        Assert.Equal("a\uFFFDb", JsonReading.String(ref reader));
    }

    [Fact]
    public void String_with_an_escape_and_bytes_that_are_not_utf8_replaces_the_bytes()
    {
        Utf8JsonReader reader = new([(byte)'"', (byte)'\\', (byte)'n', 0xFF, (byte)'"']);
        reader.Read();
        Assert.Equal("\n\uFFFD", JsonReading.String(ref reader));
    }

    [Theory]
    [InlineData("1", "Expected a string but found the number 1 at byte 0.")]
    [InlineData("true", "Expected a string but found true at byte 0.")]
    [InlineData("{}", "Expected a string but found an object at byte 0.")]
    [InlineData(" []", "Expected a string but found an array at byte 1.")]
    public void String_of_another_kind_says_what_was_found(string json, string message)
        => Assert.Equal(message, JsonTest.Fails(json, JsonReading.String));

    [Fact]
    public void RequiredString_refuses_null()
    {
        Assert.Equal("x", JsonTest.Read("\"x\"", JsonReading.RequiredString));
        Assert.Equal("Expected a string but found null at byte 0.", JsonTest.Fails("null", JsonReading.RequiredString));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Boolean_reads_both_values(string json, bool expected) => Assert.Equal(expected, JsonTest.Read(json, JsonReading.Boolean));

    [Fact]
    public void Boolean_in_a_string_is_refused()
        => Assert.Equal("Expected true or false but found a string at byte 0.", JsonTest.Fails("\"true\"", JsonReading.Boolean));

    [Fact]
    public void Members_of_an_object_come_one_by_one_with_unescaped_names()
    {
        List<string> names = [];
        List<int> values = [];
        JsonTest.Read("{\"a\":1,\"\\u0062\\n\":2,\"\":3}", (ref Utf8JsonReader reader) =>
        {
            JsonReading.StartObject(ref reader);
            while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
            {
                names.Add(Encoding.UTF8.GetString(name));
                values.Add(JsonReading.Int32(ref reader));
            }

            return names.Count / 3 > 0;
        });

        Assert.Equal(["a", "b\n", "", "a", "b\n", ""], names);
        Assert.Equal([1, 2, 3, 1, 2, 3], values);
    }

    [Fact]
    public void StartObject_moves_a_reader_that_has_not_started()
    {
        Utf8JsonReader reader = new("{}"u8);
        JsonReading.StartObject(ref reader);
        Assert.False(JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name));
        Assert.True(name.IsEmpty);
    }

    [Theory]
    [InlineData("[]", "Expected an object but found an array at byte 0.")]
    [InlineData("null", "Expected an object but found null at byte 0.")]
    public void StartObject_of_another_kind_says_what_was_found(string json, string message)
        => Assert.Equal(message, JsonTest.Fails(json, Skim));

    [Theory]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{1:1}")]
    public void A_malformed_object_is_a_json_exception(string json) => JsonTest.Fails(json, Skim);

    [Fact]
    public void Deeper_nesting_than_the_reader_allows_is_a_json_exception()
        => JsonTest.Fails(new string('[', 100) + new string(']', 100), JsonReading.Any);

    [Fact]
    public void NullableValue_tells_null_from_a_value()
    {
        Assert.Equal(3, JsonTest.Read("3", (ref Utf8JsonReader r) => JsonReading.NullableValue(ref r, JsonReading.Int32)));
        Assert.Null(JsonTest.Read("null", (ref Utf8JsonReader r) => JsonReading.NullableValue(ref r, JsonReading.Int32)));
    }

    [Fact]
    public void NullableReference_tells_null_from_a_value()
    {
        Assert.Equal(new Uri("a", UriKind.Relative),
            JsonTest.Read("\"a\"", (ref Utf8JsonReader r) => JsonReading.NullableReference(ref r, JsonReading.Uri)));
        Assert.Null(JsonTest.Read("null", (ref Utf8JsonReader r) => JsonReading.NullableReference(ref r, JsonReading.Uri)));
    }

    [Theory]
    [InlineData("{\"kind\":\"cat\",\"x\":1}", "cat")]
    [InlineData("{\"x\":{\"kind\":\"dog\"},\"y\":[{\"kind\":\"dog\"}],\"kind\":\"cat\"}", "cat")]
    [InlineData("{\"\\u006bind\":\"c\\u0061t\"}", "cat")]
    [InlineData("{\"\\ud83d\":1,\"kind\":\"cat\"}", "cat")]
    [InlineData("{\"kind\":2.50}", "2.50")]
    [InlineData("{\"kind\":true}", "true")]
    [InlineData("{\"kind\":null}", null)]
    [InlineData("{\"kind\":{}}", null)]
    [InlineData("{\"x\":1}", null)]
    [InlineData("[1]", null)]
    [InlineData("\"kind\"", null)]
    public void PeekString_finds_the_text_of_a_member_of_the_object_itself(string json, string? expected)
        => Assert.Equal(expected, JsonTest.Read(json, (ref Utf8JsonReader reader) =>
        {
            long before = reader.TokenStartIndex;
            string? found = JsonReading.PeekString(reader, "kind"u8);
            Assert.Equal(before, reader.TokenStartIndex);
            reader.Skip();
            return found;
        }));

    [Theory]
    [InlineData("{\"a\":null}", true)]
    [InlineData("{\"b\":{\"a\":1}}", false)]
    [InlineData("{}", false)]
    [InlineData("3", false)]
    public void HasMember_tells_whether_the_object_itself_has_it(string json, bool expected)
        => Assert.Equal(expected, JsonTest.Read(json, (ref Utf8JsonReader reader) =>
        {
            bool found = JsonReading.HasMember(reader, "a"u8);
            reader.Skip();
            return found;
        }));

    private static int Skim(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader);
        int count = 0;
        while (JsonReading.NextMember(ref reader, out _))
        {
            reader.Skip();
            count++;
        }

        return count;
    }
}
