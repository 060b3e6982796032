using System;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>Values that may be null, each read by one call.</summary>
public class JsonOrNullTests
{
    private static readonly DateTimeOffset s_time = new(2020, 10, 30, 10, 50, 50, TimeSpan.Zero);

    [Fact]
    public void Null_is_told_from_a_value()
    {
        Check("true", true, JsonReading.BooleanOrNull);
        Check("5", (sbyte)5, JsonReading.Int8OrNull);
        Check("5", (short)5, JsonReading.Int16OrNull);
        Check("5", 5, JsonReading.Int32OrNull);
        Check("5", 5L, JsonReading.Int64OrNull);
        Check("5", (byte)5, JsonReading.UInt8OrNull);
        Check("5", (ushort)5, JsonReading.UInt16OrNull);
        Check("5", 5U, JsonReading.UInt32OrNull);
        Check("5", 5UL, JsonReading.UInt64OrNull);
        Check("1.5", 1.5f, JsonReading.SingleOrNull);
        Check("1.5", 1.5, JsonReading.DoubleOrNull);
        Check("1.5", 1.5m, JsonReading.DecimalOrNull);
        Check("\"5\"", 5, JsonReading.Int32LooseOrNull);
        Check("\"5\"", 5L, JsonReading.Int64LooseOrNull);
        Check("\"1.5\"", 1.5, JsonReading.DoubleLooseOrNull);
        Check("\"1.5\"", 1.5m, JsonReading.DecimalLooseOrNull);
        Check("\"00000000-0000-0000-0000-000000000000\"", Guid.Empty, JsonReading.GuidOrNull);
        Check("\"2020-10-30T10:50:50Z\"", s_time, JsonReading.DateTimeOrNull);
        Check("\"Fri, 30 Oct 2020 10:50:50 GMT\"", s_time, JsonReading.DateTimeRfc1123OrNull);
        Check("1604055050", s_time, JsonReading.UnixTimeOrNull);
        Check("\"PT2H\"", TimeSpan.FromHours(2), JsonReading.DurationOrNull);
        Check("\"2020-10-30\"", new DateOnly(2020, 10, 30), JsonReading.DateOrNull);
        Check("\"10:50:00\"", new TimeOnly(10, 50), JsonReading.TimeOrNull);
    }

    [Fact]
    public void Null_is_told_from_a_value_that_is_an_object()
    {
        Assert.Equal(new Uri("a", UriKind.Relative), JsonTest.Read("\"a\"", JsonReading.UriOrNull));
        Assert.Equal("x", JsonTest.Read("\"x\"", JsonReading.BinaryOrNull)!.ToString());
        Assert.Equal("x", JsonTest.Read("\"eA==\"", JsonReading.Base64OrNull)!.ToString());
        Assert.Equal("x", JsonTest.Read("\"eA\"", JsonReading.Base64UrlOrNull)!.ToString());
        Assert.Equal("[1]", JsonTest.Read("[1]", JsonReading.AnyOrNull)!.ToString());
        Assert.Null(JsonTest.Read("null", JsonReading.UriOrNull));
        Assert.Null(JsonTest.Read("null", JsonReading.BinaryOrNull));
        Assert.Null(JsonTest.Read("null", JsonReading.Base64OrNull));
        Assert.Null(JsonTest.Read("null", JsonReading.Base64UrlOrNull));
        Assert.Null(JsonTest.Read("null", JsonReading.AnyOrNull));
    }

    [Fact]
    public void A_value_of_another_kind_is_no_null() =>
        Assert.Equal("Expected a 32-bit integer but found true at byte 0.", JsonTest.Fails("true", JsonReading.Int32OrNull));

    private static void Check<T>(string json, T expected, JsonRead<T?> read)
        where T : struct
    {
        Assert.Equal(expected, JsonTest.Read(json, read));
        Assert.Null(JsonTest.Read("null", read));
    }
}
