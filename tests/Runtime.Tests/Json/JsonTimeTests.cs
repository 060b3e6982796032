using System;
using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonTimeTests
{
    [Theory]
    [InlineData("2020-10-30T10:50:50Z", "2020-10-30T10:50:50.0000000+00:00")]
    [InlineData("2020-10-30t10:50:50z", "2020-10-30T10:50:50.0000000+00:00")]
    [InlineData("2020-10-30 10:50:50Z", "2020-10-30T10:50:50.0000000+00:00")]
    [InlineData("2020-10-30T10:50:50", "2020-10-30T10:50:50.0000000+00:00")]
    [InlineData("2020-10-30T10:50Z", "2020-10-30T10:50:00.0000000+00:00")]
    [InlineData("2020-10-30", "2020-10-30T00:00:00.0000000+00:00")]
    [InlineData("2020-10-30T10:50:50.1234567+00:00", "2020-10-30T10:50:50.1234567+00:00")]
    [InlineData("2020-10-30T10:50:50.12345678901234567890Z", "2020-10-30T10:50:50.1234567+00:00")]
    [InlineData("2020-10-30T10:50:50.5-08:30", "2020-10-30T10:50:50.5000000-08:30")]
    [InlineData("2020-10-30T10:50:50+0530", "2020-10-30T10:50:50.0000000+05:30")]
    [InlineData("2020-10-30T10:50:50+05", "2020-10-30T10:50:50.0000000+05:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("2016-12-31T24:00:00Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999-01:00", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2020-10-30T10:50:50+20:00", "2020-10-29T14:50:50.0000000+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    public void DateTime_reads_what_services_send(string text, string expected)
        => Assert.Equal(expected, JsonTest.Read($"\"{text}\"", JsonReading.DateTime).ToString("O"));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2020-13-30T10:50:50Z")]
    [InlineData("2023-02-29T10:50:50Z")]
    [InlineData("2020-10-30T25:50:50Z")]
    [InlineData("2020-10-30T24:00:01Z")]
    [InlineData("2020-10-30T10:60:50Z")]
    [InlineData("2020-10-30T10:50:61Z")]
    [InlineData("2020-10-30T10:50:50+1:00")]
    [InlineData("2020-10-30T10:50:50+01:60")]
    [InlineData("2020-10-30T10:50:50Zulu")]
    [InlineData("2020-10-30X10:50:50Z")]
    [InlineData("2020/10/30T10:50:50Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("x020-10-30T10:50:50Z")]
    [InlineData("20x0-10-30T10:50:50Z")]
    [InlineData("9999-12-31T23:59:59.999-14:00")]
    [InlineData("9999-12-31T20:00:00-08:00")]
    [InlineData("0001-01-01T00:00:01+14:00")]
    public void DateTime_of_another_text_says_what_was_found(string text)
        => Assert.Equal($"Expected a date and time as RFC 3339 writes it but found the string \"{text}\" at byte 0.",
            JsonTest.Fails($"\"{text}\"", JsonReading.DateTime));

    [Fact]
    public void DateTime_of_another_kind_says_what_was_found()
        => Assert.Equal("Expected a date and time but found the number 1 at byte 0.", JsonTest.Fails("1", JsonReading.DateTime));

    [Theory]
    [InlineData("2020-10-30T10:50:50Z", "2020-10-30T10:50:50Z")]
    [InlineData("2020-10-30T10:50:50.1000000+00:00", "2020-10-30T10:50:50.1Z")]
    [InlineData("2020-10-30T10:50:50.0000001-08:30", "2020-10-30T10:50:50.0000001-08:30")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    public void DateTime_is_written_with_its_own_offset_and_no_needless_digits(string value, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"\"{expected}\"", JsonTest.Write(instant, JsonWriting.DateTime));
        Assert.Equal(expected, WireFormat.Text(instant));
        Assert.Equal(instant.ToString("O"), JsonTest.Read($"\"{expected}\"", JsonReading.DateTime).ToString("O"));
    }

    [Theory]
    [InlineData("Fri, 30 Oct 2020 10:50:50 GMT")]
    [InlineData("2020-10-30T10:50:50Z")]
    [InlineData("Fri, 30 Oct 2020 11:50:50 +0100")]
    public void DateTimeRfc1123_reads_what_services_send(string text)
        => Assert.Equal(new DateTimeOffset(2020, 10, 30, 10, 50, 50, TimeSpan.Zero),
            JsonTest.Read($"\"{text}\"", JsonReading.DateTimeRfc1123));

    [Fact]
    public void DateTimeRfc1123_is_written_in_gmt()
    {
        DateTimeOffset value = new(2020, 10, 30, 11, 50, 50, TimeSpan.FromHours(1));
        Assert.Equal("\"Fri, 30 Oct 2020 10:50:50 GMT\"", JsonTest.Write(value, JsonWriting.DateTimeRfc1123));
        Assert.Equal("Fri, 30 Oct 2020 10:50:50 GMT", WireFormat.Rfc1123(value));
    }

    [Fact]
    public void DateTimeRfc1123_of_another_text_is_refused() => JsonTest.Fails("\"soon\"", JsonReading.DateTimeRfc1123);

    [Theory]
    [InlineData("1604055050", "2020-10-30T10:50:50.0000000+00:00")]
    [InlineData("\"1604055050\"", "2020-10-30T10:50:50.0000000+00:00")]
    [InlineData("1604055050.25", "2020-10-30T10:50:50.2500000+00:00")]
    [InlineData("-1", "1969-12-31T23:59:59.0000000+00:00")]
    public void UnixTime_reads_seconds(string json, string expected)
        => Assert.Equal(expected, JsonTest.Read(json, JsonReading.UnixTime).ToString("O"));

    [Theory]
    [InlineData("1604055050000")]
    [InlineData("-99999999999")]
    [InlineData("\"now\"")]
    public void UnixTime_out_of_range_is_refused(string json) => JsonTest.Fails(json, JsonReading.UnixTime);

    [Fact]
    public void UnixTime_is_written_as_whole_seconds()
        => Assert.Equal("1604055050",
            JsonTest.Write(new DateTimeOffset(2020, 10, 30, 10, 50, 50, 900, TimeSpan.Zero), JsonWriting.UnixTime));

    [Fact]
    public void Date_round_trips()
    {
        Assert.Equal(new DateOnly(2020, 10, 30), JsonTest.Read("\"2020-10-30\"", JsonReading.Date));
        Assert.Equal(new DateOnly(2020, 10, 30), JsonTest.Read("\"2020-10-30T22:00:00-05:00\"", JsonReading.Date));
        Assert.Equal("\"2020-10-30\"", JsonTest.Write(new DateOnly(2020, 10, 30), JsonWriting.Date));
        Assert.Equal("2020-10-30", WireFormat.Text(new DateOnly(2020, 10, 30)));
    }

    [Theory]
    [InlineData("\"2020-10-3\"")]
    [InlineData("\"2020-10-30x\"")]
    [InlineData("20201030")]
    public void Date_of_another_form_is_refused(string json) => JsonTest.Fails(json, JsonReading.Date);

    [Theory]
    [InlineData("10:50", "10:50:00")]
    [InlineData("10:50:50", "10:50:50")]
    [InlineData("10:50:50.2500", "10:50:50.25")]
    [InlineData("10:50:50.25Z", "10:50:50.25")]
    public void Time_round_trips(string text, string expected)
    {
        TimeOnly time = JsonTest.Read($"\"{text}\"", JsonReading.Time);
        Assert.Equal($"\"{expected}\"", JsonTest.Write(time, JsonWriting.Time));
        Assert.Equal(expected, WireFormat.Text(time));
    }

    [Theory]
    [InlineData("\"24:00:00\"")]
    [InlineData("\"10\"")]
    [InlineData("\"1x:00\"")]
    public void Time_of_another_form_is_refused(string json) => JsonTest.Fails(json, JsonReading.Time);

    [Theory]
    [InlineData("P1DT2H30M0.5S", "1.02:30:00.5000000")]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT30M", "-00:30:00")]
    [InlineData("PT0.5H", "00:30:00")]
    [InlineData("PT1,5S", "00:00:01.5000000")]
    [InlineData("P1Y2M", "425.00:00:00")]
    [InlineData("1.02:30:00.5", "1.02:30:00.5000000")]
    [InlineData("00:00:30", "00:00:30")]
    public void Duration_reads_both_forms(string text, string expected)
        => Assert.Equal(expected, JsonTest.Read($"\"{text}\"", JsonReading.Duration).ToString("c"));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("1H")]
    [InlineData("PT1")]
    [InlineData("PT1.2.3S")]
    [InlineData("P99999999999999999D")]
    public void Duration_of_another_text_is_refused(string text) => JsonTest.Fails($"\"{text}\"", JsonReading.Duration);

    [Fact]
    public void Duration_is_written_as_iso_8601()
    {
        TimeSpan value = new(1, 2, 30, 0, 500);
        Assert.Equal("\"P1DT2H30M0.5S\"", JsonTest.Write(value, JsonWriting.Duration));
        Assert.Equal("P1DT2H30M0.5S", WireFormat.Text(value));
        Assert.Equal("P1DT2H30M0.5S", WireFormat.Duration(value));
    }

    [Theory]
    [InlineData("90", 90_0000000)]
    [InlineData("0.25", 2500000)]
    [InlineData("\"1.5\"", 1_5000000)]
    public void DurationSeconds_reads_a_number_of_seconds(string json, long ticks)
        => Assert.Equal(ticks, JsonTest.Read(json, JsonReading.DurationSeconds).Ticks);

    [Fact]
    public void DurationSeconds_out_of_range_is_refused() => JsonTest.Fails("1e15", JsonReading.DurationSeconds);

    [Theory]
    [InlineData(90_0000000, "90")]
    [InlineData(1_5000000, "1.5")]
    [InlineData(-2500000, "-0.25")]
    public void DurationSeconds_is_written_with_a_fraction_only_if_there_is_one(long ticks, string expected)
    {
        Assert.Equal(expected, JsonTest.Write(new TimeSpan(ticks), JsonWriting.DurationSeconds));
        Assert.Equal(expected, WireFormat.DurationSeconds(new TimeSpan(ticks)));
    }
}
