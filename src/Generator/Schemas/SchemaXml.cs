using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>What a schema says of how its values look in XML. Null is what it does not say.</summary>
/// <param name="Name">The name of the element or attribute, perhaps with a prefix.</param>
/// <param name="Namespace">The URI of its namespace.</param>
/// <param name="Prefix">The prefix of its namespace.</param>
/// <param name="IsAttribute">Whether it is an attribute.</param>
/// <param name="IsWrapped">Whether the items of a list have an element around them.</param>
/// <param name="IsText">Whether it is the text of the element around it.</param>
internal sealed record SchemaXml(string? Name, string? Namespace, string? Prefix, bool? IsAttribute, bool? IsWrapped, bool? IsText)
{
    /// <summary>3.2 has one member for what kind of node a schema is, where there were several before.</summary>
    public static SchemaXml Of(SpecNode xml)
    {
        string? type = xml.String("nodeType");
        return new SchemaXml(
            xml.String("name") is { Length: > 0 } name ? name : null,
            xml.String("namespace") is { Length: > 0 } uri ? uri : null,
            xml.String("prefix") is { Length: > 0 } prefix ? prefix : null,
            type is not null ? type == "attribute" : xml["attribute"]?.IsTrue,
            type is not null ? type == "element" : xml["wrapped"]?.IsTrue,
            type is not null ? type is "text" or "cdata" : xml["x-ms-text"]?.IsTrue);
    }
}
