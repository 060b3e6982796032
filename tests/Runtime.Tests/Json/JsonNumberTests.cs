using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonNumberTests
{
    [Fact]
    public void Integers_are_read_at_both_ends_of_their_ranges()
    {
        Assert.Equal(sbyte.MinValue, JsonTest.Read("-128", JsonReading.Int8));
        Assert.Equal(sbyte.MaxValue, JsonTest.Read("127", JsonReading.Int8));
        Assert.Equal(short.MinValue, JsonTest.Read("-32768", JsonReading.Int16));
        Assert.Equal(short.MaxValue, JsonTest.Read("32767", JsonReading.Int16));
        Assert.Equal(int.MinValue, JsonTest.Read("-2147483648", JsonReading.Int32));
        Assert.Equal(int.MaxValue, JsonTest.Read("2147483647", JsonReading.Int32));
        Assert.Equal(long.MinValue, JsonTest.Read("-9223372036854775808", JsonReading.Int64));
        Assert.Equal(long.MaxValue, JsonTest.Read("9223372036854775807", JsonReading.Int64));
        Assert.Equal(byte.MaxValue, JsonTest.Read("255", JsonReading.UInt8));
        Assert.Equal(ushort.MaxValue, JsonTest.Read("65535", JsonReading.UInt16));
        Assert.Equal(uint.MaxValue, JsonTest.Read("4294967295", JsonReading.UInt32));
        Assert.Equal(ulong.MaxValue, JsonTest.Read("18446744073709551615", JsonReading.UInt64));
    }

    [Theory]
    [InlineData("128")]
    [InlineData("-129")]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1e40")]
    [InlineData("5e-324")]
    [InlineData("0.00000000000000000000000000001")]
    public void An_integer_that_is_none_or_out_of_range_is_refused(string json)
        => Assert.StartsWith("Expected an integer from -128 to 127 but found ", JsonTest.Fails(json, JsonReading.Int8));

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("-2.50E1", -25)]
    public void An_integer_spelled_as_a_float_is_read(string json, int expected)
    {
        Assert.Equal(expected, JsonTest.Read(json, JsonReading.Int32));
        Assert.Equal(expected, JsonTest.Read(json, JsonReading.Int64));
    }

    [Fact]
    public void Int32_names_the_number_that_does_not_fit()
        => Assert.Equal("Expected a 32-bit integer but found the number 2147483648 at byte 0.",
            JsonTest.Fails("2147483648", JsonReading.Int32));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1e-7", -1e-7)]
    [InlineData("5", 5)]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    public void Floating_point_numbers_and_their_names_are_read(string json, double expected)
    {
        Assert.Equal(expected, JsonTest.Read(json, JsonReading.Double));
        Assert.Equal((float)expected, JsonTest.Read(json, JsonReading.Single));
        Assert.Equal(expected, JsonTest.Read(json, JsonReading.DoubleLoose));
    }

    [Fact]
    public void A_number_in_a_string_is_only_read_loosely()
    {
        Assert.Equal("Expected a number but found a string at byte 0.", JsonTest.Fails("\"1.5\"", JsonReading.Double));
        Assert.Equal(1.5, JsonTest.Read("\"1.5\"", JsonReading.DoubleLoose));
        Assert.Equal(1.5m, JsonTest.Read("\"1.5\"", JsonReading.DecimalLoose));
        Assert.Equal(-7, JsonTest.Read("\"-7\"", JsonReading.Int32Loose));
        Assert.Equal(9007199254740993, JsonTest.Read("\"9007199254740993\"", JsonReading.Int64Loose));
    }

    [Fact]
    public void Loose_readers_read_numbers_too()
    {
        Assert.Equal(12, JsonTest.Read("12", JsonReading.Int32Loose));
        Assert.Equal(12, JsonTest.Read("12", JsonReading.Int64Loose));
        Assert.Equal(12.5, JsonTest.Read("12.5", JsonReading.DoubleLoose));
        Assert.Equal(12.5m, JsonTest.Read("12.5", JsonReading.DecimalLoose));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"1x\"")]
    [InlineData("\"1,5\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Loose_readers_refuse_what_is_no_number(string json)
    {
        JsonTest.Fails(json, JsonReading.Int32Loose);
        JsonTest.Fails(json, JsonReading.Int64Loose);
        JsonTest.Fails(json, JsonReading.DoubleLoose);
        JsonTest.Fails(json, JsonReading.DecimalLoose);
    }

    [Fact]
    public void Decimal_keeps_every_digit()
        => Assert.Equal(79228162514264337593543950335m, JsonTest.Read("79228162514264337593543950335", JsonReading.Decimal));

    [Fact]
    public void Decimal_out_of_range_is_refused() => JsonTest.Fails("1e29", JsonReading.Decimal);
}
