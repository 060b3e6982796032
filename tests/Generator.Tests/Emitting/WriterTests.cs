using Typewright.Generator.Cancelling;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Vocabulary;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>What a template becomes in a file.</summary>
public sealed class WriterTests
{
    [Fact]
    public void Lines_of_a_piece_begin_at_the_depth_of_its_place()
    {
        CSharp body = $$"""
            first();
            second();
            """;

        Assert.Equal("{\n    first();\n    second();\n}", Written($$"""
            {
                {{body}}
            }
            """));
    }

    [Fact]
    public void Pieces_of_a_list_have_lines_of_their_own()
    {
        CSharp[] pieces = [$"a;", $"b;"];

        Assert.Equal("{\n    a;\n    b;\n}", Written($$"""
            {
                {{pieces}}
            }
            """));
    }

    [Fact]
    public void Paragraphs_have_a_blank_line_between_them_and_none_at_the_end()
    {
        CSharp[] pieces = [$"a;", $"b;"];

        Assert.Equal("{\n    a;\n\n    b;\n}", Written($$"""
            {
                {{pieces.Paragraphs()}}
            }
            """));
    }

    [Fact]
    public void Empty_piece_alone_on_its_line_leaves_none()
    {
        CSharp[] none = [];

        Assert.Equal("{\n    a;\n    b;\n}", Written($$"""
            {
                {{CSharp.Nothing}}

                a;
                {{""}}
                {{none}}
                b;
            }
            """));
    }

    [Fact]
    public void Blank_line_behind_a_block_parts_it_from_what_follows_only()
    {
        CSharp block = $$"""
            if (x)
            {
            }

            """;

        Assert.Equal("{\n    if (x)\n    {\n    }\n\n    a;\n}", Written($$"""
            {
                {{block}}
                a;
            }
            """));
        Assert.Equal("{\n    if (x)\n    {\n    }\n}", Written($$"""
            {
                {{block}}
            }
            """));
    }

    [Fact]
    public void Known_name_brings_its_namespace_and_any_other_none()
    {
        CodeWriter writer = new(StillWanted.Always);

        writer.Write($"{KnownNames.Guid} {KnownNames.Of("long")} {KnownNames.RequestContext}");

        Assert.Equal("Guid long RequestContext", writer.ToString());
        Assert.Equal(["System", "Azure"], writer.Namespaces);
    }

    [Fact]
    public void Long_list_of_parameters_has_a_line_for_each()
    {
        CSharp[] parameters = [$"string {new string('a', 90)}", $"string {new string('b', 90)}"];

        Assert.Equal($"void M(\n    string {new string('a', 90)},\n    string {new string('b', 90)})",
            Written(Signature.Of($"void M", parameters)));
        Assert.Equal("void M(string a)", Written(Signature.Of($"void M", [$"string a"])));
    }

    private static string Written(CSharp code)
    {
        CodeWriter writer = new(StillWanted.Always);
        writer.Write(code);
        return writer.ToString();
    }
}
