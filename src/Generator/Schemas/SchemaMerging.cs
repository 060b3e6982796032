using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>
/// Schemas that binding makes of others. Each is a schema of its own; its problems are shown where its first or last source stands.
/// </summary>
internal static class SchemaMerging
{
    /// <summary>A text with a description, written nowhere.</summary>
    public static Schema Text(SchemaSource source, SpecNode at, string description) =>
        source.Empty(at) with { Types = [SchemaType.String], Description = description, HasMeaning = true };

    /// <summary>One of several types of a schema, with the keywords that apply to it.</summary>
    public static Schema OfType(Schema schema, SchemaType type) => schema with
    {
        Types = [type],
        TypeNode = schema.Node,
        NamesNull = false,
        IsMarkedNullable = false,
        Description = null,
        Enum = null,
        Alternatives = [],
        Parts = [],
        HasParts = false,
        HasMeaning = true,
    };

    /// <summary>The same schema, of texts.</summary>
    public static Schema AsText(Schema schema) => schema with { Types = [SchemaType.String], NamesNull = false, HasMeaning = true };

    /// <summary>Whatever one of several schemas allows.</summary>
    public static Schema AnyOf(SchemaSource source, IReadOnlyList<Schema> alternatives) =>
        source.Empty(alternatives[0].Node) with { Alternatives = alternatives, HasMeaning = true };

    /// <summary>An object that has no members of its own.</summary>
    public static Schema AnyObject(SchemaSource source, SpecNode at) =>
        source.Empty(at) with { Types = [SchemaType.Object], HasMeaning = true };

    /// <summary>An object for which both of two schemas hold.</summary>
    public static Schema AllOf(SchemaSource source, Schema first, Schema second, bool isNullable) =>
        AnyObject(source, second.Node) with { Parts = [first, second], HasParts = true, IsMarkedNullable = isNullable };

    /// <summary>A list of items.</summary>
    public static Schema ListOf(SchemaSource source, Schema item, bool isNullable) =>
        source.Empty(item.Node) with { Types = [SchemaType.Array], Item = item, IsMarkedNullable = isNullable, HasMeaning = true };
}
