namespace Typewright.Generator.Tests.Baselines;

/// <summary>Documents for the tests of baselines.</summary>
internal static class Shapes
{
    /// <summary>A schema that is written out in two operations.</summary>
    public const string TwoPlaces = """
        openapi: 3.0.3
        info: { title: Pets, version: '1.0' }
        paths:
          /cats:
            get:
              operationId: getCat
              responses:
                '200':
                  description: A cat.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          lives: { type: integer }
                          owner: { type: object, properties: { email: { type: string }, phone: { type: string } } }
          /dogs:
            get:
              operationId: getDog
              responses:
                '200':
                  description: A dog.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          owner: { type: object, properties: { email: { type: string }, phone: { type: string } } }
        """;

    /// <summary>An operation with tags, parameters, a body and a union.</summary>
    public const string Shop = """
        openapi: 3.0.3
        info: { title: Shop, version: '1.0' }
        paths:
          /orders:
            get:
              operationId: listOrders
              tags: [orders]
              parameters:
                - { name: state, in: query, schema: { type: string, enum: [open, closed] } }
                - { name: limit, in: query, schema: { type: integer, format: int32 } }
              responses:
                '200': { description: Orders., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
            post:
              operationId: createOrder
              tags: [orders]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses:
                '204': { description: Created. }
        components:
          schemas:
            Order:
              type: object
              required: [buyer]
              properties:
                buyer: { type: string }
                note: { type: string }
                payment:
                  oneOf:
                    - { $ref: '#/components/schemas/Card' }
                    - { $ref: '#/components/schemas/Invoice' }
            Card: { type: object, required: [number], properties: { number: { type: string } } }
            Invoice: { type: object, required: [address], properties: { address: { type: string } } }
        """;
}
