namespace Typewright.Generator.Schemas.Documents.Operations.Parameters;

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    /// <summary>Nowhere that OpenAPI knows.</summary>
    Unknown,

    Path,
    Query,

    /// <summary>The query as a whole.</summary>
    QueryString,

    Header,
    Cookie,

    /// <summary>The body, in 2.0.</summary>
    Body,

    /// <summary>A field of a form, in 2.0.</summary>
    Form,
}
