using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Binding;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// One text of a document after the other, keys included, becomes a hostile one: no file becomes malformed, nothing is
/// smuggled in.
/// </summary>
public sealed class EveryTextTests
{
    private static readonly string[] s_payloads =
    [
        "Pwned\"; } } class Pwned { } // */\r\n#error Pwned\n</summary>\u2028\\u0022 {0}",
        "System.Collections.Generic.List<Pwned>",
        "A { } class Pwned",
        "",
        "1",
    ];

    // The template meets many more payloads elsewhere.
    public static TheoryData<string, int> Documents =>
        new() { { "template", 1 }, { "extensions", s_payloads.Length }, { "swagger", s_payloads.Length } };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Hostile_text_anywhere_leaves_well_formed_code(string document, int payloads)
    {
        string text = document switch
        {
            "template" => Template.Fill(static place => "word" + place),
            "swagger" =>
            ExtensionDocument.Swagger,
            _ => ExtensionDocument.Text
        };
        HashSet<string> known = [.. Files(text)];
        int places = CountTexts(JsonNode.Parse(text)!);

        Assert.InRange(known.Count, 5, 100);
        Assert.InRange(places, 100, 1000);
        for (int place = 0; place < places; place++)
        {
            foreach (string payload in s_payloads.Take(payloads))
            {
                foreach (string file in Files(Replaced(text, place, payload)).Where(known.Add))
                {
                    Check(file, place, payload);
                }
            }
        }
    }

    [Fact]
    public void Documents_without_hostile_texts_have_no_errors()
    {
        Assert.DoesNotContain(
            Project.Generate(ExtensionDocument.Text, ("TrustDocument", "true")).Problems,
            static problem => problem.Severity == DiagnosticSeverity.Error && problem.Id != "TW1011");
        Project.Generate(ExtensionDocument.Swagger).Compiles();
    }

    private static IEnumerable<string> Files(string text)
    {
        ClientRequest request = new(new SpecText("/project/api.json", text) { IsTrusted = true }, default, default, BindingOptions.Default);
        return ClientStep.Bind(request, request.Files(), CancellationToken.None).Model is { } model
            ? ClientStep.Emit(model, CancellationToken.None).Select(static file => file.Text)
            : [];
    }

    private static void Check(string file, int place, string payload)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11));
        Diagnostic? error = tree.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(error is null, $"text {place} as '{payload}': {error}");
        SyntaxToken smuggled = tree
            .GetRoot()
            .DescendantTokens()
            .FirstOrDefault(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "Pwned");
        Assert.True(smuggled.IsKind(SyntaxKind.None), $"text {place} as '{payload}' is code: {smuggled.Parent?.Parent}");
        Assert.DoesNotContain(
            tree.GetRoot().DescendantTrivia(),
            static trivia => trivia.IsDirective && !trivia.IsKind(SyntaxKind.NullableDirectiveTrivia));
    }

    private static int CountTexts(JsonNode node)
    {
        int count = 0;
        Copy(node, text => (text, count++).text);
        return count;
    }

    private static string Replaced(string document, int place, string payload)
    {
        int at = 0;
        return JsonText.Of(Copy(JsonNode.Parse(document)!, text => at++ == place ? payload : text));
    }

    private static JsonNode? Copy(JsonNode? node, Func<string, string> text)
    {
        switch (node)
        {
            case JsonObject members:
                JsonObject copy = [];
                foreach ((string name, JsonNode? value) in members)
                {
                    copy[text(name)] = Copy(value, text);
                }

                return copy;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Copy(item, text))]);
            case JsonValue value when value.TryGetValue(out string? old):
                return JsonValue.Create(text(old));
            default:
                return node?.DeepClone();
        }
    }
}
