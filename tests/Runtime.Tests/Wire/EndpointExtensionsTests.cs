using System;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests;

public class EndpointExtensionsTests
{
    [Theory]
    [InlineData("https://h", "/a", "https://h/a")]
    [InlineData("https://h", "a", "https://h/a")]
    [InlineData("https://h", "/", "https://h/")]
    [InlineData("https://h", "", "https://h/")]
    [InlineData("https://h/", "/a", "https://h/a")]
    [InlineData("https://h/", "a", "https://h/a")]
    [InlineData("https://h/", "/", "https://h/")]
    [InlineData("https://h/", "", "https://h/")]
    [InlineData("https://h/base", "/a", "https://h/base/a")]
    [InlineData("https://h/base", "a", "https://h/base/a")]
    [InlineData("https://h/base", "/", "https://h/base/")]
    [InlineData("https://h/base", "", "https://h/base")]
    [InlineData("https://h/base/", "/a", "https://h/base/a")]
    [InlineData("https://h/base/", "a", "https://h/base/a")]
    [InlineData("https://h/base/", "/", "https://h/base/")]
    [InlineData("https://h/base/", "", "https://h/base/")]
    [InlineData("https://h/base//", "/a", "https://h/base/a")]
    [InlineData("https://h/base?x=1", "/a", "https://h/base/a?x=1")]
    [InlineData("https://h/base?x=1", "a", "https://h/base/a?x=1")]
    [InlineData("https://h/base?x=1", "", "https://h/base?x=1")]
    [InlineData("https://h/base/?x=1", "/a/", "https://h/base/a/?x=1")]
    [InlineData("https://h?x=1", "/a", "https://h/a?x=1")]
    [InlineData("https://h:8443/a%20b/c%2Fd/", "/e%20f/", "https://h:8443/a%20b/c%2Fd/e%20f/")]
    [InlineData("https://[::1]:81/v1/", "/a", "https://[::1]:81/v1/a")]
    public void One_slash_is_where_endpoint_and_path_meet(string endpoint, string path, string expected)
    {
        RequestUriBuilder uri = Started(endpoint, path);
        Assert.Equal(expected, uri.ToString());
        Assert.Equal(expected, uri.ToUri().AbsoluteUri);
    }

    [Fact]
    public void More_path_and_query_follow()
    {
        RequestUriBuilder uri = Started("https://h/base/?x=1", "/pets/");
        uri.AppendPath("a b", escape: true);
        uri.AppendPath("/toys", escape: false);
        uri.AppendQuery("api-version", "1", escapeValue: true);
        Assert.Equal("https://h/base/pets/a%20b/toys?x=1&api-version=1", uri.ToString());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("uri", Assert.Throws<ArgumentNullException>(() => ((RequestUriBuilder)null!).AppendOperationPath("/a")).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => new RequestUriBuilder().AppendOperationPath(null!)).ParamName);
    }

    private static RequestUriBuilder Started(string endpoint, string path)
    {
        RequestUriBuilder uri = new();
        uri.Reset(new Uri(endpoint));
        uri.AppendOperationPath(path);
        return uri;
    }
}
