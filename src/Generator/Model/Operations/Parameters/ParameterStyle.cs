namespace Typewright.Generator.Model.Operations.Parameters;

/// <summary>The ways in which a value is spelt, in OpenAPI's words, and those of a query as a whole.</summary>
internal enum StyleKind
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

    /// <summary>The query as a whole is one text.</summary>
    Querystring,

    /// <summary>The query as a whole is a form.</summary>
    QuerystringForm,
}

/// <summary>How a value is spelt.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Explode">Whether each item is a parameter of its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="IsContent">Whether the value is JSON text.</param>
internal sealed record ParameterStyle(StyleKind Kind, bool Explode, bool AllowReserved = false, bool IsContent = false)
{
    /// <summary>Whether the text is encoded already.</summary>
    public bool IsEncoded { get; init; }

    /// <summary>Whether commas stand between the items of a list where nothing is percent-encoded.</summary>
    public bool IsDelimitedByComma => Kind is not (StyleKind.SpaceDelimited or StyleKind.TabDelimited or StyleKind.PipeDelimited);
}
