using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Typewright.Generator.Vocabulary;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// A project that has names of its own which generated code uses too: around the client's namespace, in it, as namespaces, and by
/// usings that hold for all files.
/// </summary>
public sealed class SurroundingNameTests
{
    private const string Namespace = "Acme.Shop.Api";

    // What hides these hides them from the user's own files, and from the compiler.
    private static readonly string[] s_names = [.. KnownNames.All
        .Where(static name => name.Reservation != Reservation.None && char.IsUpper(name.Text[0]))
        .Select(static name => name.Text)
        .Distinct()
        .Order()];

    public static TheoryData<string> Surroundings =>
    [
        "namespace Acme { TYPES }",
        "namespace Acme.Shop { TYPES }",
        "namespace Acme.Shop.Api { TYPES }",
        "namespace Acme.Shop.Api { NAMESPACES }",
        "namespace Acme.Shop { NAMESPACES }",
        "TYPES",
        "NAMESPACES",
        "ALIASES",
        "global using Elsewhere; namespace Elsewhere { TYPES }",
        "namespace Acme.System { class Uri { } } namespace Acme.Azure.Core { class Pipeline { } }",
        "namespace Acme.Typewright { class Guard { } } namespace Acme.Shop.Api.Azure { class Response { } }",
    ];

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Names_of_the_project_do_not_change_what_generated_code_means(string surroundings)
    {
        string code = surroundings
            .Replace("TYPES", Each(s_names, static name => $"class {name} {{ }}"))
            .Replace("NAMESPACES", Each(s_names, static name => $"namespace {name} {{ class Inner {{ }} }}"))
            .Replace("ALIASES", Each(s_names, static name => $"global using {name} = global::System.Version;"));
        MemoryDocument document = MemoryDocument.Client(
            Template.Fill(static place => "n" + place),
            settings: [("Namespace", Namespace), ("DependencyInjection", "true")]);

        new Project([document], code: code).Run().Compiles(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Names_are_short_where_nothing_hides_them()
    {
        Generation run = Project.Generate(PetDocument.Text).Compiles();

        Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("global::Azure.Response"));
    }

    private static string Each(IEnumerable<string> names, System.Func<string, string> text) => string.Join('\n', names.Select(text));
}
