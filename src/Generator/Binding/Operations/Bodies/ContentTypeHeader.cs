using System;
using System.Linq;
using Typewright.Generator.Binding.Operations.Parameters;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>
/// The header parameter by which a document of 2.0 says what media type a body has. Later versions say that such a parameter is
/// ignored; in 2.0 a required one is part of the contract. The content of forms says itself what it is.
/// </summary>
/// <param name="Only">The only media type that it allows; null where the caller chooses.</param>
internal sealed record ContentTypeHeader(string? Only)
{
    public const string Name = "Content-Type";

    public static ContentTypeHeader? Of(Operation operation, DocumentVersion version)
    {
        bool hasBody = version.IsSwagger && operation.Parameters.Any(static parameter => parameter.Place == ParameterPlace.Body);
        Parameter? header = hasBody ? operation.Parameters.FirstOrDefault(IsIt) : null;
        return header is null ? null : new ContentTypeHeader(OnlyOf(header));
    }

    /// <summary>Whether the header is a parameter of the operation like any other: where the caller chooses the media type of the body,
    /// and where there is no body, so that nothing else sends it.</summary>
    public static bool IsParameter(Operation operation, DocumentVersion version)
    {
        bool isAlone = version.IsSwagger && operation.Parameters.Any(IsIt) && !operation.Parameters.Any(static one => one.IsOfBody);
        return isAlone || Of(operation, version) is { Only: null };
    }

    private static bool IsIt(Parameter parameter) =>
        parameter is { Place: ParameterPlace.Header, IsRequired: true } && Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static string? OnlyOf(Parameter header) => Constants.Of(header.SchemaOrSelf())?.Text;
}
