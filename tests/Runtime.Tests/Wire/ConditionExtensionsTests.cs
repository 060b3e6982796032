using System;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ConditionExtensionsTests
{
    private static readonly DateTimeOffset s_noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData("W/\"a\"", "W/\"a\"")]
    [InlineData("*", "*")]
    public void A_tag_is_in_quotes(string tag, string sent)
    {
        MemoryRequest request = new();
        request.AddHeaderETag("If-Match", new ETag(tag));

        Assert.Equal(sent, Header(request, "If-Match"));
    }

    [Fact]
    public void What_is_not_set_is_not_sent()
    {
        MemoryRequest request = new();
        request.AddHeaderETag("If-Match", default);
        request.AddHeaderConditions(new RequestConditions(), "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since");

        Assert.Null(Header(request, "If-Match"));
        Assert.Null(Header(request, "If-Modified-Since"));
    }

    [Fact]
    public void Times_are_dates_of_http_in_universal_time()
    {
        MemoryRequest request = new();
        RequestConditions conditions = new() { IfNoneMatch = ETag.All, IfModifiedSince = s_noon, IfUnmodifiedSince = s_noon.AddDays(1) };
        request.AddHeaderConditions(conditions, "if-none-match", "If-Modified-Since", "If-Unmodified-Since");

        Assert.Equal("*", Header(request, "If-None-Match"));
        Assert.Equal("Mon, 06 May 2024 10:00:00 GMT", Header(request, "If-Modified-Since"));
        Assert.Equal("Tue, 07 May 2024 10:00:00 GMT", Header(request, "If-Unmodified-Since"));
    }

    [Fact]
    public void A_condition_that_the_operation_does_not_have_is_refused()
    {
        RequestConditions conditions = new() { IfUnmodifiedSince = s_noon };

        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => new MemoryRequest().AddHeaderConditions(conditions, "If-Match", "If-Modified-Since"));

        Assert.Contains("If-Unmodified-Since", refused.Message, StringComparison.Ordinal);
        Assert.Equal("conditions", refused.ParamName);
    }

    private static string? Header(MemoryRequest request, string name) =>
        request.Headers.TryGetValue(name, out string? value) ? value : null;
}
