using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Typewright.Runtime;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>What docs/options.md says of the words that an option can be. That it has all options is in OptionTableTests.</summary>
public sealed class OptionsDocTests
{
    private static readonly string[][] s_metadata = [.. Page.Read("docs/options.md")["Metadata of OpenApiClient"].Rows.Skip(1)];

    // Something that each of the options is about.
    private static readonly string s_pets = PetDocument.Text.Replace("paths:", """
        paths:
          /pets:
            get:
              parameters: [{ name: page, in: query, schema: { type: integer } }]
              responses:
                '200':
                  description: Pets.
                  headers: { X-Count: { schema: { type: integer } } }
                  content: { application/json: { schema: { type: array, items: { type: string, format: date } } } }
            post:
              requestBody:
                content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } }
              responses: { '204': { description: Made. } }
        """, StringComparison.Ordinal) + """

        x-csharp-credentials: [{ type: Azure.AzureKeyCredential, policy: Pets.SigningPolicy }]
        x-webhooks:
          petBorn:
            post: { requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } }
        """;

    // What is left out may be told.
    private static bool IsComplaint(Diagnostic problem) => problem.Severity > DiagnosticSeverity.Info;

    [Fact]
    public void The_readme_of_the_package_names_every_option() =>
        Assert.Empty(s_metadata.Select(static row => row[0]).Except(
            File.ReadAllText(Path.Combine(Repository.Root, "src/Generator/README.md")).Split('`')));

    [Fact]
    public void The_readme_of_the_package_names_every_word_of_an_option()
    {
        string[] readme = File.ReadAllLines(Path.Combine(Repository.Root, "src/Generator/README.md"));

        Assert.All(s_metadata.Where(static row => row[1].Contains("`, `", StringComparison.Ordinal)), row =>
        {
            string told = readme.First(line => line.StartsWith($"| `{row[0]}`", StringComparison.Ordinal));
            Assert.All(row[1].Split(", "), value => Assert.Contains(value, told, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_configuration_of_a_client_has_what_the_client_reads()
    {
        Block block = Page.Read("docs/options.md").Blocks.Single(static block => block.Language == "json");
        JsonElement section = JsonDocument.Parse(block.Text).RootElement.GetProperty("PetStore");
        string store = File.ReadAllText(Path.Combine(Repository.Root, "docs/examples/store.yaml"));
        MemoryDocument document = MemoryDocument.Client(
            store, settings: [("Namespace", "PetStore"), ("DependencyInjection", "HttpClientFactory")]);
        // That the factory is there is what the generator asks for.
        string code = new Project([document], code: "namespace System.Net.Http { public interface IHttpClientFactory; }")
            .Run().Source("PetStoreClientServiceExtensions");

        IEnumerable<string> names = section.EnumerateObject().SelectMany(static one => one.Value.ValueKind == JsonValueKind.Object
            ? one.Value.EnumerateObject().Select(inner => $"{one.Name}:{inner.Name}")
            : [one.Name]);

        Assert.All(names, name => Assert.True(
            ClientSettings.Names.Contains(name) || code.Contains($"\"{name}\")", StringComparison.Ordinal),
            name));
    }

    // What dates are where nobody says it is what the tests' framework has.
    private static string Other(string[] values) => values[0] == "auto" ? values[^1] : values[1];

    [Fact]
    public void Values_of_a_few_words_begin_with_the_default()
    {
        foreach (string[] row in s_metadata.Where(static row => row[1].Contains("`, `", StringComparison.Ordinal)))
        {
            string[] values = [.. row[1].Split(',').Select(static value => value.Trim(' ', '`'))];
            Assert.Equal(values[0], row[2]);
            Assert.DoesNotContain(Project.Generate(PetDocument.Text, (row[0], Other(values))).Problems, IsComplaint);
            Assert.Equal(Project.Generate(s_pets).Sources, Project.Generate(s_pets, (row[0], values[0])).Sources);
            // How serious a problem is changes nothing in the code.
            bool isOfCode = row[0] != "BaselineBreaks";
            IReadOnlyDictionary<string, string> other = Project.Generate(s_pets, (row[0], Other(values))).Sources;
            Assert.Equal(isOfCode, !Project.Generate(s_pets).Sources.SequenceEqual(other));
        }
    }
}
