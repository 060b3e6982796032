using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests.Json;

public sealed class BinaryTextTests
{
    [Theory]
    [InlineData("""{"plain":1}""", "plain")]
    [InlineData("""{"é😀":1}""", "é😀")]
    [InlineData("""{"a\"\u00e9":1}""", "a\"é")]
    public void NameText_gives_the_unescaped_name(string json, string expected)
    {
        Utf8JsonReader reader = Reader(json);
        JsonReading.StartObject(ref reader);
        Assert.True(JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name));
        Assert.Equal(expected, JsonReading.NameText(name));
    }

    [Fact]
    public void NameText_replaces_bytes_that_are_not_UTF8()
        => Assert.Equal("a\uFFFDb", JsonReading.NameText([(byte)'a', 0xFF, (byte)'b']));

    [Fact]
    public void TextItem_reads_a_list_of_strings_with_a_null_in_it()
    {
        Utf8JsonReader reader = Reader("""["a",null,"\u0062"]""");
        Assert.Equal(["a", null!, "b"], JsonReading.List<string>(ref reader, JsonReading.TextItem));
    }

    [Fact]
    public void TextItem_of_a_number_throws()
        => Assert.Throws<JsonException>(() => Read("1", JsonReading.TextItem));

    [Theory]
    [InlineData("\"aé\"", "aé")]
    [InlineData("""
        "line\n\u00e9"
        """, "line\né")]
    [InlineData("\"\"", "")]
    public void Binary_reads_the_text_as_UTF8_bytes(string json, string expected)
        => Assert.Equal(Encoding.UTF8.GetBytes(expected), Read(json, JsonReading.Binary).ToArray());

    [Fact]
    public void Binary_keeps_bytes_that_are_not_UTF8()
    {
        Utf8JsonReader reader = new([(byte)'"', 0xFF, 0x41, (byte)'"']);
        reader.Read();
        Assert.Equal([0xFF, 0x41], JsonReading.Binary(ref reader).ToArray());
    }

    [Fact]
    public void Binary_does_not_share_the_bytes_that_were_read()
    {
        byte[] json = "\"ab\""u8.ToArray();
        Utf8JsonReader reader = new(json);
        reader.Read();
        BinaryData value = JsonReading.Binary(ref reader);
        Array.Clear(json);
        Assert.Equal("ab", value.ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    public void Binary_of_what_is_no_string_throws(string json)
        => Assert.Throws<JsonException>(() => Read(json, JsonReading.Binary));

    [Theory]
    [InlineData("aé😀")]
    [InlineData("\"quoted\" \\ \n <tag>")]
    [InlineData("")]
    public void Binary_written_is_read_back(string text)
    {
        string json = Write(BinaryData.FromString(text));
        Assert.Equal(text, Read(json, JsonReading.Binary).ToString());
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
    }

    [Fact]
    public void Binary_writes_null_for_null() => Assert.Equal("null", Write(null));

    [Fact]
    public void Binary_writes_valid_JSON_for_bytes_that_are_not_UTF8()
        => Assert.Equal("a\uFFFD", JsonSerializer.Deserialize<string>(Write(new BinaryData(new byte[] { (byte)'a', 0xFF }))));

    [Fact]
    public void Binary_formats_bytes_as_their_text()
    {
        Assert.Equal("aé", WireFormat.Binary(BinaryData.FromString("aé")));
        Assert.Equal("a\uFFFD", WireFormat.Binary(new BinaryData(new byte[] { (byte)'a', 0xFF })));
        Assert.Throws<ArgumentNullException>(() => WireFormat.Binary(null!));
    }

    private static T Read<T>(string json, JsonRead<T> read)
    {
        Utf8JsonReader reader = Reader(json);
        return read(ref reader);
    }

    private static Utf8JsonReader Reader(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader;
    }

    private static string Write(BinaryData? value)
    {
        using RequestContent body = JsonBody.Create(value, JsonWriting.Binary);
        using MemoryStream stream = new();
        body.WriteTo(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
