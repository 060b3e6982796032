using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>Tells documents of other formats by the members of their roots.</summary>
internal static class ForeignDocuments
{
    private const string Remedy = "; a client is made of an OpenAPI document";

    private static readonly (string Member, string What)[] s_members =
    [
        ("asyncapi", "this is an AsyncAPI document, which describes messages" + Remedy),
        ("swaggerVersion", "this is Swagger 1; convert it to OpenAPI first"),
        ("overlay", "this is an overlay; name it in the Overlay of a document's item"),
        ("arazzo", "this is an Arazzo document, which describes workflows; take the document that it names as a source"),
        ("item", "this is a Postman collection; export it as OpenAPI"),
        ("__schema", "this is a GraphQL schema" + Remedy),
        ("log", "this is a recording of HTTP traffic" + Remedy),
        ("$schema", "this is a JSON Schema; give it as OpenApiDocument, and the document that refers to it as OpenApiClient"),
        ("components", "its root has neither 'openapi' nor 'swagger'; give it as OpenApiDocument if others refer to it"),
        ("definitions", "its root has neither 'openapi' nor 'swagger'; give it as OpenApiDocument if others refer to it"),
    ];

    /// <summary>What a root without a version of OpenAPI is; null where nobody knows.</summary>
    public static string? Told(SpecNode root)
    {
        foreach ((string member, string what) in s_members)
        {
            if (root[member] is not null)
            {
                return what;
            }
        }

        return null;
    }
}
