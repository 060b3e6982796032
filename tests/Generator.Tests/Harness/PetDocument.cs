namespace Typewright.Generator.Tests.Harness;

/// <summary>A small document with a client, two models and an enum.</summary>
internal static class PetDocument
{
    public const string Path = "/project/pets.yaml";

    public const string Text = """
        openapi: 3.0.3
        info:
          title: Pets
          version: '1.0'
        paths:
          /pets/{petId}:
            get:
              operationId: getPet
              summary: Gets a pet.
              parameters:
                - { name: petId, in: path, required: true, schema: { type: string } }
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string, description: What it is called. }
                kind: { $ref: '#/components/schemas/Kind' }
                owner: { $ref: '#/components/schemas/Owner' }
            Owner:
              type: object
              properties:
                email: { type: string, description: Where to write to. }
            Kind:
              type: string
              enum: [cat, dog]
        """;

    /// <summary>Another document, which makes another client.</summary>
    public const string Shops = """
        openapi: 3.0.3
        info:
          title: Shops
          version: '1.0'
        paths:
          /shops:
            get:
              operationId: countShops
              responses:
                '200':
                  description: How many there are.
                  content:
                    application/json:
                      schema: { type: integer }
        """;
}
