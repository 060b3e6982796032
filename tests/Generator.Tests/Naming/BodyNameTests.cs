using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>What the parameter is called that takes the body.</summary>
public sealed class BodyNameTests
{
    [Theory]
    [InlineData("name: orderData", "Order orderData,")]
    [InlineData("name: Order-Data", "Order orderData,")]
    [InlineData("name: body", "Order body,")]
    [InlineData("name: orderData, x-csharp-body-parameter: order", "Order order,")]
    public void A_body_parameter_of_2_0_keeps_the_documents_name(string said, string expected)
    {
        string client = Project.Generate($$"""
            swagger: '2.0'
            info: { title: Shop, version: '1' }
            paths:
              /orders:
                post:
                  operationId: createOrder
                  parameters: [{ {{said}}, in: body, required: true, schema: { $ref: '#/definitions/Order' } }]
                  responses: { '204': { description: Done. } }
            definitions:
              Order: { type: object, properties: { number: { type: string } } }
            """).Compiles().Source("ShopClient");

        Assert.Contains("CreateOrderAsync(" + expected, client);
    }
}
