using System;
using System.Collections.Generic;

namespace Typewright.Generator.Schemas;

/// <summary>A type that a schema names: one of JSON Schema's, the file of 2.0, or a word that is none.</summary>
/// <param name="Name">The word, in small letters.</param>
internal sealed record SchemaType(string Name)
{
    public static readonly SchemaType Object = new("object");
    public static readonly SchemaType Array = new("array");
    public static readonly SchemaType String = new("string");
    public static readonly SchemaType Integer = new("integer");
    public static readonly SchemaType Number = new("number");
    public static readonly SchemaType Boolean = new("boolean");
    public static readonly SchemaType File = new("file");

    // Authors write "String" too, and the names that types have in their languages; null stands for what says nothing of the type.
    private static readonly Dictionary<string, SchemaType?> s_spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["object"] = Object,
        ["dict"] = Object,
        ["map"] = Object,
        ["hash"] = Object,
        ["array"] = Array,
        ["list"] = Array,
        ["string"] = String,
        ["integer"] = Integer,
        ["int"] = Integer,
        ["long"] = Integer,
        ["int32"] = Integer,
        ["int64"] = Integer,
        ["number"] = Number,
        ["float"] = Number,
        ["double"] = Number,
        ["decimal"] = Number,
        ["boolean"] = Boolean,
        ["bool"] = Boolean,
        ["file"] = File,
        ["null"] = null,
        ["any"] = null,
        ["undefined"] = null,
        [""] = null,
    };

    // A format without a type makes the type plain.
    private static readonly Dictionary<string, SchemaType> s_formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = String,
        ["date"] = String,
        ["uuid"] = String,
        ["uri"] = String,
        ["byte"] = String,
        ["email"] = String,
        ["hostname"] = String,
        ["password"] = String,
        ["int32"] = Integer,
        ["int64"] = Integer,
        ["float"] = Number,
        ["double"] = Number,
    };

    /// <summary>Whether values are neither objects nor lists.</summary>
    public bool IsScalar => this == String || this == Integer || this == Number || this == Boolean;

    /// <summary>The type of a word; null for one that says nothing of it.</summary>
    public static SchemaType? Of(string word) => s_spellings.TryGetValue(word, out SchemaType? type) ? type : new SchemaType(word.ToLowerInvariant());

    /// <summary>The type that a format means by itself; null for none.</summary>
    public static SchemaType? OfFormat(string format) => s_formats.TryGetValue(format, out SchemaType? type) ? type : null;
}
