namespace Typewright.Generator.Model.Operations.Parameters;

/// <summary>What a value is on the wire.</summary>
internal enum ValueShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>Anything else, which is spelt by way of its JSON.</summary>
    Model,
}

/// <summary>How a value becomes text.</summary>
internal enum TextKind
{
    /// <summary>By its type.</summary>
    OfType,

    /// <summary>It is text already: of the client, of the document, or made by the library.</summary>
    Given,

    /// <summary>It is the number that asks for a page's size.</summary>
    SizeHint,

    /// <summary>As JSON.</summary>
    Json,
}

/// <summary>What a method demands of an argument.</summary>
internal enum ArgumentCheck
{
    /// <summary>Nothing: it may be null, or cannot be.</summary>
    None,

    NotNull,

    /// <summary>It is a segment of a path, which an empty one would change.</summary>
    Segment,
}
