using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.Overlays;
using Typewright.Generator.Reading.References;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

public class OverlayTests
{
    [Theory]
    [InlineData("{info: {title: a}}", "$.info, update, {title: b, version: 1}", "{\"info\":{\"title\":\"b\",\"version\":1}}")]
    [InlineData(
        "{a: {b: {c: 1}, d: [1]}}",
        "$, update, {a: {b: {e: 2}, d: [2, {f: 3}]}, g: {}}",
        "{\"a\":{\"b\":{\"c\":1,\"e\":2},\"d\":[1,2,{\"f\":3}]},\"g\":{}}")]
    [InlineData("{tags: [a]}", "$.tags, update, b", "{\"tags\":[\"a\",\"b\"]}")]
    [InlineData("{tags: [a]}", "$.tags, update, {name: b}", "{\"tags\":[\"a\",{\"name\":\"b\"}]}")]
    [InlineData("{tags: [a]}", "$.tags, update, [b, c]", "{\"tags\":[\"a\",\"b\",\"c\"]}")]
    [InlineData("{a: {d: x}, b: {d: y}}", "$.*.d, update, z", "{\"a\":{\"d\":\"z\"},\"b\":{\"d\":\"z\"}}")]
    [InlineData("{tags: [a, b]}", "'$.tags[?@ == ''b'']', update, c", "{\"tags\":[\"a\",\"c\"]}")]
    [InlineData("{a: ~}", "$.a, update, {b: 1}", "{\"a\":{\"b\":1}}")]
    [InlineData("{a: {b: ~}}", "$.a, update, {b: {c: 1}}", "{\"a\":{\"b\":{\"c\":1}}}")]
    [InlineData("{a: {b: {c: 1}}}", "$, update, {a: {b: ~}}", "{\"a\":{\"b\":{\"c\":1}}}")]
    [InlineData("{a: {b: 1}}", "'$[''a'',''a'']', update, {c: [1]}", "{\"a\":{\"b\":1,\"c\":[1]}}")]
    [InlineData("{a: [1], b: 2}", "'$[''a'',''a'']', update, 3", "{\"a\":[1,3],\"b\":2}")]
    [InlineData("{a: 1, b: 2}", "$.a, remove, true", "{\"b\":2}")]
    [InlineData("{a: [1, 2, 3, 4, 5]}", "'$.a[?@ > 2]', remove, true", "{\"a\":[1,2]}")]
    [InlineData("{a: [1, 2, 3, 4, 5]}", "'$.a[0, 2, 4, 0]', remove, true", "{\"a\":[2,4]}")]
    [InlineData("{a: [{x: 1}, {x: 2}, {y: 3}]}", "'$..[?@.x || @ == 1]', remove, true", "{\"a\":[{\"y\":3}]}")]
    [InlineData("{a: [[1], [2], [3]]}", "'$.a[0, 0, 1][*]', remove, true", "{\"a\":[[],[],[3]]}")]
    [InlineData("{a: {x: 1}}", "$.a, remove, false", "{\"a\":{\"x\":1}}")]
    [InlineData("{a: {x: 1}, b: {y: 2}}", "$.b, copy, $.a", "{\"a\":{\"x\":1},\"b\":{\"y\":2,\"x\":1}}")]
    [InlineData("{a: {x: 1, b: {y: 2}}}", "$.a.b, copy, $.a", "{\"a\":{\"x\":1,\"b\":{\"y\":2,\"x\":1,\"b\":{\"y\":2}}}}")]
    [InlineData("{a: [1], b: [2]}", "$.b, copy, $.a", "{\"a\":[1],\"b\":[2,1]}")]
    [InlineData("{a: 1, b: 2}", "$.b, copy, $.a", "{\"a\":1,\"b\":1}")]
    public void An_action_changes_what_it_selects(string document, string action, string changed)
    {
        SpecSet files = Applied(document, Overlays(action));

        Assert.Empty(files.Problems);
        Assert.Equal(changed, Written.Of(Root(files)));
    }

    [Fact]
    public void Actions_see_what_those_before_them_left()
    {
        SpecSet files = Applied(
            "{a: {x: 1}}",
            Overlays("$, update, {b: {}}", "$.b, copy, $.a", "$.a, remove, true", "$.b.x, update, 2", "$, update, {a: 3}"));

        Assert.Empty(files.Problems);
        Assert.Equal("{\"b\":{\"x\":2},\"a\":3}", Written.Of(Root(files)));
    }

    [Theory]
    [InlineData(
        "$.one, update, {x: 2, y: [3]}",
        "{\"one\":{\"x\":2,\"y\":[1,3]},\"two\":{\"x\":1,\"y\":[1]},\"list\":[{\"x\":1,\"y\":[1]}]}")]
    [InlineData("$.one.x, update, 2", "{\"one\":{\"x\":2,\"y\":[1]},\"two\":{\"x\":1,\"y\":[1]},\"list\":[{\"x\":1,\"y\":[1]}]}")]
    [InlineData("'$.list[0].y', update, 2", "{\"one\":{\"x\":1,\"y\":[1]},\"two\":{\"x\":1,\"y\":[1]},\"list\":[{\"x\":1,\"y\":[1,2]}]}")]
    [InlineData("$.two.y, remove, true", "{\"one\":{\"x\":1,\"y\":[1]},\"two\":{\"x\":1},\"list\":[{\"x\":1,\"y\":[1]}]}")]
    [InlineData("'$.two.y[0]', remove, true", "{\"one\":{\"x\":1,\"y\":[1]},\"two\":{\"x\":1,\"y\":[]},\"list\":[{\"x\":1,\"y\":[1]}]}")]
    public void A_place_that_shares_its_node_through_an_alias_is_not_changed(string action, string changed)
    {
        SpecSet files = Applied("one: &it {x: 1, y: [1]}\ntwo: *it\nlist: [*it]\n", Overlays(action));

        Assert.Empty(files.Problems);
        Assert.Equal(changed, Written.Of(Root(files)));
    }

    [Fact]
    public void What_is_inserted_in_several_places_is_not_shared()
    {
        SpecSet files = Applied("{a: {}, b: {}}", Overlays("$.*, update, {c: {d: 1}}", "$.a.c, update, {e: 2}"));

        Assert.Equal("{\"a\":{\"c\":{\"d\":1,\"e\":2}},\"b\":{\"c\":{\"d\":1}}}", Written.Of(Root(files)));
    }

    [Fact]
    public void What_is_copied_is_not_shared()
    {
        SpecSet files = Applied("{a: {c: {d: 1}}, b: {}}", Overlays("$.b, copy, $.a", "$.a.c, update, {e: 2}"));

        Assert.Equal("{\"a\":{\"c\":{\"d\":1,\"e\":2}},\"b\":{\"c\":{\"d\":1}}}", Written.Of(Root(files)));
    }

    [Fact]
    public void What_comes_from_the_overlay_is_located_there_and_what_is_copied_where_it_came_from()
    {
        SpecSet files = Applied(
            "a: {old: 1}\nb: {}\n",
            "overlay: 1.1.0\nactions:\n- target: $.b\n  update:\n    new: 2\n- target: $.b\n  copy: $.a\n");
        SpecNode b = Root(files)["b"]!;

        Assert.Equal(("changes.yaml", "4:9"), (b["new"]!.File.Path, Written.Place(b["new"]!)));
        Assert.Equal(("dir/api.yaml", "0:9"), (b["old"]!.File.Path, Written.Place(b["old"]!)));
        Assert.Equal(("dir/api.yaml", "1:3"), (b.File.Path, Written.Place(b)));
    }

    [Fact]
    public void References_in_what_comes_from_the_overlay_are_those_of_the_document()
    {
        SpecSet files = Applied(
            "a: {title: of the document}\nb: {}\n",
            Overlays("$.b, update, {local: {$ref: '#/a'}, other: {$ref: 'other.yaml#/a'}, wrong: {$ref: '#/nothing'}, anchor: {$ref: "
                + "'#it'}, it: {$anchor: it, title: of the overlay}}"),
            ("dir/other.yaml", "a: {title: of the other}"));
        SpecReferences references = new(files);
        SpecNode b = Root(files)["b"]!;

        Assert.Equal("of the document", references.Resolve(b["local"]!)!.Node!.String("title"));
        Assert.Equal("of the other", references.Resolve(b["other"]!)!.Node!.String("title"));
        Assert.Equal("of the overlay", references.Resolve(b["anchor"]!)!.Node!.String("title"));
        Assert.Null(references.Resolve(b["wrong"]!));
        Problem problem = Assert.Single(files.Problems);
        Assert.Equal((ProblemKind.UnresolvedReference, "changes.yaml"), (problem.Kind, problem.Path));
    }

    [Fact]
    public void An_overlay_may_be_JSON_and_a_target_folded()
    {
        Assert.Equal(
            "{\"a\":2}",
            Written.Of(Root(Applied("{a: 1}", "{\"overlay\": \"1.0.0\", \"actions\": [{\"target\": \"$.a\", \"update\": 2}]}"))));
        Assert.Equal("{\"a\":2}", Written.Of(Root(Applied("{a: 1}", "overlay: 1.0\nactions:\n- target: >\n    $.a\n  update: 2\n"))));
    }

    [Fact]
    public void A_target_that_matches_nothing_is_reported_at_the_target_and_the_rest_is_done()
    {
        SpecSet files = Applied("{a: 1}", "overlay: 1.0.0\nactions:\n- target: $.b\n  remove: true\n- target: $.a\n  update: 2\n");

        Problem problem = Assert.Single(files.Problems);
        Assert.Equal(
            (ProblemKind.OverlayMatchesNothing, "changes.yaml", 2, 10),
            (problem.Kind, problem.Path, problem.Line, problem.Column));
        Assert.Equal(["$.b", ""], problem.Arguments);
        Assert.Equal("{\"a\":2}", Written.Of(Root(files)));
    }

    [Theory]
    [InlineData("$.schemas.Pte", "; did you mean 'Pet'?")]
    [InlineData("$.schemas['Pte'].type", "; did you mean 'Pet'?")]
    [InlineData("$.schema.Pet", "; did you mean 'schemas'?")]
    [InlineData("$['schemas']['Pet', 'Pte'].tipe", "; did you mean 'type'?")]
    [InlineData("$.schemas.*.typo", "; did you mean 'type'?")]
    [InlineData("$.schemas.Elephant", "")]
    [InlineData("$..Pte", "")]
    [InlineData("$.schemas[?@.type == 'array']", "")]
    [InlineData("$.schemas['Pte', 'Pat']", "")]
    public void A_target_that_is_nearly_there_is_asked_for(string target, string question)
    {
        SpecSet files = Applied(
            "{ schemas: { Pet: { type: object }, Toy: { type: object } } }",
            $"overlay: 1.0.0\nactions:\n- {{ target: \"{target}\", remove: true }}\n");

        Assert.Equal([target, question], Assert.Single(files.Problems).Arguments);
    }

    [Theory]
    [InlineData("- 1", 0, 0, "an overlay is an object")]
    [InlineData("actions: []", 0, 0, "the version of the overlay is missing")]
    [InlineData("overlay: 2.0.0\nactions: []", 0, 9, "the version '2.0.0' is not known")]
    [InlineData("overlay: 1.0.0", 0, 0, "the list 'actions' is missing")]
    [InlineData("overlay: 1.0.0\nactions: {}", 1, 9, "'actions' must be a list")]
    [InlineData("overlay: 1.0.0\nactions: [x]", 1, 10, "an action is an object")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.a", 2, 2, "an action needs 'update', 'copy' or 'remove'")]
    [InlineData("overlay: 1.2.0\nactions:\n- target: $.a\n  $ref: '#/components/actions/x'", 2, 2, "of Overlay 1.2")]
    [InlineData("overlay: 1.0.0\nactions:\n- update: 1", 2, 2, "an action needs a 'target'")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: [$.a]\n  update: 1", 2, 10, "a JSONPath expression is a string, not an array")]
    [InlineData(
        "overlay: 1.0.0\nactions:\n- target: $.a[\n  update: 1",
        2,
        10,
        "'$.a[' is no JSONPath expression: a quoted name, an index, '*' or '?' is expected, but the expression ends (character 5)")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.a\n  update: 1\n  copy: $.b", 4, 8, "either 'update' or 'copy'")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.a\n  copy: $.c", 3, 8, "'$.c' selects nothing; only one can be copied")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.a\n  copy: $.*", 3, 8, "'$.*' selects 3 values; only one can be copied")]
    [InlineData(
        "overlay: 1.0.0\nactions:\n- target: $.a\n  copy: a",
        3,
        8,
        "'a' is no JSONPath expression: '$' is expected instead of 'a' (character 1)")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $\n  remove: true", 2, 10, "the document itself cannot be removed")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.b\n  update: 1", 3, 10, "a number cannot be merged into an object")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.a\n  update: {x: 1}", 3, 10, "an object cannot be merged into a number")]
    [InlineData(
        "overlay: 1.0.0\nactions:\n- target: $\n  update:\n    b: {x: [1]}",
        4,
        11,
        "an array cannot be merged into 'x', which is a string; remove that first")]
    [InlineData("overlay: 1.0.0\nactions:\n- target: $.*\n  update: {x: 1}", 2, 10, "values of different kinds")]
    public void What_is_wrong_in_an_overlay_is_reported_where_it_is(string overlay, int line, int column, string complaint)
    {
        SpecSet files = Applied("{a: 1, b: {x: s}, d: []}", overlay);

        Problem problem = Assert.Single(files.Problems);
        Assert.Equal(
            (ProblemKind.MalformedOverlay, "changes.yaml", line, column),
            (problem.Kind, problem.Path, problem.Line, problem.Column));
        Assert.Contains(complaint, problem.Arguments.Single());
        Assert.Equal("{\"a\":1,\"b\":{\"x\":\"s\"},\"d\":[]}", Written.Of(Root(files)));
    }

    [Fact]
    public void A_malformed_action_does_not_keep_the_others_from_being_done()
    {
        SpecSet files = Applied("{a: 1}", Overlays("$[, update, 0", "$.a, update, 2"));

        Assert.Single(files.Problems);
        Assert.Equal("{\"a\":2}", Written.Of(Root(files)));
    }

    [Fact]
    public void An_overlay_that_cannot_be_parsed_changes_nothing()
    {
        SpecSet files = Applied("{a: 1}", "overlay: 1.0.0: x");

        Assert.Equal(ProblemKind.MalformedText, Assert.Single(files.Problems).Kind);
        Assert.Equal("{\"a\":1}", Written.Of(Root(files)));
    }

    // "target, kind, value" as flow YAML.
    private static string Overlays(params string[] actions) =>
        "overlay: 1.1.0\ninfo: {title: t, version: 1}\nactions:\n" + string.Concat(actions.Select(Action));

    private static string Action(string action)
    {
        string kind = new[] { "update", "remove", "copy" }.Single(k => action.Contains($", {k}, "));
        int at = action.IndexOf($", {kind}, ", System.StringComparison.Ordinal);
        return $"- target: {action.Substring(0, at)}\n  {kind}: {action.Substring(at + kind.Length + 4)}\n";
    }

    private static SpecSet Applied(string document, string overlay, params (string Path, string Text)[] others)
    {
        SpecSet files = new(others
            .Append(("dir/api.yaml", document))
            .Append(("changes.yaml", overlay))
            .Select(f => new SpecText(f.Item1, f.Item2)));
        Overlay.Apply(files.Open("changes.yaml")!, Root(files), files);
        return files;
    }

    private static SpecNode Root(SpecSet files) => files.Open("dir/api.yaml")!.Root!;
}
