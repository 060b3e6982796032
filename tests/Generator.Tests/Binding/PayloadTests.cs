using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Types of what webhooks and callbacks send, which only those have who ask for them.</summary>
public sealed class PayloadTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
          /orders:
            post:
              operationId: order
              tags: [orders]
              responses: { '204': { description: OK } }
              callbacks:
                done:
                  '{$request.query.url}':
                    post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Done' } } } } }
        webhooks:
          petBorn:
            post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Born' } } } } }
          petSold:
            post:
              tags: [orders]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sold' } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
            Born: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' }, place: { $ref: '#/components/schemas/Place' } } }
            Sold: { type: object, properties: { price: { type: number } } }
            Done: { type: object, properties: { order: { type: string } } }
            Place: { type: object, properties: { town: { type: string } } }
        """;

    [Fact]
    public void A_client_has_the_types_that_its_operations_reach()
    {
        Bound bound = Bound.Document(Document);

        Assert.Equal(["Pet"], Models(bound));
        Problem told = Assert.Single(bound.Problems);
        Assert.Equal(ProblemKind.Ignored, told.Kind);
        Assert.Equal("The payload of 3 webhooks and callbacks", told.Arguments[0]);
        Assert.Contains("Webhooks=\"true\"", told.Arguments[1]);
    }

    [Fact]
    public void Webhooks_and_callbacks_make_types_where_they_are_asked_for()
    {
        Bound bound = Bound.Document(Document, BindingOptions.Default with { Webhooks = true });

        Assert.Equal(["Born", "Done", "Pet", "Place", "Sold"], Models(bound));
        Assert.Empty(bound.Problems);
    }

    [Fact]
    public void The_name_of_a_type_does_not_depend_on_webhooks()
    {
        string[] with = Models(Bound.Document(Document, BindingOptions.Default with { Webhooks = true }));

        Assert.Subset(with.ToHashSet(), Models(Bound.Document(Document)).ToHashSet());
    }

    [Fact]
    public void Filters_leave_webhooks_and_callbacks_out_too()
    {
        BindingOptions orders = BindingOptions.Default with { Webhooks = true, IncludeTags = Texts("orders") };
        BindingOptions pets = BindingOptions.Default with { Webhooks = true, IncludePaths = Texts("/pets") };
        BindingOptions born = BindingOptions.Default with { Webhooks = true, IncludePaths = Texts("petB*") };

        Assert.Equal(["Done", "Sold"], Models(Bound.Document(Document, orders)));
        Assert.Equal(["Pet"], Models(Bound.Document(Document, pets)));
        Assert.Equal(["Born", "Pet", "Place"], Models(Bound.Document(Document, born)));
    }

    [Fact]
    public void Nothing_is_said_of_webhooks_that_the_filters_leave_out() =>
        Assert.Empty(Bound.Document(Document, BindingOptions.Default with { IncludePaths = Texts("/pets") }).Problems);

    [Fact]
    public void Filters_that_leave_no_operation_leave_no_type() =>
        Assert.Empty(Models(Bound.Document(Document, BindingOptions.Default with { IncludeTags = Texts("none") })));

    [Fact]
    public void A_document_without_operations_has_the_types_of_its_webhooks() =>
        Assert.Equal(["Payload", "Pet"], Models(Bound.Document("""
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        webhooks:
          petBorn:
            post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
        """)));

    private static EquatableArray<string> Texts(params string[] texts) => texts.ToEquatable();

    private static string[] Models(Bound bound) => [.. bound.Model.Models.Select(static model => model.Name).Order()];
}
