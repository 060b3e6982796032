using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;

namespace Typewright.Generator.Model.Operations;

internal enum BodyKind
{
    Json,
    Text,
    Binary,
    Form,
    Multipart,
    Xml,
}

/// <summary>What a request carries.</summary>
internal sealed record BodyModel
{
    /// <summary>How it is written.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>The Content-Type.</summary>
    public required string MediaType { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>The method's parameter.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is always sent.</summary>
    public required bool IsRequired { get; init; }

    public required Documentation Doc { get; init; }

    /// <summary>For a form or multipart body.</summary>
    public EquatableArray<BodyPart> Parts { get; init; }

    /// <summary>
    /// For a multipart body whose members the document does not name: how each value of a map or list is written, or the only one.
    /// </summary>
    public BodyPart? Values { get; init; }

    /// <summary>The media types of the first parts of a list, by their places; empty for one of which the document says nothing.</summary>
    public EquatableArray<string> PlaceTypes { get; init; }

    /// <summary>Whether it is a form whose fields are written as its JSON has them.</summary>
    public bool IsWholeForm => Kind == BodyKind.Form && Parts.Count == 0;

    /// <summary>Whether a method of its own makes its content.</summary>
    public bool HasContentMethod => Kind == BodyKind.Multipart || (Kind == BodyKind.Form && !IsWholeForm);

    /// <summary>Whether a header that the document declares is its media type.</summary>
    public bool IsNamedByHeader { get; init; }

    /// <summary>The name of the parameter that picks among several media types; null when there is one.</summary>
    public string? MediaTypeParameter { get; init; }

    /// <summary>The root element, for XML.</summary>
    public XmlShape? Xml { get; init; }

    /// <summary>The member that is sent as true, whatever it is; null for none.</summary>
    public string? Switch { get; init; }

    /// <summary>Whether callers may give null.</summary>
    public bool IsNullable => !IsRequired || Type.IsNullable;

    /// <summary>Whether methods check that it is not null.</summary>
    public bool IsChecked => !IsNullable && !Type.IsValueType;

    /// <summary>Whether the methods for users let them name the media type: bytes can be of any that the document has.</summary>
    public bool HasMediaTypeArgument => Kind == BodyKind.Binary && MediaTypeParameter is not null;

    /// <summary>The media type of parts where it is not the usual one; null where it is, or there are none.</summary>
    public string? MultipartType => Kind == BodyKind.Multipart && MediaType != "multipart/form-data" ? MediaType : null;
}
