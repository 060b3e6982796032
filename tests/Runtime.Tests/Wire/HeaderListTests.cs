using System;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class HeaderListTests
{
    [Fact]
    public void A_value_with_the_delimiter_is_refused()
    {
        Request request = new MemoryRequest();
        Assert.Contains("x-list", Assert.Throws<ArgumentException>(() => request.AddHeaderList("x-list", ["a", "b,c"])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => request.AddHeaderList("x-list", ["a b"], " "));
        Assert.Throws<ArgumentException>(() => request.AddHeaderModel(
            "x-map", """{"a":"b,c"}""", static (writer, json) => writer.WriteRawValue(json)));
        Assert.Throws<ArgumentException>(() => request.AddHeaderModel(
            "x-map", """{"a,b":"c"}""", static (writer, json) => writer.WriteRawValue(json), explode: true));
        Assert.Throws<ArgumentException>(() => request.AddHeaderModel("x-model", "b,c",
            static (writer, value) => JsonWriting.List(writer, new[] { value }, static (inner, text) => inner.WriteStringValue(text))));
        Assert.False(request.Headers.Contains("x-list") || request.Headers.Contains("x-map") || request.Headers.Contains("x-model"));
        request.AddHeaderList("x-list", ["a,b", "c"], "|");
        Assert.True(request.Headers.TryGetValue("x-list", out string? list));
        Assert.Equal("a,b|c", list);
    }
}
