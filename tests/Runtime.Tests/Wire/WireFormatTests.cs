using System;
using System.Globalization;
using Xunit;

namespace Typewright.Runtime.Tests;

public class WireFormatTests
{
    [Fact]
    public void Texts_do_not_depend_on_the_culture()
    {
        // Made by hand, because a machine without ICU knows no culture but the invariant one.
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NaNSymbol = "?";
        odd.NumberFormat.PositiveInfinitySymbol = "∞";
        odd.DateTimeFormat.TimeSeparator = ".";
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal("true", WireFormat.Text(true));
            Assert.Equal("false", WireFormat.Text(false));
            Assert.Equal("-1", WireFormat.Text(-1));
            Assert.Equal("-9223372036854775808", WireFormat.Text(long.MinValue));
            Assert.Equal("4294967295", WireFormat.Text(uint.MaxValue));
            Assert.Equal("18446744073709551615", WireFormat.Text(ulong.MaxValue));
            Assert.Equal("0.5", WireFormat.Text(0.5));
            Assert.Equal("0.1", WireFormat.Text(0.1f));
            Assert.Equal("-1.50", WireFormat.Text(-1.50m));
            Assert.Equal("NaN", WireFormat.Text(double.NaN));
            Assert.Equal("Infinity", WireFormat.Text(float.PositiveInfinity));
            Assert.Equal("-Infinity", WireFormat.Text(double.NegativeInfinity));
            Assert.Equal("x", WireFormat.Text("x"));
            Assert.Equal("2020-10-30T10:50:50Z", WireFormat.Text(new DateTimeOffset(2020, 10, 30, 10, 50, 50, TimeSpan.Zero)));
            Assert.Equal("Fri, 30 Oct 2020 10:50:50 GMT", WireFormat.Rfc1123(new DateTimeOffset(2020, 10, 30, 10, 50, 50, TimeSpan.Zero)));
            Assert.Equal("-PT1.5S", WireFormat.Text(TimeSpan.FromSeconds(-1.5)));
            Assert.Equal("-1.5", WireFormat.DurationSeconds(TimeSpan.FromSeconds(-1.5)));
            Assert.Equal("-1", WireFormat.UnixTime(DateTimeOffset.UnixEpoch.AddSeconds(-1)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e21)]
    [InlineData(1.7976931348623157E+308)]
    [InlineData(5E-324)]
    public void A_number_has_the_same_text_in_a_query_as_in_json(double value)
        => Assert.Equal(JsonTest.Write(value, JsonWriting.Double), WireFormat.Text(value));
}
