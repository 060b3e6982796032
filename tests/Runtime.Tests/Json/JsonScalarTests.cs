using System;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonScalarTests
{
    private static readonly Guid s_guid = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    public void Guid_reads_every_usual_form(string text) => Assert.Equal(s_guid, JsonTest.Read($"\"{text}\"", JsonReading.Guid));

    [Fact]
    public void Guid_of_another_text_is_refused()
        => Assert.Equal("Expected a UUID but found the string \"abc\" at byte 0.", JsonTest.Fails("\"abc\"", JsonReading.Guid));

    [Fact]
    public void Guid_is_written_with_dashes()
    {
        Assert.Equal("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", JsonTest.Write(s_guid, JsonWriting.Guid));
        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", WireFormat.Text(s_guid));
    }

    [Theory]
    [InlineData("https://host/path?q=1", true)]
    [InlineData("/path", false)]
    [InlineData("", false)]
    [InlineData("not a uri", false)]
    [InlineData("urn:a:b", true)]
    public void Uri_of_any_text_keeps_the_text(string text, bool isAbsolute)
    {
        Uri uri = JsonTest.Read($"\"{text}\"", JsonReading.Uri);
        Assert.Equal(text, uri.OriginalString);
        Assert.Equal(isAbsolute, uri.IsAbsoluteUri && uri.Scheme != "file");
        Assert.Equal($"\"{text}\"", JsonTest.Write(uri, JsonWriting.Uri));
        Assert.Equal(text, WireFormat.Text(uri));
    }

    [Theory]
    [InlineData("http://", "http%3A//")]
    [InlineData("http://[bad", "http%3A//[bad")]
    [InlineData("https://host:99999999", "https%3A//host:99999999")]
    [InlineData("https://{host}/items/{id}", "https%3A//{host}/items/{id}")]
    public void Uri_that_is_malformed_survives_as_a_relative_one_and_is_written_as_it_came(string text, string relative)
    {
        Uri uri = JsonTest.Read($"\"{text}\"", JsonReading.Uri);
        Assert.False(uri.IsAbsoluteUri);
        Assert.Equal(relative, uri.OriginalString);
        Assert.Equal(text, uri.ToString());
        Assert.Equal($"\"{text}\"", JsonTest.Write(uri, JsonWriting.Uri));
        Assert.Equal(text, WireFormat.Text(uri));
    }

    [Fact]
    public void Uri_with_an_encoded_colon_is_written_with_it()
        => Assert.Equal("\"http%3A//[bad\"", JsonTest.Write(JsonTest.Read("\"http%3A//[bad\"", JsonReading.Uri), JsonWriting.Uri));

    [Fact]
    public void Uri_null_is_written_as_null() => Assert.Equal("null", JsonTest.Write<Uri?>(null, JsonWriting.Uri));

    [Theory]
    [InlineData("")]
    [InlineData("AQID/+8=")]
    [InlineData("AQID_-8")]
    [InlineData("AQID/+8")]
    [InlineData("AQID\\n_-8=")]
    [InlineData("AQID/+9=")]
    [InlineData("AQID_-_")]
    public void Bytes_are_read_from_either_alphabet_with_or_without_padding(string text)
    {
        byte[] expected = text.Length == 0 ? [] : [1, 2, 3, 0xFF, 0xEF];
        Assert.Equal(expected, JsonTest.Read($"\"{text}\"", JsonReading.Base64).ToArray());
        Assert.Equal(expected, JsonTest.Read($"\"{text}\"", JsonReading.Base64Url).ToArray());
    }

    [Theory]
    [InlineData("\"A\"")]
    [InlineData("\"AQ*D\"")]
    [InlineData("\"AQ==AQ==\"")]
    [InlineData("\"A=QI\"")]
    [InlineData("1")]
    [InlineData("null")]
    public void Bytes_of_another_text_are_refused(string json)
    {
        JsonTest.Fails(json, JsonReading.Base64);
        JsonTest.Fails(json, JsonReading.Base64Url);
    }

    [Fact]
    public void Bytes_are_written_in_the_alphabet_of_the_method()
    {
        BinaryData bytes = new(new byte[] { 1, 2, 3, 0xFF, 0xEF });
        Assert.Equal("\"AQID/+8=\"", JsonTest.Write(bytes, JsonWriting.Base64));
        Assert.Equal("\"AQID_-8\"", JsonTest.Write(bytes, JsonWriting.Base64Url));
        Assert.Equal("AQID/+8=", WireFormat.Base64(bytes));
        Assert.Equal("AQID_-8", WireFormat.Base64Url(bytes));
        Assert.Equal("null", JsonTest.Write<BinaryData?>(null, JsonWriting.Base64));
        Assert.Equal("null", JsonTest.Write<BinaryData?>(null, JsonWriting.Base64Url));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1.50")]
    [InlineData("true")]
    [InlineData("\"a\\u0041\\n\"")]
    [InlineData("{ \"a\" : [ 1, {\"b\":\"}\"} ] }")]
    [InlineData("[ ]")]
    public void Any_keeps_the_json_as_it_was_written(string json)
    {
        BinaryData kept = JsonTest.Read(json, JsonReading.Any);
        Assert.Equal(json, kept.ToString());
        Assert.Equal(json, JsonTest.Write(kept, JsonWriting.Any));
    }

    [Fact]
    public void Any_inside_a_larger_text_keeps_only_the_value()
    {
        string kept = JsonTest.Read("{\"x\":[1,{\"y\":2}],\"z\":3}", (ref Utf8JsonReader reader) =>
        {
            JsonReading.StartObject(ref reader);
            JsonReading.NextMember(ref reader, out _);
            string text = JsonReading.Any(ref reader).ToString();
            while (JsonReading.NextMember(ref reader, out _))
            {
                reader.Skip();
            }

            return text;
        });
        Assert.Equal("[1,{\"y\":2}]", kept);
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("")]
    [InlineData("1 2")]
    public void Any_that_is_not_json_is_not_written(string json)
        => Assert.ThrowsAny<JsonException>(() => JsonTest.Write(new BinaryData(json), JsonWriting.Any));

    [Fact]
    public void Numbers_and_names_are_written_in_their_shortest_form()
    {
        Assert.Equal("0.1", JsonTest.Write(0.1, JsonWriting.Double));
        Assert.Equal("0.1", JsonTest.Write(0.1f, JsonWriting.Single));
        Assert.Equal("\"NaN\"", JsonTest.Write(double.NaN, JsonWriting.Double));
        Assert.Equal("\"Infinity\"", JsonTest.Write(float.PositiveInfinity, JsonWriting.Single));
        Assert.Equal("\"-Infinity\"", JsonTest.Write(double.NegativeInfinity, JsonWriting.DoubleLoose));
        Assert.Equal("1.50", JsonTest.Write(1.50m, JsonWriting.Decimal));
        Assert.Equal("-128", JsonTest.Write(sbyte.MinValue, JsonWriting.Int8));
        Assert.Equal("18446744073709551615", JsonTest.Write(ulong.MaxValue, JsonWriting.UInt64));
        Assert.Equal("true", JsonTest.Write(true, JsonWriting.Boolean));
        Assert.Equal("null", JsonTest.Write<string?>(null, JsonWriting.String));
    }
}
