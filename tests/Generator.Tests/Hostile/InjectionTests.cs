using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// No text of a document adds a node to the code: the code for texts made to break out has the shape of the code for
/// harmless ones.
/// </summary>
public sealed class InjectionTests
{
    private const string Harmless = "word";

    private static readonly string[] s_payloads =
    [
        "\"; } } class Pwned { } //",
        "*/ class Pwned { } /*",
        "\n}\nclass Pwned { }\n/// <summary>",
        "\r\n#error Pwned\r\n",
        "\n#nullable disable\n#pragma warning disable\n",
        "\u2028class Pwned { }\u2029",
        "\u0085class Pwned { }\v\f",
        "</summary></remarks><script>Pwned()</script>&<!--]]>",
        "<see cref=\"Pwned\"/><inheritdoc/><include file='a' path='b'/>&amp;&#x3c;&pwned;",
        "\\", "\\\"; Pwned(); //", "\\u0022; class Pwned { } //", "\\x22;Pwned();",
        "{0}{1}{{Pwned}}", "$\"{Pwned()}\"", "@\"", "\"\"\" + Pwned() + \"\"\"",
        "'; Pwned(); '", "`${Pwned()}`", "%22%3B%7D%0a", "a/../b", "C:\\x",
        "\0\u0001\u001b[31m\ufeff\u200b\u202ePwned\u2066",
        "a\u200bb\u2060c\ufeffd\U000E0001e\U000E0061f\ufe0fg\u180eh\u00adi\u061cj\U000E0100",
        "\ud800", "\udc00x", "\U0001F600", "مرحبا", "名前", "ǅ",
        "class", "@class", "=> Pwned();", "[Obsolete(\"x\")] int Pwned;", "global::System.Environment.Exit(1)",
        "a b\tc", "~1~0", "#/components", "$ref",
        new string('x', 3000),
    ];

    // All documents in one project: the compiler reads the references once.
    private static readonly Lazy<Generation> s_run = new(() => new Project(
    [
        Client(-1, Template.Fill(static place => Harmless + place)),
        .. s_payloads.Select(static (payload, index) => Client(index, Template.Fill(place => payload + place))),
    ]).Run());

    public static TheoryData<int> Payloads => [.. Enumerable.Range(0, s_payloads.Length)];

    [Fact]
    public void Template_makes_every_kind_of_file_without_a_problem()
    {
        string[] names = [.. TreesOf(-1).Select(static tree => tree.FilePath.Split('.')[^3])];

        Assert.Equal(3, names.Count(static name => name.EndsWith("Client", StringComparison.Ordinal)));
        Assert.Contains(names, static name => name.EndsWith("ModelFactory", StringComparison.Ordinal));
        Assert.Contains(names, static name => name.StartsWith("Unknown", StringComparison.Ordinal));
        Assert.DoesNotContain(s_run.Value.Problems, static problem => problem.Location.GetLineSpan().Path == PathOf(-1));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Text_changes_no_node(int payload)
    {
        IReadOnlyList<SyntaxTree> expected = TreesOf(-1);
        IReadOnlyList<SyntaxTree> actual = TreesOf(payload);

        Assert.Null(s_run.Value.Result.Exception);
        Assert.Equal(expected.Count, actual.Count);
        string[] differences =
        [
            .. expected.Zip(actual).Select(static pair => Skeleton.Difference(pair.First, pair.Second)).OfType<string>(),
        ];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
        Assert.DoesNotContain(
            actual.SelectMany(static tree => tree.GetRoot().DescendantTokens()),
            static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "Pwned");
        Assert.DoesNotContain(
            actual.SelectMany(static tree => tree.GetRoot().DescendantTrivia()),
            static trivia => trivia.IsDirective && !trivia.IsKind(SyntaxKind.NullableDirectiveTrivia));
    }

    // Format characters, variation selectors and tags, which stand in a plane of their own.
    [Fact]
    public void Nothing_that_nobody_sees_gets_into_code() => Assert.All(
        s_run.Value.Result.GeneratedSources,
        static source => Assert.DoesNotContain(
            source.SourceText.ToString().EnumerateRunes(),
            static rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
                || rune.Value is (>= 0xfe00 and <= 0xfe0f) or (>= 0xe0000 and <= 0xe0fff)));

    [Fact]
    public void Everything_compiles() => s_run.Value.Compiles(DiagnosticSeverity.Error);

    private static string PathOf(int payload) => $"/project/p{payload + 1}.json";

    private static MemoryDocument Client(int payload, string text) =>
        MemoryDocument.Client(text, PathOf(payload), ("Namespace", $"P{payload + 1}"), ("ClientName", "Root"));

    private static IReadOnlyList<SyntaxTree> TreesOf(int payload) =>
    [
        .. s_run.Value.Result.GeneratedSources
            .Where(source => source.HintName.StartsWith($"P{payload + 1}.", StringComparison.Ordinal))
            .Select(static source => source.SyntaxTree),
    ];
}
