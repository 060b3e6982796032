using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonCollectionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void List_has_exactly_the_items(int count)
    {
        string json = "[" + string.Join(",", Enumerable.Range(0, count)) + "]";
        IReadOnlyList<int> items = JsonTest.Read(json, (ref Utf8JsonReader r) => JsonReading.List(ref r, JsonReading.Int32));
        Assert.Equal(Enumerable.Range(0, count), Assert.IsType<int[]>(items));
        Assert.Equal(Enumerable.Range(0, count),
            JsonTest.Read(json, (ref Utf8JsonReader r) => JsonReading.TrackedList(ref r, JsonReading.Int32)));
    }

    [Fact]
    public void List_of_lists_of_strings_is_read_and_written()
    {
        const string Json = "[[\"a\",null],[],[\"b\"]]";
        IReadOnlyList<IReadOnlyList<string?>> items = JsonTest.Read(Json, (ref Utf8JsonReader r) => JsonReading.List(ref r, Inner));
        Assert.Equal(Json,
            JsonTest.Write(items, (w, v) => JsonWriting.List(w, v, (w2, v2) => JsonWriting.List(w2, v2, JsonWriting.String))));

        static IReadOnlyList<string?> Inner(ref Utf8JsonReader r) => JsonReading.List(ref r, JsonReading.String);
    }

    [Theory]
    [InlineData("{}", "Expected an array but found an object at byte 0.")]
    [InlineData("null", "Expected an array but found null at byte 0.")]
    [InlineData("[1,\"x\"]", "Expected a 32-bit integer but found a string at byte 3.")]
    public void List_of_another_kind_says_what_was_found(string json, string message)
    {
        Assert.Equal(message, JsonTest.Fails(json, (ref Utf8JsonReader r) => JsonReading.List(ref r, JsonReading.Int32)));
        Assert.Equal(message, JsonTest.Fails(json, (ref Utf8JsonReader r) => JsonReading.TrackedList(ref r, JsonReading.Int32)));
    }

    [Theory]
    [InlineData("[1,2")]
    [InlineData("[1,")]
    [InlineData("[")]
    public void List_that_is_truncated_is_a_json_exception(string json)
        => JsonTest.Fails(json, (ref Utf8JsonReader r) => JsonReading.List(ref r, JsonReading.Int32));

    [Fact]
    public void Map_reads_members_and_the_last_of_equal_names_counts()
    {
        IReadOnlyDictionary<string, int> map = JsonTest.Read(
            "{\"a\":1,\"A\":2,\"\\u0061\":3}", (ref Utf8JsonReader r) => JsonReading.Map(ref r, JsonReading.Int32));
        Assert.Equal(2, map.Count);
        Assert.Equal(3, map["a"]);
        Assert.Equal(2, map["A"]);
    }

    [Fact]
    public void Map_of_another_kind_says_what_was_found()
        => Assert.Equal("Expected an object but found an array at byte 0.",
            JsonTest.Fails("[]", (ref Utf8JsonReader r) => JsonReading.Map(ref r, JsonReading.Int32)));

    [Fact]
    public void TrackedMap_that_was_read_is_defined_even_if_empty()
    {
        ChangeTrackingMap<int> map = JsonTest.Read("{}", (ref Utf8JsonReader r) => JsonReading.TrackedMap(ref r, JsonReading.Int32));
        Assert.False(map.IsUndefined);
        Assert.Empty(map);
    }

    [Fact]
    public void TrackedList_that_was_read_is_defined_even_if_empty()
        => Assert.False(JsonTest.Read("[]", (ref Utf8JsonReader r) => JsonReading.TrackedList(ref r, JsonReading.Int32)).IsUndefined);

    public static TheoryData<IEnumerable<int>> Collections() => new()
    {
        new[] { 1, 2 },
        new List<int> { 1, 2 },
        new ChangeTrackingList<int>([1, 2]),
        new HashSet<int> { 1, 2 },
        Enumerable.Range(1, 2),
    };

    [Theory]
    [MemberData(nameof(Collections))]
    public void List_is_written_from_any_collection(IEnumerable<int> items)
        => Assert.Equal("[1,2]", JsonTest.Write(items, (w, v) => JsonWriting.List(w, v, JsonWriting.Int32)));

    [Fact]
    public void Map_is_written_from_any_dictionary()
    {
        Dictionary<string, int> members = new() { ["a"] = 1, ["b"] = 2 };
        Assert.Equal("{\"a\":1,\"b\":2}", JsonTest.Write(members, (w, v) => JsonWriting.Map(w, v, JsonWriting.Int32)));
        Assert.Equal("{\"a\":1,\"b\":2}",
            JsonTest.Write(new ChangeTrackingMap<int>(members), (w, v) => JsonWriting.Map(w, v, JsonWriting.Int32)));
    }

    [Fact]
    public void Null_collections_and_values_are_written_as_null()
    {
        Assert.Equal("null", JsonTest.Write<IEnumerable<int>?>(null, (w, v) => JsonWriting.List(w, v, JsonWriting.Int32)));
        Assert.Equal("null", JsonTest.Write<Dictionary<string, int>?>(null, (w, v) => JsonWriting.Map(w, v, JsonWriting.Int32)));
        Assert.Equal("null", JsonTest.Write<int?>(null, (w, v) => JsonWriting.NullableValue(w, v, JsonWriting.Int32)));
        Assert.Equal("5", JsonTest.Write<int?>(5, (w, v) => JsonWriting.NullableValue(w, v, JsonWriting.Int32)));
        Assert.Equal("null", JsonTest.Write<Uri?>(null, (w, v) => JsonWriting.NullableReference(w, v, JsonWriting.Uri)));
        Assert.Equal("\"a\"",
            JsonTest.Write<Uri?>(new Uri("a", UriKind.Relative), (w, v) => JsonWriting.NullableReference(w, v, JsonWriting.Uri)));
    }
}
