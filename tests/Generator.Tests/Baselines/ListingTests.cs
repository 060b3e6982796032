using System;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Baselines;

/// <summary>What is in a baseline.</summary>
public sealed class ListingTests
{
    [Fact]
    public void Every_declaration_has_a_line_with_the_place_that_it_stands_for()
    {
        string[] lines = Update.Listing(PetDocument.Text).Split('\n');

        Assert.Contains("Pet : class @ schemas/Pet", lines);
        Assert.Contains("Pet.Name : string { get; } @ name", lines);
        Assert.Contains("Kind : struct @ schemas/Kind", lines);
        Assert.Contains("Kind.Cat : Kind { get; } @ cat", lines);
        Assert.Contains(
            "PetsClient.GetPet(string petId, CancellationToken cancellationToken = default) : Response<Pet> @ GET /pets/{petId}", lines);
        Assert.Contains("PetsClient : class @ client", lines);
        Assert.Contains("PetsModelFactory.Owner(string? email = null) : Owner", lines);
        Assert.Contains("PetsClientOptions : class, ClientOptions @ options", lines);
    }

    [Fact]
    public void Lines_are_sorted_and_each_is_there_once()
    {
        string[] lines = [.. Update.Listing(PetDocument.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => line[0] != '#')];

        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Equal(lines.Distinct(), lines);
    }

    [Fact]
    public void A_listing_does_not_depend_on_the_baseline_that_it_renews()
    {
        string listing = Update.Listing(PetDocument.Text);

        Assert.Equal(listing, Update.Listing(PetDocument.Text, listing));
    }

    [Fact]
    public void A_changed_word_is_a_changed_line()
    {
        string before = Update.Listing(PetDocument.Text);
        string other = PetDocument.Text.Replace("enum: [cat, dog]", "enum: [cat, dog, fox]", StringComparison.Ordinal);
        string after = Update.Listing(other, before);

        Assert.Equal(["Kind.Fox : Kind { get; } @ fox"], after.Split('\n').Except(before.Split('\n')));
    }

    [Fact]
    public void Values_with_line_ends_stay_on_their_line()
    {
        string document = PetDocument.Text.Replace("enum: [cat, dog]", "enum: [cat, \"a\\nb\\\\n\", \"x @ y\"]", StringComparison.Ordinal);
        string listing = Update.Listing(document);

        Assert.Contains("@ a\\nb\\\\n", listing, StringComparison.Ordinal);
        Assert.Empty(Update.With(listing, document).Compiles().Problems);
    }

    [Fact]
    public void All_places_of_a_type_have_a_line()
    {
        string listing = Update.Listing(Shapes.TwoPlaces);

        Assert.Equal(
            ["GetCatResultOwner : class @ GET /cats 200.owner", "GetCatResultOwner : class @ GET /dogs 200.owner"],
            Update.LinesOf(listing, "GetCatResultOwner : "));
    }

    [Fact]
    public void A_listing_is_only_made_where_it_is_asked_for()
    {
        Generation generation = Update.With(null, PetDocument.Text);

        Assert.DoesNotContain(generation.Sources.Keys, static name => name.StartsWith("OpenApiListing.", StringComparison.Ordinal));
        Assert.Equal(["TW2011"], generation.Problems.Select(static problem => problem.Id));
    }

    [Fact]
    public void A_line_that_is_no_declaration_is_told()
    {
        string listing = Update.Listing(PetDocument.Text) + "<<<<<<< ours\n";

        Assert.Equal(["TW2011"], Update.With(listing, PetDocument.Text).Problems.Select(static problem => problem.Id));
    }

    [Fact]
    public void What_is_different_for_callers_is_said_in_sentences()
    {
        const string Before = """
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths:
              /pet:
                get:
                  operationId: getPet
                  responses:
                    '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            components: { schemas: { Pet: { type: object, properties: { name: { type: string }, age: { type: string } } } } }
            """;
        string after = Before
            .Replace("paths:", "paths:\n  /shops: { delete: { operationId: deleteShops, responses: { '204': { description: Gone. } } } }")
            .Replace("age: { type: string }", "age: { type: integer }, born: { type: string }");

        Assert.Equal(
            [
                "Callers of Pet.Age break: it is 'long?' and was 'string?'",
                "Pet.Born is new",
                "PetsClient.DeleteShops is new",
            ],
            Update.Changes(Before, after).Where(static line => !line.Contains("ModelFactory")));
        Assert.Empty(Update.Changes(Before, Before));
    }
}
