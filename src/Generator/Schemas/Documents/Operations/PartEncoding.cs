using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>How a member of a form or multipart body is written.</summary>
internal sealed class PartEncoding
{
    /// <param name="node">What a document of 3.x says of it.</param>
    /// <param name="listFormat">The collection format of a list in 2.0.</param>
    /// <param name="scope">The document.</param>
    public PartEncoding(SpecNode? node, string? listFormat, DocumentScope scope)
    {
        Node = node;
        ContentType = node?.String("contentType");
        IsListOfSwagger = listFormat is not null;
        HasStyle = node?["style"] is not null || node?["explode"] is not null || node?["allowReserved"] is not null;
        Style = listFormat is null ? SerializationStyles.Of(node?.String("style")) : SerializationStyles.OfCollectionFormat(listFormat);
        Explode = listFormat is null ? node?["explode"]?.IsTrue : listFormat == "multi";
        Headers = Views.Of(node?.MembersOf("headers") ?? [], (name, header) => new Header(name, header, scope));
    }

    /// <summary>Where it stands; null where the document says nothing.</summary>
    public SpecNode? Node { get; }

    /// <summary>The media type of the part, or several with commas between them; null where the type decides.</summary>
    public string? ContentType { get; }

    /// <summary>Whether it is a list of 2.0, which is always spelt by its collection format.</summary>
    public bool IsListOfSwagger { get; }

    /// <summary>Whether the document says anything of how values are spelt, which makes them no JSON.</summary>
    public bool HasStyle { get; }

    /// <summary>How a list or object is spelt; null for the usual way.</summary>
    public SerializationStyle? Style { get; }

    /// <summary>Whether each item is a field of its own; null where the style decides.</summary>
    public bool? Explode { get; }

    public IReadOnlyList<Header> Headers { get; }
}
