using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>Interfaces of clients.</summary>
public sealed class InterfaceTests
{
    private const string Text = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: 'https://pets.example' }]
        x-csharp-clients:
          PetsClient: { description: All pets. }
          PetClient: { description: One pet., parent: PetsClient, state: { petId: { property: Id, parameter: id, description: The id. } } }
        paths:
          /pets:
            post:
              operationId: createPet
              deprecated: true
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '204': { description: Done. } }
            delete:
              operationId: deletePets
              x-csharp-accessibility: internal
              responses: { '204': { description: Gone. } }
          /pets/events:
            get:
              operationId: watchPets
              responses:
                '200': { description: Each., content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/Pet' } } } }
          /pets/{petId}:
            get:
              operationId: getPet
              x-csharp-client: PetClient
              parameters:
                - { name: petId, in: path, required: true, schema: { type: string } }
                - { name: language, in: query, schema: { type: string } }
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
        """;

    [Theory]
    [InlineData("PetsClient")]
    [InlineData("PetClient")]
    public void It_has_the_methods_that_callers_of_the_class_see(string client)
    {
        Generation run = Project.Generate(Text, ("Interfaces", "true"));

        Assert.Empty(run.CompilerComplaints());
        Assert.Equal(Methods(run, client), Methods(run, "I" + client));
    }

    [Fact]
    public void Code_that_has_interfaces_only_reaches_every_client_and_can_be_given_another()
    {
        const string Code = """
            using System.Threading.Tasks;

            namespace Shop;

            internal sealed class Desk
            {
                private readonly Pets.IPetsClient _pets;

                public Desk(Pets.IPetsClient pets) => _pets = pets;

                public static Desk Real() => new(new Pets.PetsClient());

                public async Task<string> NameAsync()
                {
                    Pets.IPetClient pet = _pets.GetPetClient("1");
                    return pet.Id + (await pet.GetPetAsync("en")).Value.Name;
                }
            }
            """;

        Generation run = new Project([MemoryDocument.Client(Text, settings: ("Interfaces", "true"))], code: Code).Run();

        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void There_is_none_unless_it_is_asked_for() =>
        Assert.DoesNotContain(Project.Generate(Text).Compiles().Sources.Keys, static name => name.Contains("IPet"));

    // With the types that interfaces give out called as those of the classes.
    private static IEnumerable<string> Methods(Generation run, string type) => run.Whole.GetTypeByMetadataName("Pets." + type)!
        .GetMembers()
        .OfType<IMethodSymbol>()
        .Where(static method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
        .Select(static method => $"{method.ReturnType} {method.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}"
            .Replace("IPet", "Pet"))
        .Select(static text => text.Replace("PetsClient.", "").Replace("PetClient.", ""))
        .Order();
}
