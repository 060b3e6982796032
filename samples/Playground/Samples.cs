namespace Typewright.Playground;

/// <summary>What is there before anything was typed.</summary>
internal static class Samples
{
    public const string Document = """
        openapi: 3.1.0
        info: { title: Petstore API, version: 1.0.0 }
        servers: [{ url: 'https://store.example' }]
        paths:
          /pets:
            get:
              operationId: listPets
              summary: Lists the pets of the store.
              responses:
                '200':
                  description: A page of pets.
                  content: { application/json: { schema: { $ref: '#/components/schemas/PetPage' } } }
        components:
          schemas:
            PetPage:
              type: object
              properties:
                pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                nextLink: { type: string }
            Pet:
              type: object
              required: [name, kind]
              properties:
                name: { type: string }
                kind: { type: string, enum: [cat, dog] }
                price: { oneOf: [{ type: number }, { type: string }] }
        """;
}
