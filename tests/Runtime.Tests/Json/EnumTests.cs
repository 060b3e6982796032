using System;
using System.Linq;
using Xunit;

namespace Typewright.Runtime.Tests;

public class EnumTests
{
    private static readonly string[] s_texts = ["text", "html", "topicUpdated", "ü", ""];
    private static readonly KnownStrings s_known = new(s_texts);
    private static readonly ClosedEnum<Color> s_colors = new(("red", Color.Red), ("dark blue", Color.DarkBlue), ("b\"", Color.Quoted));

    private enum Color
    {
        Red = 0,
        DarkBlue = 1,
        Quoted = 2,
        Odd = -1,
    }

    private enum Flood
    {
        None,
    }

    [Theory]
    [InlineData(0, "text")]
    [InlineData(1, "html")]
    [InlineData(2, "topicUpdated")]
    [InlineData(3, "ü")]
    [InlineData(4, "")]
    public void A_known_string_is_always_the_same_instance(int index, string text)
    {
        System.Text.Json.Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes($"\"{text}\""));
        reader.Read();
        Assert.Same(s_texts[index], s_known.Read(ref reader));
        Assert.Equal(text, JsonTest.Read($"\"{text}\"", s_known.Read));
    }

    [Theory]
    [InlineData("\"Text\"", "Text")]
    [InlineData("\"texts\"", "texts")]
    [InlineData("\"t\\u0065xt\"", "text")]
    [InlineData("null", null)]
    public void An_unknown_string_is_read_as_it_is(string json, string? expected) =>
        Assert.Equal(expected, JsonTest.Read(json, s_known.Read));

    [Fact]
    public void A_known_string_of_another_kind_is_refused() => JsonTest.Fails("1", s_known.Read);

    [Fact]
    public void Two_hundred_known_strings_are_all_found()
    {
        string[] values = Enumerable.Range(0, 200).Select(i => "value" + i).ToArray();
        KnownStrings known = new(values);
        Assert.All(values, value => Assert.Equal(value, JsonTest.Read($"\"{value}\"", known.Read)));
    }

    [Theory]
    [InlineData("\"red\"", "Red")]
    [InlineData("\"dark blue\"", "DarkBlue")]
    [InlineData("\"d\\u0061rk blue\"", "DarkBlue")]
    [InlineData("\"b\\\"\"", "Quoted")]
    public void A_defined_text_becomes_its_value(string json, string name) =>
        Assert.Equal(name, JsonTest.Read(json, s_colors.Read).ToString());

    [Fact]
    public void A_defined_value_is_written_as_its_text()
    {
        Assert.Equal("\"dark blue\"", JsonTest.Write(Color.DarkBlue, s_colors.Write));
        Assert.Equal("\"b\\\"\"", JsonTest.Write(Color.Quoted, s_colors.Write));
        Assert.Equal("b\"", s_colors.Text(Color.Quoted));
        Assert.Equal(Color.Quoted, s_colors.Value("b\""));
    }

    [Fact]
    public void An_unknown_text_becomes_an_undefined_value_that_gives_it_back()
    {
        Color green = JsonTest.Read("\"green\"", s_colors.Read);
        Color teal = JsonTest.Read("\"te\\u0061l\"", s_colors.Read);
        Assert.NotEqual(green, teal);
        Assert.All(new[] { green, teal }, color => Assert.True((int)color < 0 && !Enum.IsDefined(color)));
        Assert.Equal(green, JsonTest.Read("\"green\"", new ClosedEnum<Color>().Read));
        Assert.Equal("\"green\"", JsonTest.Write(green, s_colors.Write));
        Assert.Equal("teal", s_colors.Text(teal));
        Assert.Equal(teal, s_colors.Value("teal"));
    }

    [Fact]
    public void A_value_that_is_neither_defined_nor_read_is_not_written()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonTest.Write((Color)77, s_colors.Write));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_colors.Text((Color)77));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    public void An_enumeration_of_another_kind_is_refused(string json) => JsonTest.Fails(json, s_colors.Read);

    [Fact]
    public void The_table_of_unknown_texts_is_bounded()
    {
        ClosedEnum<Flood> flood = new(("none", Flood.None));
        Flood[] values = Enumerable.Range(0, 1200).Select(i => flood.Value("x" + i)).ToArray();
        Assert.Equal(1001, values.Distinct().Count());
        Assert.Equal(int.MinValue, (int)values[^1]);
        Assert.Equal("x999", flood.Text(values[999]));
        Assert.Throws<ArgumentOutOfRangeException>(() => flood.Text(values[^1]));
    }
}
