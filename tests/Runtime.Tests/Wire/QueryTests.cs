using System;
using System.Text.Json;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests;

public class QueryTests
{
    private static readonly string[] s_colors = ["blue", "x y,z", "a&b=c"];

    private const string Rgb = """{"R":100,"G":"a,b","[x]":"1&2"}""";

    [Theory]
    [InlineData("a b&c=d/é😀+,", false, "?q=a%20b%26c%3Dd%2F%C3%A9%F0%9F%98%80%2B%2C")]
    [InlineData(":/?@!$'()*,;=#[]&+ %41%4", true, "?q=:/?@!$'()*,;=%23%5B%5D%26%2B%20%41%254")]
    [InlineData("", false, "?q=")]
    [InlineData(null, false, "")]
    public void A_value_is_encoded(string? value, bool allowReserved, string expected)
        => Assert.Equal(expected, Query(uri => uri.AppendQueryValue("q", value, allowReserved)));

    [Theory]
    [InlineData("$filter", "?$filter=1")]
    [InlineData("filter[a]", "?filter%5Ba%5D=1")]
    [InlineData("a&b=c#d", "?a%26b%3Dc%23d=1")]
    public void A_name_is_encoded_only_where_it_must_be(string name, string expected)
        => Assert.Equal(expected, Query(uri => uri.AppendQueryValue(name, "1")));

    [Fact]
    public void Parameters_follow_each_other()
        => Assert.Equal("?a=1&b=2&b=3", Query(uri =>
        {
            uri.AppendQueryValue("a", "1");
            uri.AppendQueryList("b", ["2", "3"], new(QueryStyle.Form, explode: true));
        }));

    [Theory]
    [InlineData(QueryStyle.Form, true, "?c=blue&c=x%20y%2Cz&c=a%26b%3Dc")]
    [InlineData(QueryStyle.Form, false, "?c=blue,x%20y%2Cz,a%26b%3Dc")]
    [InlineData(QueryStyle.PipeDelimited, true, "?c=blue&c=x%20y%2Cz&c=a%26b%3Dc")]
    [InlineData(QueryStyle.PipeDelimited, false, "?c=blue%7Cx%20y%2Cz%7Ca%26b%3Dc")]
    [InlineData(QueryStyle.TabDelimited, false, "?c=blue%09x%20y%2Cz%09a%26b%3Dc")]
    [InlineData(QueryStyle.SpaceDelimited, true, "?c=blue&c=x%20y%2Cz&c=a%26b%3Dc")]
    [InlineData(QueryStyle.DeepObject, true, "?c%5B0%5D=blue&c%5B1%5D=x%20y%2Cz&c%5B2%5D=a%26b%3Dc")]
    public void A_list_is_written_in_its_style(QueryStyle style, bool explode, string expected)
        => Assert.Equal(expected, Query(uri => uri.AppendQueryList("c", s_colors, new(style, explode))));

    [Fact]
    public void A_list_with_reserved_characters_keeps_all_but_the_delimiter()
        => Assert.Equal("?c=a/b,c%2Cd",
            Query(uri => uri.AppendQueryList("c", ["a/b", "c,d"], new(QueryStyle.Form, explode: false, allowReserved: true))));

    [Fact]
    public void A_list_separated_by_spaces_is_written()
        => Assert.Equal("?c=a%20b+c%2Bd",
            Query(uri => uri.AppendQueryList("c", ["a", "b c+d"], new(QueryStyle.SpaceDelimited, explode: false))));

    [Theory]
    [InlineData(true, "?c=a&c=&c=")]
    [InlineData(false, "?c=a,,")]
    public void A_null_in_a_list_is_sent_as_an_empty_value(bool explode, string expected)
        => Assert.Equal(expected, Query(uri => uri.AppendQueryList("c", ["a", null!, ""], new(QueryStyle.Form, explode))));

    [Theory]
    [InlineData(QueryStyle.PipeDelimited, "a|b")]
    [InlineData(QueryStyle.TabDelimited, "a\tb")]
    public void A_value_that_would_be_taken_for_two_is_refused(QueryStyle style, string value)
        => Assert.Contains($"'{value}'",
            Assert.Throws<ArgumentException>(() => Query(uri => uri.AppendQueryList("c", [value], new(style, explode: false)))).Message);

    [Theory]
    [InlineData(QueryStyle.Form, true, "?R=100&G=a%2Cb&%5Bx%5D=1%262")]
    [InlineData(QueryStyle.Form, false, "?c=R,100,G,a%2Cb,%5Bx%5D,1%262")]
    [InlineData(QueryStyle.SpaceDelimited, false, "?c=R%20100%20G%20a%2Cb%20%5Bx%5D%201%262")]
    [InlineData(QueryStyle.PipeDelimited, false, "?c=R%7C100%7CG%7Ca%2Cb%7C%5Bx%5D%7C1%262")]
    [InlineData(QueryStyle.DeepObject, true, "?c%5BR%5D=100&c%5BG%5D=a%2Cb&c%5B%5Bx%5D%5D=1%262")]
    public void An_object_is_written_in_its_style(QueryStyle style, bool explode, string expected)
        => Assert.Equal(expected, Query(uri => uri.AppendQueryModel("c", Rgb, Raw, new(style, explode))));

    [Fact]
    public void What_is_null_or_absent_is_not_sent()
        => Assert.Equal(string.Empty, Query(uri =>
        {
            uri.AppendQueryList("c", null, new(QueryStyle.Form, explode: true));
            uri.AppendQueryList("c", new ChangeTrackingList<string>(), new(QueryStyle.Form, explode: true));
            uri.AppendQueryModel<string>("c", null, JsonWriting.String, new(QueryStyle.Form, explode: true));
        }));

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "?c=")]
    public void What_is_empty_is_sent_only_as_one_parameter(bool explode, string expected)
    {
        Assert.Equal(expected, Query(uri => uri.AppendQueryList("c", [], new(QueryStyle.Form, explode))));
        Assert.Equal(expected, Query(uri => uri.AppendQueryModel("c", "{}", Raw, new(QueryStyle.Form, explode))));
    }

    [Theory]
    [InlineData(QueryStyle.Form, true, "?s=x%20y&n=1.50&b=true&l=1&l=2&o=%7B%22k%22%3A%5B%5D%7D")]
    [InlineData(QueryStyle.Form, false, "?m=s,x%20y,n,1.50,b,true,l,1%2C2,o,%7B%22k%22%3A%5B%5D%7D")]
    [InlineData(QueryStyle.DeepObject, true, "?m%5Bs%5D=x%20y&m%5Bn%5D=1.50&m%5Bb%5D=true&m%5Bl%5D%5B0%5D=1&m%5Bl%5D%5B2%5D=2")]
    public void A_model_is_flattened(QueryStyle style, bool explode, string expected)
        => Assert.Equal(expected,
            Query(uri => uri.AppendQueryModel(
                "m", "{\"s\":\"x y\",\"n\":1.50,\"b\":true,\"z\":null,\"l\":[1,null,2],\"o\":{\"k\":[]}}", Raw, new(style, explode))));

    [Fact]
    public void A_deep_object_nests_as_deep_as_the_model()
        => Assert.Equal("?m%5Ba%5D%5Bb%5D%5Bc%5D=1&m%5Ba%5D%5Bd%5D%5B0%5D%5Be%5D=%5D",
            Query(uri => uri.AppendQueryModel(
                "m", "{\"a\":{\"b\":{\"c\":1},\"d\":[{\"e\":\"]\"}]}}", Raw, new(QueryStyle.DeepObject, explode: true))));

    [Theory]
    [InlineData("\"a b\"", "?m=a%20b")]
    [InlineData("5", "?m=5")]
    [InlineData("[1,2]", "?m=1&m=2")]
    [InlineData("null", "")]
    public void A_model_that_is_no_object_is_written_as_what_it_is(string json, string expected)
        => Assert.Equal(expected, Query(uri => uri.AppendQueryModel("m", json, Raw, new(QueryStyle.Form, explode: true))));

    private static void Raw(Utf8JsonWriter writer, string json) => writer.WriteRawValue(json);

    private static string Query(Action<RequestUriBuilder> append)
    {
        RequestUriBuilder uri = new();
        uri.Reset(new Uri("https://service.example/a"));
        append(uri);
        return uri.Query;
    }
}
