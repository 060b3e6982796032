using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

public class YamlReadingTests
{
    [Theory]
    [InlineData("a: 1\nb:\n- x\n- y: 2\n", "{\"a\":1,\"b\":[\"x\",{\"y\":2}]}")]
    [InlineData("a: {b: [1, 'x', \"y\"], c: }\n", "{\"a\":{\"b\":[1,\"x\",\"y\"],\"c\":null}}")]
    [InlineData("a: |\n  x\n    y\nb: >-\n  p\n  q\n", "{\"a\":\"x\\n  y\\n\",\"b\":\"p q\"}")]
    [InlineData("200: ok\ntrue: yes\n1.5: x\n", "{\"200\":\"ok\",\"true\":\"yes\",\"1.5\":\"x\"}")]
    [InlineData("$ref: >-\n  ./other.yaml#/a\n", "{\"$ref\":\"./other.yaml#/a\"}")]
    public void Documents_are_read(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("-1.5e+3", "-1.5e+3")]
    [InlineData(".5", ".5")]
    [InlineData("007", "007")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("tRue", "\"tRue\"")]
    [InlineData("2001-12-14", "\"2001-12-14\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("+", "\"+\"")]
    [InlineData("0xFFFFFFFFFFFFFFFFF", "\"0xFFFFFFFFFFFFFFFFF\"")]
    [InlineData("'1'", "\"1\"")]
    public void Plain_scalars_follow_the_core_schema(string scalar, string value) =>
        Assert.Equal($"{{\"a\":{value}}}", Written.Tree($"a: {scalar}\n"));

    [Theory]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!<tag:yaml.org,2002:str> 5", "\"5\"")]
    [InlineData("!!int \"3\"", "3")]
    [InlineData("!!bool \"true\"", "true")]
    [InlineData("!!null \"\"", "null")]
    [InlineData("!!binary aGk=", "\"aGk=\"")]
    [InlineData("!!timestamp 2001-01-01", "\"2001-01-01\"")]
    [InlineData("!Sub \"5\"", "\"5\"")]
    [InlineData("!Sub 5", "5")]
    [InlineData("!custom {x: 1}", "{\"x\":1}")]
    public void Tags_say_what_a_scalar_is(string value, string tree) => Assert.Equal($"{{\"a\":{tree}}}", Written.Tree($"a: {value}\n"));

    [Theory]
    [InlineData("a: 1\n...\nthis: is: not: read\n", "{\"a\":1}")]
    [InlineData("---\na: 1\n---\nb: 2\n", "{\"a\":1}")]
    [InlineData("# c\n---\n---\nb: 2\n", "{\"b\":2}")]
    [InlineData("%YAML 1.2\n---\na: 1\n", "{\"a\":1}")]
    [InlineData("\ufeff# c\n--- # d\na: 1\n", "{\"a\":1}")]
    public void The_first_document_with_content_counts(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Fact]
    public void An_alias_is_the_node_of_its_anchor()
    {
        SpecNode root = Written.Read("a: &x {b: 1}\nc: *x\nd: [*x]\n").Root!;

        Assert.Same(root["a"], root["c"]);
        Assert.Same(root["a"], root["d"]!.Items[0]);
    }

    [Fact]
    public void An_anchor_on_a_key_can_be_a_value_and_a_key() =>
        Assert.Equal("{\"a\":1,\"a2\":\"a\",\"b\":{\"a\":2}}", Written.Tree("&k a: 1\na2: *k\nb: {*k : 2}\n"));

    [Theory]
    [InlineData("b: &b {x: 1, y: 2}\nd:\n  <<: *b\n  x: 3\n", "{\"x\":3,\"y\":2}")]
    [InlineData("b: &b {x: 1, y: 2}\nd:\n  x: 3\n  <<: *b\n", "{\"x\":3,\"y\":2}")]
    [InlineData("b: &b {x: 1}\nc: &c {x: 2, z: 4}\nd:\n  <<: [*b, *c]\n", "{\"x\":1,\"z\":4}")]
    [InlineData("b: &b {x: 1}\nc: &c {x: 2, z: 4}\nd:\n  <<: *b\n  <<: *c\n", "{\"x\":1,\"z\":4}")]
    [InlineData("d:\n  \"<<\": {x: 1}\n", "{\"<<\":{\"x\":1}}")]
    [InlineData("d:\n  <<: text\n", "{\"<<\":\"text\"}")]
    public void Merge_keys_add_what_the_mapping_does_not_say_itself(string text, string tree) =>
        Assert.Equal(tree, Written.Of(Written.Read(text).Root!["d"]!));

    [Fact]
    public void A_complex_key_goes_by_its_text() =>
        Assert.Equal("{\"a\":1,\"[x, y]\":2,\"{m: 1}\":3}", Written.Tree("? a\n: 1\n? [x, y]\n: 2\n? {m: 1}\n: 3\n"));

    [Fact]
    public void A_document_that_would_be_enormous_with_its_aliases_written_out_is_refused()
    {
        string text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; i++)
        {
            string alias = $"*a{i - 1}";
            text += $"a{i}: &a{i} [{alias},{alias},{alias},{alias},{alias},{alias},{alias},{alias},{alias},{alias}]\n";
        }

        Assert.Contains("repeat too many values", Assert.Throws<SpecSyntaxException>(() => Written.Read(text)).Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a: [")]
    public void Deep_nesting_is_refused(string start) =>
        Assert.Throws<SpecSyntaxException>(() => Written.Read(start + new string('[', 5000)));
}
