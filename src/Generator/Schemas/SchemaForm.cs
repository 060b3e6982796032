namespace Typewright.Generator.Schemas;

/// <summary>What stands where a schema is expected.</summary>
internal enum SchemaForm : byte
{
    /// <summary>An object of keywords.</summary>
    Keywords,

    /// <summary>True: any value.</summary>
    True,

    /// <summary>False: no value.</summary>
    False,

    /// <summary>Something that is no schema.</summary>
    Other,
}
