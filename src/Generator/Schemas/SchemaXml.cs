namespace Typewright.Generator.Schemas;

/// <summary>What a schema says of how its values look in XML. Null is what it does not say.</summary>
/// <param name="Name">The name of the element or attribute, perhaps with a prefix.</param>
/// <param name="Namespace">The URI of its namespace.</param>
/// <param name="Prefix">The prefix of its namespace.</param>
/// <param name="IsAttribute">Whether it is an attribute.</param>
/// <param name="IsWrapped">Whether the items of a list have an element around them.</param>
/// <param name="IsText">Whether it is the text of the element around it.</param>
internal sealed record SchemaXml(string? Name, string? Namespace, string? Prefix, bool? IsAttribute, bool? IsWrapped, bool? IsText);
