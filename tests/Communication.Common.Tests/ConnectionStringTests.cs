using System;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData("endpoint=https://contoso.communication.azure.com/;accesskey=a2V5MQ==")]
    [InlineData("endpoint=https://contoso.communication.azure.com/;accesskey=a2V5MQ==;")]
    [InlineData("accesskey=a2V5MQ==;endpoint=https://contoso.communication.azure.com/")]
    [InlineData("EndPoint=https://contoso.communication.azure.com/;AccessKey=a2V5MQ==")]
    [InlineData("  endpoint = https://contoso.communication.azure.com/ ; accesskey = a2V5MQ== ; ")]
    [InlineData("endpoint=https://contoso.communication.azure.com/;color=blue;accesskey=a2V5MQ==")]
    public void Parse_gives_the_endpoint_and_the_key(string text)
    {
        ConnectionString connectionString = ConnectionString.Parse(text);

        Assert.Equal("https://contoso.communication.azure.com/", connectionString.Endpoint.AbsoluteUri);
        Assert.Equal("a2V5MQ==", connectionString.Credential.Key);
    }

    [Fact]
    public void GetRequired_finds_any_keyword_in_any_letter_case()
    {
        Assert.Equal("a=b=c", ConnectionString.Parse("Color=a=b=c").GetRequired("cOLOR"));
    }

    [Theory]
    [InlineData(";endpoint=e;accesskey=k")]
    [InlineData("endpoint=e;;accesskey=k")]
    [InlineData("endpoint=e; ;accesskey=k")]
    [InlineData("endpoint=e;;")]
    [InlineData("endpoint;accesskey=k")]
    [InlineData("endpoint=e;=k")]
    [InlineData("endpoint=e;accesskey=")]
    [InlineData("endpoint=e;accesskey= ")]
    [InlineData("endpoint=e;accesskey=k;EndPoint=f")]
    [InlineData(";")]
    [InlineData(" ")]
    public void Parse_refuses_what_is_not_pairs_of_keyword_and_value(string text)
    {
        Assert.Throws<InvalidOperationException>(() => ConnectionString.Parse(text));
    }

    [Fact]
    public void A_missing_keyword_is_named_when_it_is_asked_for()
    {
        ConnectionString connectionString = ConnectionString.Parse("color=blue");

        Assert.Contains("'endpoint'", Assert.Throws<InvalidOperationException>(() => connectionString.Endpoint).Message);
        Assert.Contains("'accesskey'", Assert.Throws<InvalidOperationException>(() => connectionString.Credential).Message);
        Assert.Contains("'Size'", Assert.Throws<InvalidOperationException>(() => connectionString.GetRequired("Size")).Message);
    }

    [Fact]
    public void An_endpoint_that_is_no_absolute_uri_is_refused_when_it_is_asked_for()
    {
        Assert.Throws<UriFormatException>(() => ConnectionString.Parse("endpoint=contoso").Endpoint);
    }

    [Fact]
    public void Nothing_is_refused_as_an_argument()
    {
        Assert.Equal("connectionString", Assert.Throws<ArgumentNullException>(() => ConnectionString.Parse(null!)).ParamName);
        Assert.Equal("connectionString", Assert.Throws<ArgumentException>(() => ConnectionString.Parse(string.Empty)).ParamName);
    }

    [Fact]
    public void No_message_tells_the_key()
    {
        InvalidOperationException twice = Assert.Throws<InvalidOperationException>(() =>
            ConnectionString.Parse("accesskey=secret;accesskey=secret"));
        InvalidOperationException alone = Assert.Throws<InvalidOperationException>(() => ConnectionString.Parse("accesskey=k;=secret"));
        InvalidOperationException bare = Assert.Throws<InvalidOperationException>(() => ConnectionString.Parse("endpoint=e;secret"));

        Assert.DoesNotContain("secret", twice.Message + alone.Message + bare.Message);
    }
}
