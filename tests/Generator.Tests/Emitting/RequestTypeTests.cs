using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>Signatures as a review of .NET would have them: what protocol methods take, and what is refused where it is given.</summary>
public sealed class RequestTypeTests
{
    private const string Kind = "{ type: string, enum: [cat, dog] }";

    private static readonly Generation s_made = Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets/{kind}/{id}:
            put:
              operationId: putPet
              parameters:
                - { name: kind, in: path, required: true, schema: { $ref: '#/components/schemas/Kind' } }
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: other, in: query, schema: { $ref: '#/components/schemas/Kind' } }
                - { name: kinds, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Kind' } } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses:
                '200': { description: Pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Kind: {{Kind}}
            Pet: { type: object, properties: { name: { type: string } } }
        """).Compiles();

    private static string Client => s_made.Source("PetsClient");

    [Fact]
    public void Protocol_methods_take_texts_and_the_body_at_the_place_of_the_typed_one()
    {
        Assert.Contains("PutPet(Kind kind, string id, Pet pet, Kind? other = null, IEnumerable<Kind>? kinds = null", Client);
        Assert.Contains("PutPet(string kind, string id, RequestContent content, string? other, IEnumerable<string>? kinds,", Client);
    }

    [Fact]
    public void Texts_are_what_the_typed_method_hands_on() => Assert.Contains(
        "kind.ToString()!, id, JsonBody.Create(pet, Pet.WriteJson), other?.ToString(), "
            + "kinds is { } kindsValue ? WireFormat.List(kindsValue, static item => item.ToString()!) : null!, context: null)",
        Client);

    [Fact]
    public void Segments_that_would_lead_elsewhere_are_refused_by_the_name_of_the_parameter()
    {
        Assert.Contains("Guard.PathSegment(id, nameof(id));", Client);
        Assert.Contains("Guard.PathSegment(kind, nameof(kind));", Client);
    }

    [Fact]
    public void Default_of_an_enum_is_refused_where_a_value_is_required() =>
        Assert.Contains("Guard.NotDefault(kind, nameof(kind));", Client);

    [Fact]
    public void Model_is_converted_from_a_response_and_into_a_request()
    {
        Assert.Contains("public static explicit operator Pet(Response response)", s_made.Source("Pet"));
        Assert.Contains("public static implicit operator RequestContent(Pet value)", s_made.Source("Pet"));
    }
}
