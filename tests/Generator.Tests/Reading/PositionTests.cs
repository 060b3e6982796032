using System.Linq;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

/// <summary>Zero-based lines and columns; columns count UTF-16 code units.</summary>
public class PositionTests
{
    [Fact]
    public void A_JSON_value_is_where_it_starts()
    {
        SpecNode root = Written.Read("\n {\n  \"a\": [1,\n    true ],\n  \"b\" : {\"c\":\"d\"} }").Root!;

        Assert.Equal("1:1", Written.Place(root));
        Assert.Equal("2:7", Written.Place(root["a"]!));
        Assert.Equal("2:8", Written.Place(root["a"]!.Items[0]));
        Assert.Equal("3:4", Written.Place(root["a"]!.Items[1]));
        Assert.Equal("4:8", Written.Place(root["b"]!));
        Assert.Equal("4:13", Written.Place(root["b"]!["c"]!));
    }

    [Theory]
    [InlineData("\u00e9", 1)]
    [InlineData("\u20ac", 1)]
    [InlineData("\U0001f600", 2)]
    public void JSON_columns_count_characters_not_bytes(string odd, int width)
    {
        SpecNode root = Written.Read($"{{\"{odd}\": \"{odd}{odd}\",\"x\":1,\n\"y\":\"{odd}\",\"z\":2}}").Root!;

        Assert.Equal($"0:{12 + (3 * width)}", Written.Place(root["x"]!));
        Assert.Equal($"1:{11 + width}", Written.Place(root["z"]!));
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_a_column_each()
    {
        string halves = new(['\ude00', '\ud83d', 'x', '\ud83d']);

        Assert.Equal("0:19", Written.Place(Written.Read($"{{\"{halves}\":\"{halves}\",\"x\":1}}").Root!["x"]!));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_counts_once(string end)
    {
        string[] lines = ["a: 1", "b:", "  - x", "", "  - y: 'q", "      q'", "    z: 3", "c: |", "  text", "d: 4"];

        SpecNode root = Written.Read(string.Join(end, lines)).Root!;

        Assert.Equal("0:3", Written.Place(root["a"]!));
        Assert.Equal("2:2", Written.Place(root["b"]!));
        Assert.Equal("2:4", Written.Place(root["b"]!.Items[0]));
        Assert.Equal("4:4", Written.Place(root["b"]!.Items[1]));
        Assert.Equal("4:7", Written.Place(root["b"]!.Items[1]["y"]!));
        Assert.Equal("6:7", Written.Place(root["b"]!.Items[1]["z"]!));
        Assert.Equal("7:3", Written.Place(root["c"]!));
        Assert.Equal("9:3", Written.Place(root["d"]!));
    }

    [Fact]
    public void YAML_columns_count_code_units()
    {
        SpecNode root = Written.Read("\u00e9\u20ac\U0001f600: {x: \U0001f600, y: 1}\n").Root!;

        Assert.Equal("0:17", Written.Place(root.Members[0].Value["y"]!));
    }

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        Assert.Equal("0:3", Written.Place(Written.Read("\ufeffa: 1").Root!["a"]!));
        Assert.Equal("0:5", Written.Place(Written.Read("\ufeff{\"a\":1}").Root!["a"]!));
    }

    [Fact]
    public void Mended_texts_keep_their_positions()
    {
        SpecNode root = Written.Read(
            "a: |\n       \n\t\n  text\nb: {c: \"x\n\n  y\", # comment\n\td: [1,\n2]}\ne: @\u2028\nf: \"\\ud83d\" \ng: 5\n").Root!;

        Assert.Equal("0:3", Written.Place(root["a"]!));
        Assert.Equal("4:7", Written.Place(root["b"]!["c"]!));
        Assert.Equal("7:4", Written.Place(root["b"]!["d"]!));
        Assert.Equal("8:0", Written.Place(root["b"]!["d"]!.Items[1]));
        Assert.Equal("9:3", Written.Place(root["e"]!));
        // The compiler's lines end at U+2028 too.
        Assert.Equal("12:3", Written.Place(root["g"]!));
    }

    [Fact]
    public void An_alias_is_where_its_anchor_is() => Assert.Equal("0:3", Written.Place(Written.Read("a: &x {y: 1}\nb: *x\n").Root!["b"]!));

    [Fact]
    public void Places_in_a_long_file_and_in_a_long_line_are_exact()
    {
        string line = string.Concat(Enumerable.Repeat("\"\u00e9\",", 5000));
        SpecNode root = Written.Read($"[[{line}1],\n{string.Concat(Enumerable.Repeat("\"\u20ac\",\n", 5000))}{{\"x\": 1}}]").Root!;

        Assert.Equal("0:20002", Written.Place(root.Items[0].Items[5000]));
        Assert.Equal("0:16002", Written.Place(root.Items[0].Items[4000]));
        Assert.Equal("3000:0", Written.Place(root.Items[3000]));
        Assert.Equal("5001:6", Written.Place(root.Items[5001]["x"]!));
    }
}
