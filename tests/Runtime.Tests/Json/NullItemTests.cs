using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

public class NullItemTests
{
    [Fact]
    public void A_null_among_objects_is_a_null_reference()
    {
        Assert.Equal(["a", null, null, "b"],
            Read("[{\"name\":\"a\"},null,null,{\"name\":\"b\"}]", (ref Utf8JsonReader reader) => JsonReading.List(ref reader, Pet.Read))
                .Select(static pet => pet?.Name));
        Assert.Equal(["a", null],
            Read("[{\"name\":\"a\"},null]", (ref Utf8JsonReader reader) => JsonReading.TrackedList(ref reader, Pet.Read))
                .Select(static pet => pet?.Name));
        Assert.Null(Read("{\"x\":null,\"y\":{\"name\":\"a\"}}", (ref Utf8JsonReader reader) => JsonReading.Map(ref reader, Pet.Read))["x"]);
        Assert.Equal([2, 0],
            Read("[[1,2],null]",
                (ref Utf8JsonReader reader) =>
                    JsonReading.List(ref reader, static (ref Utf8JsonReader inner) => JsonReading.List(ref inner, JsonReading.Int32)))
                        .Select(static list => list?.Count ?? 0));
    }

    [Fact]
    public void A_reader_that_makes_something_of_null_still_does()
        => Assert.Equal(["null", "1"],
            Read("[null,1]", (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Any))
                .Select(static any => any.ToString()));

    [Theory]
    [InlineData("[1,2,null]", "at [2]")]
    [InlineData("[null]", "at [0]")]
    public void A_null_among_numbers_tells_its_place(string json, string place)
    {
        Assert.Contains(place,
            Assert.Throws<JsonException>(() => Read(
                json, (ref Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Int32))).Message, StringComparison.Ordinal);
        Assert.Contains(place,
            Assert.Throws<JsonException>(() => Read(json,
                (ref Utf8JsonReader reader) => JsonReading.TrackedList(ref reader, JsonReading.Int32))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_among_the_numbers_of_a_map_tells_its_name()
        => Assert.Contains("at [b]",
            Assert.Throws<JsonException>(() => Read("{\"a\":1,\"b\":null}",
                (ref Utf8JsonReader reader) => JsonReading.Map(ref reader, JsonReading.Int32))).Message, StringComparison.Ordinal);

    private static T Read<T>(string json, JsonRead<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }
}
