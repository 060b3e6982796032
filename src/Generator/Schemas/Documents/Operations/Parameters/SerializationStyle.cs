namespace Typewright.Generator.Schemas.Documents.Operations.Parameters;

/// <summary>How a value is spelt, in OpenAPI's words.</summary>
internal enum SerializationStyle
{
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
    Simple,
    Label,
    Matrix,
    Cookie,
}
