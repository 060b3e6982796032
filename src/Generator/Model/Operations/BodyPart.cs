using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations;

/// <summary>When a part is sent.</summary>
internal enum PartPresence
{
    Always,

    /// <summary>When its collection was set.</summary>
    WhenDefined,

    WhenNotNull,
}

/// <summary>How a member becomes parts or fields.</summary>
internal enum PartShape
{
    /// <summary>One.</summary>
    One,

    /// <summary>One for each item of a list.</summary>
    Each,

    /// <summary>One text of all items of a list, with delimiters between them.</summary>
    Joined,

    /// <summary>A list of texts in a style of queries.</summary>
    List,

    /// <summary>Anything else, in a style of queries.</summary>
    Model,
}

/// <summary>What one part or field holds.</summary>
internal enum PartValue
{
    /// <summary>A field's text.</summary>
    Field,

    /// <summary>A part's text.</summary>
    Text,

    Json,
    File,
}

/// <summary>A header that has one value only.</summary>
internal sealed record PartHeader(string Name, string Value);

/// <summary>A part of a form or multipart body.</summary>
/// <param name="Property">The property of the body's class.</param>
/// <param name="ContentType">The part's media type, or several with commas between them; null where the type decides.</param>
/// <param name="Style">How a list or object is spelt in a form; in parts, whether each item of a list is one.</param>
internal sealed record BodyPart(PropertyModel Property, string? ContentType, ParameterStyle Style)
{
    /// <summary>Headers of the part that have one value only.</summary>
    public EquatableArray<PartHeader> FixedHeaders { get; init; }

    public PartPresence Presence { get; init; }

    public PartShape Shape { get; init; }

    /// <summary>What it holds; for <see cref="PartShape.Each"/>, what each item is.</summary>
    public PartValue Value { get; init; }
}
