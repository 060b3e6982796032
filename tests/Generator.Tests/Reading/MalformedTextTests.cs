using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

public class MalformedTextTests
{
    [Theory]
    [InlineData("", 0, 0, "empty")]
    [InlineData("\ufeff \n\t\n", 0, 0, "empty")]
    [InlineData("# nothing\n---\n...\n", 0, 0, "empty")]
    [InlineData("{\"a\": 1,\n \"b\": }", 1, 6, "'}' is an invalid start of a value")]
    [InlineData("{\"\u00e9\u20ac\U0001f600\": 1 \"b\": 2}", 0, 11, "Expected either ',', '}', or ']'")]
    [InlineData("{\"a\": {\"b\": 1}\n\"c\": 2}", 1, 0, "Expected either ',', '}', or ']'")]
    [InlineData("{\"a\": 1}\n  garbage", 1, 2, "'g' is invalid after a single JSON value")]
    [InlineData("{\"a\": \"\\d\"}", 0, 8, "'d' is an invalid escapable character")]
    [InlineData("{\"a\": [1, 2 ", 0, 12, "should be closed")]
    [InlineData("a: 1\nb: x: y\n", 1, 4, "invalid mapping")]
    [InlineData("a:\n    b: 1\n  c: 2\n", 2, 2, "did not find expected key")]
    [InlineData("  a: 1\nb: 2\n", 1, 0, "<document end>")]
    [InlineData("a: 1\nb: *c\n", 1, 3, "the alias 'c' has no anchor before it")]
    [InlineData("a: &x\n  b: *x\n", 1, 5, "the alias 'x' stands inside of what it repeats")]
    [InlineData("a: [1, 2\nb: 3\n", 2, 0, "did not find expected ',' or ']'")]
    [InlineData("a:\n\tb: 1\n", 1, 0, "invalid tab as indentation")]
    [InlineData("<html>\n<body a=\"b: c\">\n", 0, 0, "this is HTML or XML")]
    public void A_complaint_has_its_place(string text, int line, int column, string message)
    {
        SpecSyntaxException complaint = Assert.Throws<SpecSyntaxException>(() => Written.Read(text));

        Assert.Contains(message, complaint.Message);
        Assert.Equal((line, column), (complaint.Line, complaint.Column));
    }

    [Fact]
    public void What_was_tolerated_is_not_what_is_complained_about()
    {
        SpecSyntaxException complaint = Assert.Throws<SpecSyntaxException>(() => Written.Read("a: @tolerated\nb: c: d\n"));

        Assert.Equal(1, complaint.Line);
    }

    [Fact]
    public void A_set_reports_a_malformed_file_once_and_has_no_tree_for_it()
    {
        SpecSet files = new([new SpecText("dir/a.json", "{\n\"a\": }")]);

        Assert.Null(files.Open("dir/a.json")!.Root);
        Assert.Null(files.Open("dir/../dir/a.json")!.Root);

        Problem problem = Assert.Single(files.Problems);
        Assert.Equal((ProblemKind.MalformedText, "dir/a.json", 1, 5), (problem.Kind, problem.Path, problem.Line, problem.Column));
    }
}
