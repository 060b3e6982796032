using System.Linq;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

public class JsonReadingTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{\"a\": [1, true, false, null, \"x\"], \"b\": {}}", "{\"a\":[1,true,false,null,\"x\"],\"b\":{}}")]
    [InlineData("[]", "[]")]
    public void Every_kind_of_value_is_read(string text, string tree) => Assert.Equal(tree, Written.Tree(text));

    [Fact]
    public void Numbers_keep_their_spelling() =>
        Assert.Equal("[1.50,-0,1e400,123456789012345678901234567890]", Written.Tree("[1.50, -0, 1e400, 123456789012345678901234567890]"));

    [Fact]
    public void The_last_of_two_members_with_one_name_wins_at_the_first_ones_place() =>
        Assert.Equal("{\"a\":3,\"b\":2}", Written.Tree("{\"a\": 1, \"b\": 2, \"a\": 3}"));

    [Fact]
    public void Many_members_keep_their_order_and_are_found()
    {
        string text = "{" + string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"m{i}\": {i}")) + ", \"m7\": \"again\"}";

        SpecNode root = Written.Read(text).Root!;

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"m{i}"), root.Members.Select(m => m.Key));
        Assert.Equal("99", root["m99"]!.Text);
        Assert.Equal("again", root["m7"]!.Text);
        Assert.Null(root["m100"]);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_let_pass() =>
        Assert.Equal("{\"a\":[1],\"b\":2}", Written.Tree("// first\n{\"a\": [1,], /* second */ \"b\": 2,}\n// third"));

    [Fact]
    public void Escapes_are_decoded() =>
        Assert.Equal(
            "{\"a\\\"b\":\"x\\n\\t/\\\\\u00e9\U0001f600\"}",
            Written.Tree("{\"a\\\"b\": \"x\\n\\t\\/\\\\\\u00e9\\ud83d\\ude00\"}"));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character_and_the_rest_is_still_decoded() =>
        Assert.Equal(
            "{\"\ufffd\":\"\ufffd x\\n\\\"\U0001f600\ufffd\"}",
            Written.Tree("{\"\\ude00\": \"\\ud83d x\\n\\\"\\ud83d\\ude00\\udc00\"}"));

    [Fact]
    public void Names_that_fall_into_one_pool_slot_stay_apart()
    {
        string[] names = Enumerable.Range(0, 20_000).Select(i => "name" + i).ToArray();

        SpecNode root = Written.Read("[" + string.Join(",", names.Select(n => $"\"{n}\"")) + "]").Root!;

        Assert.Equal(names, root.Items.Select(i => i.Text));
    }

    [Theory]
    [InlineData("\ufeff{\"a\": 1}")]
    [InlineData("\ufeff\ufeff\n {\"a\": 1}")]
    [InlineData("{\"a\": 1}\n\0\0\0")]
    [InlineData("{\"a\": 1}\n\u001a")]
    public void Byte_order_marks_in_front_and_padding_behind_do_not_count(string text) => Assert.Equal("{\"a\":1}", Written.Tree(text));

    [Theory]
    [InlineData("{a: 1, 'b': [x y, 007]}", "{\"a\":1,\"b\":[\"x y\",007]}")]
    [InlineData("{\"a\": \"x\ty\"}", "{\"a\":\"x\\ty\"}")]
    public void Text_with_a_brace_that_is_not_JSON_is_read_as_YAML(string text, string tree) => Assert.Equal(tree, Written.Tree(text));
}
