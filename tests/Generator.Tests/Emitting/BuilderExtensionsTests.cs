using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>Registration with the builder of Microsoft.Extensions.Azure: a method for each way to construct a client.</summary>
public sealed class BuilderExtensionsTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1.0' }
        servers: [{ url: https://pets.example.com }]
        paths:
          /pets: { get: { operationId: listPets, security: [SECURITY], responses: { '200': { description: Pets. } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: x-key }
            token: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: Reads. } } } }
        """;

    private const string Client = "global::PetStore.PetsClient, global::PetStore.PetsClientOptions";

    [Fact]
    public void Key_is_an_argument()
    {
        string extensions = Extensions("{ key: [] }");

        Assert.Contains($"public static IAzureClientBuilder<{Client}> AddPetsClient<TBuilder>(\n        this TBuilder builder,\n        "
            + $"Uri endpoint,\n        global::Azure.AzureKeyCredential ", extensions);
        Assert.Contains("where TBuilder : IAzureClientFactoryBuilder\n", extensions);
        Assert.Contains(
            $"return builder.RegisterClientFactory<{Client}>(options => new global::PetStore.PetsClient(endpoint, ",
            extensions);
    }

    [Fact]
    public void Token_is_the_builders()
    {
        string extensions = Extensions("{ token: [read] }");

        Assert.Contains($"public static IAzureClientBuilder<{Client}> AddPetsClient<TBuilder>(\n        this TBuilder builder) where "
            + $"TBuilder : IAzureClientFactoryBuilderWithCredential\n", extensions);
        Assert.Contains($"return builder.RegisterClientFactory<{Client}>((options, tokenCredential) => new "
            + $"global::PetStore.PetsClient(tokenCredential, options));", extensions);
    }

    [Fact]
    public void Configuration_is_bound_by_the_builder()
    {
        string extensions = Extensions("{}");

        Assert.Contains($"return builder.RegisterClientFactory<{Client}>(configuration);", extensions);
        Assert.Contains("namespace Microsoft.Extensions.Azure;", extensions);
    }

    [Theory]
    [InlineData("{ token: [read] }, {}", "AddPetsClientWithoutCredential")]
    [InlineData("{ key: [] }, { key: [], token: [read] }", "AddPetsClientWithKeyAndToken")]
    public void Ways_that_take_the_same_arguments_have_two_names(string security, string second)
    {
        string extensions = Extensions(security);

        Assert.Contains(" AddPetsClient<TBuilder>(", extensions);
        Assert.Contains($" {second}<TBuilder>(", extensions);
    }

    [Fact]
    public void Two_clients_of_one_name_in_two_namespaces_cannot_both_be_registered()
    {
        string text = Document.Replace("SECURITY", "{}");
        Project project = new(
            MemoryDocument.Client(text, "/project/a.yaml", ("Namespace", "A"), ("DependencyInjection", "true")),
            MemoryDocument.Client(text, "/project/b.yaml", ("Namespace", "B"), ("DependencyInjection", "true")));

        Microsoft.CodeAnalysis.Diagnostic problem = Assert.Single(project.Run().Problems);

        Assert.Equal("TW1006", problem.Id);
        Assert.Contains("ClientName", problem.GetMessage());
    }

    [Fact]
    public void Nothing_is_registered_unless_it_is_asked_for() =>
        Assert.DoesNotContain(
            Project.Generate(Document.Replace("SECURITY", "{}")).Compiles().Sources.Keys,
            static name => name.Contains("Builder"));

    private static string Extensions(string security) =>
        Project.Generate(Document.Replace("SECURITY", security), ("DependencyInjection", "true"), ("Namespace", "PetStore"))
            .Compiles()
            .Source("PetsClientBuilderExtensions");
}
