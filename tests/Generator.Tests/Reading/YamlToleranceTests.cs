using System.Linq;
using Typewright.Generator.Reading.Yaml;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

/// <summary>What real documents hold and one or the other YAML reader accepts, although YamlDotNet does not.</summary>
public class YamlToleranceTests
{
    [Theory]
    [InlineData("a: |\n      \n  foo\nb: 1\n", "{\"a\":\"\\nfoo\\n\",\"b\":1}")]
    [InlineData("a: >\r\n      \r\n\r\n  foo\r\nb: 1\r\n", "{\"a\":\"\\n\\nfoo\\n\",\"b\":1}")]
    [InlineData("x:\n  a: |\n     \n     \n  b: 1\n", "{\"x\":{\"a\":\"\",\"b\":1}}")]
    [InlineData("- |\n    \n foo\n- 1\n", "[\"\\nfoo\\n\",1]")]
    [InlineData("a: |2\n      \n  foo\nb: 1\n", "{\"a\":\"    \\nfoo\\n\",\"b\":1}")]
    [InlineData("a: |\n  x\n\t\n\t\t\n  z\nb: 1\n", "{\"a\":\"x\\n\\n\\nz\\n\",\"b\":1}")]
    [InlineData("a: >-# no blank\n  y\nb: 1\n", "{\"a\":\"y\",\"b\":1}")]
    public void Block_scalars_with_odd_blank_lines(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Theory]
    [InlineData("a: b\n\t\nc: d\n", "{\"a\":\"b\",\"c\":\"d\"}")]
    [InlineData("a:\n  b: 1\n\t# comment\n  c: 2\n", "{\"a\":{\"b\":1,\"c\":2}}")]
    [InlineData("a:\tb\t# comment\nc:\t'd'\t\n", "{\"a\":\"b\",\"c\":\"d\"}")]
    [InlineData("a: {\n\tb: 1,\n\tc: [\n\t\t1\n\t]\n}\n", "{\"a\":{\"b\":1,\"c\":[1]}}")]
    [InlineData("a: 1\n\f\nb: 2\n", "{\"a\":1,\"b\":2}")]
    public void Tabs_and_form_feeds_between_tokens(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Theory]
    [InlineData("x:\n  a: {\n b: 1\n}\n  c: [\n1,\n2\n]\n", "{\"x\":{\"a\":{\"b\":1},\"c\":[1,2]}}")]
    [InlineData("x:\n  a: [foo\nbar, baz]\n", "{\"x\":{\"a\":[\"foo bar\",\"baz\"]}}")]
    [InlineData("x:\n  a: [foo\n\nbar]\n", "{\"x\":{\"a\":[\"foo\\nbar\"]}}")]
    [InlineData(
        "x:\n  a: [ # one\n1,#two\n\"b\"#three\n, {c: 'd'}, e: f, http://g:1/h#i\n]\n",
        "{\"x\":{\"a\":[1,\"b\",{\"c\":\"d\"},{\"e\":\"f\"},\"http://g:1/h#i\"]}}")]
    [InlineData("a: [-, b]\n", "{\"a\":[\"-\",\"b\"]}")]
    public void Flow_collections_over_lines_that_start_anywhere(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Theory]
    [InlineData(
        "x:\n  a: \"foo  \n\n  bar\\\n   baz \\\"q\\\"\"\n  b: 'it''s\nme'\n",
        "{\"x\":{\"a\":\"foo\\nbarbaz \\\"q\\\"\",\"b\":\"it's me\"}}")]
    [InlineData("\"a\n b\": 1\n", "{\"a b\":1}")]
    [InlineData("a: \"x\"#comment\nb: 1\n", "{\"a\":\"x\",\"b\":1}")]
    [InlineData("a: \"\\ud83dx \\ud83d\\ude00 \\ude00\"\n", "{\"a\":\"\ufffdx \U0001f600 \ufffd\"}")]
    public void Quoted_texts_over_lines_that_start_anywhere_and_with_half_surrogate_pairs(string text, string tree) =>
        Assert.Equal(tree, Written.Tree(text));

    [Theory]
    [InlineData("a: |\n  x\u2028y\u2029z\u0085\nb: 1\n", "{\"a\":\"x\u2028y\u2029z\u0085\\n\",\"b\":1}")]
    [InlineData("a: x\u2028y\nb: 'p\u0085q'\n", "{\"a\":\"x\u2028y\",\"b\":\"p\u0085q\"}")]
    [InlineData("a: x\u0080\u009f\u0001\u007f\nb: 1\n", "{\"a\":\"x\u0080\u009f\u0001\u007f\",\"b\":1}")]
    [InlineData("a: x\0y\nb: 1\n", "{\"a\":\"x\ufffdy\",\"b\":1}")]
    [InlineData("a: x\ufeffy\n\U0001f600: 1\n", "{\"a\":\"x\ufeffy\",\"\U0001f600\":1}")]
    public void Characters_that_only_other_versions_of_YAML_take_for_line_ends(string text, string tree) =>
        Assert.Equal(tree, Written.Tree(text));

    [Theory]
    [InlineData("a: @foo\nb:\n - `bar` baz\n", "{\"a\":\"@foo\",\"b\":[\"`bar` baz\"]}")]
    [InlineData("a: 1\n%b: 2\nc: %d items\nd: {@e: %f}\n", "{\"a\":1,\"%b\":2,\"c\":\"%d items\",\"d\":{\"@e\":\"%f\"}}")]
    [InlineData("foo *bar: 1\nb: 2\n", "{\"foo *bar\":1,\"b\":2}")]
    public void Plain_texts_with_reserved_characters(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Fact]
    public void Keys_of_more_than_1024_characters()
    {
        string key = string.Concat(Enumerable.Repeat("k y ", 700)) + "z";

        Assert.Equal($"{{\"{key}\":1,\"b\":{{\"{key}\":2}}}}", Written.Tree($"{key}: 1\nb:\n  \"{key}\": 2\n"));
    }

    [Fact]
    public void Carriage_returns_alone_end_lines() =>
        Assert.Equal("{\"a\":\"x\\ny\\n\",\"b\":[1]}", Written.Tree("a: |\r  x\r  y\rb:\r  - 1\r"));

    [Fact]
    public void Mending_keeps_what_needs_none()
    {
        const string text = """
            --- # start
            plain: a text, it's
              over {two} lines - with "quotes" #comment
            ? explicit
            : - nested
              - - deeper: &anchor !tag value
                  next: *anchor
            quoted: 'single ''quotes''' # comment
            "key": "double \"quotes\" \u0041"
            literal: |+
              # no comment
                indented: [

              end

            folded: >2-
                x
              y
            block:
            - |
             text
            - [a b, {c: d, "e":f}, g:h, -1]
            - http://x/#y
            """;

        string mended = YamlTolerance.Mend(text);

        Assert.Equal(text.Length, mended.Length);
        Assert.Equal(Written.Tree(text), YamlStandIns.Restore(Written.Tree(mended)));
    }
}
