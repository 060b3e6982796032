namespace Typewright.Generator.Schemas;

/// <summary>What a keyword of a schema is about.</summary>
internal enum KeywordRole : byte
{
    /// <summary>The type: also what every keyword that is not in the table is about.</summary>
    Type,

    /// <summary>Which values of the type are allowed, or schemas that others refer to.</summary>
    Limit,

    /// <summary>Members or types that another keyword or part declares.</summary>
    Companion,

    /// <summary>The place where the schema stands, and not its type.</summary>
    Place,

    /// <summary>Nothing that has to do with values.</summary>
    Remark,
}
