using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Typewright.Generator.Tests.Docs;

/// <summary>A line of one of the two columns.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Mark">What of the document it has or stands for; empty for none.</param>
internal sealed record PictureLine(string Text, string Mark = "");

/// <summary>
/// Draws a document beside its C#, with a curve from each part to what became of it. Both columns are cut out of what there is: the
/// document of a page, and the code that was generated for it.
/// </summary>
internal static partial class DocumentPicture
{
    private const double CharacterWidth = 7.23;
    private const int LineHeight = 18;
    private const int Margin = 16;
    private const int Top = 58;
    private const int Gap = 76;

    private const string Style = """
        .back { fill: #ffffff; stroke: #d0d7de }
        .head { fill: #57606a; font-weight: bold; font-family: system-ui, sans-serif }
        .plain { fill: #24292f }
        .key { fill: #0550ae }
        .word { fill: #cf222e }
        .type { fill: #116329 }
        .note { fill: #6e7781 }
        .band { fill: #0a7a5c; fill-opacity: .12 }
        .curve { stroke: #0a7a5c; fill: none; stroke-width: 1.5 }
        @media (prefers-color-scheme: dark) {
          .back { fill: #0d1117; stroke: #30363d }
          .head { fill: #9da7b1 }
          .plain { fill: #e6edf3 }
          .key { fill: #79c0ff }
          .word { fill: #ff7b72 }
          .type { fill: #7ee787 }
          .note { fill: #8b949e }
          .band { fill: #3fb98f; fill-opacity: .2 }
          .curve { stroke: #3fb98f }
        }
        """;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    /// <summary>The picture.</summary>
    /// <param name="file">The name of the document.</param>
    /// <param name="document">Its lines.</param>
    /// <param name="code">The lines of the code.</param>
    public static string Svg(string file, IReadOnlyList<PictureLine> document, IReadOnlyList<PictureLine> code)
    {
        double left = Width(document);
        double right = Width(code);
        double second = Margin + left + Gap;
        double width = second + right + Margin;
        double height = Top + (Math.Max(document.Count, code.Count) * LineHeight) + 2;
        return new XElement(
            s_svg + "svg",
            Number("width", width),
            Number("height", height),
            new XAttribute("viewBox", $"0 0 {Text(width)} {Text(height)}"),
            new XAttribute("font-family", "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"),
            new XAttribute("font-size", 12),
            new XAttribute("role", "img"),
            new XElement(s_svg + "title", $"Parts of {file}, and the C# that they become"),
            new XElement(s_svg + "style", "\n" + Style + "\n"),
            Box("back", 0.5, 0.5, width - 1, height - 1),
            Head(Margin, file),
            Head(second, "What callers see of it in C#"),
            Curves(document, code, left, second, right),
            document.SelectMany(static (line, row) => Words(Margin, row, line.Text, Yaml)),
            code.SelectMany((line, row) => Words(second, row, line.Text, CSharp))).ToString().ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Some lines of a document; what is left out between them is told by three dots.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="marks">What is to be found in the lines that are marked.</param>
    /// <param name="shown">How the lines begin that are shown, in their order and without the space in front.</param>
    public static IReadOnlyList<PictureLine> Parts(string document, IReadOnlyDictionary<string, string> marks, params string[] shown)
    {
        List<PictureLine> parts = [];
        Queue<string> wanted = new(shown);
        foreach (string line in document.Split('\n'))
        {
            string trimmed = line.TrimStart();
            if (wanted.TryPeek(out string? next) && trimmed.StartsWith(next, StringComparison.Ordinal))
            {
                wanted.Dequeue();
                parts.Add(new PictureLine(line, marks.GetValueOrDefault(trimmed.Split(':')[0], "")));
            }
            else if (parts.Count > 0 && parts[^1].Text.TrimStart() != "…")
            {
                parts.Add(new PictureLine(new string(' ', line.Length - trimmed.Length) + "…"));
            }
        }

        return parts;
    }

    /// <summary>The declaration of a type, with some of its members and without what is inside of them.</summary>
    public static IEnumerable<PictureLine> Declared(
        string code,
        string type,
        IReadOnlyDictionary<string, string> marks,
        params string[] members)
    {
        TypeDeclarationSyntax declared = CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .First(one => one.Identifier.Text == type);
        yield return new PictureLine($"{declared.Modifiers} {declared.Keyword} {type}", marks.GetValueOrDefault(type, ""));
        yield return new PictureLine("{");
        foreach (string name in members)
        {
            MemberDeclarationSyntax member = declared.Members.First(one => NameOf(one) == name);
            foreach (PictureLine line in Member(member, marks.GetValueOrDefault($"{type}.{name}", "")))
            {
                yield return line with { Text = "    " + line.Text };
            }
        }

        yield return new PictureLine("}");
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => null,
    };

    private static IEnumerable<PictureLine> Member(MemberDeclarationSyntax member, string mark)
    {
        if (member is PropertyDeclarationSyntax property)
        {
            // One that has its value at its arrow can be read.
            string accessors = property.AccessorList is { } list
                ? string.Join(' ', list.Accessors.Where(static one => one.Modifiers.Count == 0).Select(static one => one.Keyword + ";"))
                : "get;";
            yield return new PictureLine($"{property.Modifiers} {property.Type} {property.Identifier} {{ {accessors} }}", mark);
            yield break;
        }

        MethodDeclarationSyntax method = (MethodDeclarationSyntax)member;
        string summary = method.GetLeadingTrivia().ToString().Split('\n')
            .First(static line => line.Contains("<summary>", StringComparison.Ordinal));
        yield return new PictureLine(summary.Trim());
        yield return new PictureLine($"{method.Modifiers} {method.ReturnType} {method.Identifier}(", mark);
        yield return new PictureLine($"    {string.Join(", ", method.ParameterList.Parameters)});");
    }

    private static double Width(IReadOnlyList<PictureLine> lines) => lines.Max(static line => line.Text.Length) * CharacterWidth;

    private static IEnumerable<XElement> Curves(
        IReadOnlyList<PictureLine> document, IReadOnlyList<PictureLine> code, double left, double second, double right)
    {
        for (int row = 0; row < document.Count; row++)
        {
            PictureLine from = document[row];
            int to = from.Mark.Length == 0 ? -1 : code.ToList().FindIndex(line => line.Mark == from.Mark);
            if (to >= 0)
            {
                double start = Margin + left + 6;
                double end = second - 6;
                double middle = (start + end) / 2;
                double y = Baseline(row) - 4;
                double last = Baseline(to) - 4;
                yield return Box("band", Margin - 6, y - 9, left + 12, LineHeight);
                yield return Box("band", end, last - 9, right + 12, LineHeight);
                yield return new XElement(
                    s_svg + "path",
                    new XAttribute("class", "curve"),
                    new XAttribute("d", Curve((start, y), (middle, y), (middle, last), (end, last))));
            }
        }
    }

    private static string Curve((double X, double Y) from, params (double X, double Y)[] points) =>
        $"M {Text(from.X)} {Text(from.Y)} C {string.Join(' ', points.Select(static point => $"{Text(point.X)} {Text(point.Y)}"))}";

    private static IEnumerable<XElement> Words(
        double x,
        int row,
        string text,
        Func<string, IEnumerable<(int At, string Text, string Class)>> split) =>
        split(text).Where(static word => word.Text.Length > 0).Select(word => new XElement(
            s_svg + "text",
            new XAttribute("class", word.Class),
            Number("x", x + (word.At * CharacterWidth)),
            Number("y", Baseline(row)),
            Number("textLength", word.Text.Length * CharacterWidth),
            word.Text));

    private static IEnumerable<(int At, string Text, string Class)> Yaml(string text)
    {
        int from = 0;
        foreach (Match key in YamlKey().Matches(text))
        {
            foreach ((int, string, string) word in Plain(text, from, key.Index))
            {
                yield return word;
            }

            yield return (key.Index, key.Value, "key");
            from = key.Index + key.Length;
        }

        foreach ((int, string, string) word in Plain(text, from, text.Length))
        {
            yield return word;
        }
    }

    private static IEnumerable<(int At, string Text, string Class)> CSharp(string text)
    {
        if (text.TrimStart().StartsWith("///", StringComparison.Ordinal))
        {
            return [(text.Length - text.TrimStart().Length, text.Trim(), "note")];
        }

        return SyntaxFactory.ParseTokens(text).Where(static token => token.Text.Length > 0).Select(static token => (
            token.SpanStart,
            token.Text,
            ClassOf(token)));
    }

    private static string ClassOf(SyntaxToken token)
    {
        bool isWord = token.IsKeyword() || token.Text is "partial" or "get" or "set";
        bool isName = token.IsKind(SyntaxKind.IdentifierToken) && char.IsUpper(token.Text[0]);
        return (isWord, isName) switch { (true, _) => "word", (_, true) => "type", _ => "plain" };
    }

    private static IEnumerable<(int At, string Text, string Class)> Plain(string text, int from, int to)
    {
        string part = text[from..to];
        string trimmed = part.Trim();
        return trimmed.Length == 0 ? [] : [(from + part.IndexOf(trimmed[0], StringComparison.Ordinal), trimmed, "plain")];
    }

    private static XElement Head(double x, string text) =>
        new(s_svg + "text", new XAttribute("class", "head"), Number("x", x), Number("y", 28), text);

    private static XElement Box(string kind, double x, double y, double width, double height) => new(
        s_svg + "rect",
        new XAttribute("class", kind),
        Number("x", x),
        Number("y", y),
        Number("width", width),
        Number("height", height),
        new XAttribute("rx", 3));

    private static double Baseline(int row) => Top + (row * LineHeight);

    private static XAttribute Number(string name, double value) => new(name, Text(value));

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\w/$]+(?=:( |$))")]
    private static partial Regex YamlKey();
}
