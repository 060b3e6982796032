using System;
using System.Globalization;
using Xunit;

namespace Typewright.Runtime.Tests;

public class GuardTests
{
    [Fact]
    public void NotNull_names_the_parameter()
    {
        Guard.NotNull(new object(), "room");
        Assert.Equal("room", Assert.Throws<ArgumentNullException>(() => Guard.NotNull(null, "room")).ParamName);
    }

    [Fact]
    public void NotNullOrEmpty_tells_null_from_empty()
    {
        Guard.NotNullOrEmpty(" ", "id");
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Guard.NotNullOrEmpty(null, "id")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Guard.NotNullOrEmpty("", "id")).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void PathSegment_refuses_what_would_change_the_path(string value)
        => Assert.Equal("id", Assert.Throws<ArgumentException>(() => Guard.PathSegment(value, "id")).ParamName);

    [Fact]
    public void PathSegment_takes_everything_else()
    {
        Guard.PathSegment("a/../b", "id");
        Guard.PathSegment("...", "id");
        Assert.Throws<ArgumentNullException>(() => Guard.PathSegment(null, "id"));
    }

    [Fact]
    public void NewRequestId_is_another_uuid_each_time()
    {
        Assert.True(Guid.TryParseExact(Repeatability.NewRequestId(), "D", out _));
        Assert.NotEqual(Repeatability.NewRequestId(), Repeatability.NewRequestId());
    }

    [Fact]
    public void FirstSent_is_a_date_of_http()
        => Assert.True(DateTimeOffset.TryParseExact(
            Repeatability.FirstSent(), "R", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
}
