using System;
using System.Collections.Generic;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Model.Types;

/// <summary>A scalar as it travels: its C# type and which runtime methods read, write and print it.</summary>
/// <param name="Id">What the binder calls it.</param>
/// <param name="CSharp">The C# type.</param>
/// <param name="IsValue">Whether the C# type is a value type.</param>
/// <param name="Method">The method of <c>JsonReading</c> and <c>JsonWriting</c>.</param>
/// <param name="Text">The method of <c>WireFormat</c> that prints it into a path, query or header; null when it is text already.</param>
internal sealed record WireType(string Id, string CSharp, bool IsValue, string Method, string? Text = "Text")
{
    /// <summary>The C# type, with the namespace that it needs.</summary>
    public KnownName Type { get; } = KnownNames.Of(CSharp);

    /// <summary>Whether its text can hold anything.</summary>
    public bool IsFreeText => Id is "string" or "any" or "uri" or "binary" or "base64";

    /// <summary>The method of <c>Utf8JsonWriter</c> that writes a member's name and value at once; null where there is none.</summary>
    public string? MemberWriter => Id switch
    {
        "string" => "WriteString",
        "boolean" => "WriteBoolean",
        "int32" or "int64" or "int16" or "int8" or "uint8" or "uint16" or "uint32" or "uint64" or "decimal" => "WriteNumber",
        _ => null,
    };

    /// <summary>Whether XML is read by a method of the same name; else through the text of the element.</summary>
    public bool HasXmlReader => Id is "string" or "boolean" or "any";

    /// <summary>Whether values begin with a number in JSON.</summary>
    public bool IsNumber => CSharp is "long" or "int" or "short" or "sbyte" or "byte" or "ushort" or "uint" or "ulong" or "float" or "double" or "decimal" || Id is "unixtime" or "duration-seconds";
}

/// <summary>One row a scalar. docs/type-mapping.md is kept true to this table by a test.</summary>
internal static class WireTypes
{
    private static readonly Dictionary<string, WireType> s_rows = new(StringComparer.Ordinal);

    public static readonly WireType String = Row(new("string", "string", false, "String", null));
    public static readonly WireType Boolean = Row(new("boolean", "bool", true, "Boolean"));
    public static readonly WireType Int64 = Row(new("int64", "long", true, "Int64"));
    public static readonly WireType Int32 = Row(new("int32", "int", true, "Int32"));
    public static readonly WireType Double = Row(new("double", "double", true, "Double"));
    public static readonly WireType Any = Row(new("any", "BinaryData", false, "Any"));

    static WireTypes()
    {
        Row(new("int16", "short", true, "Int16"));
        Row(new("int8", "sbyte", true, "Int8"));
        Row(new("uint8", "byte", true, "UInt8"));
        Row(new("uint16", "ushort", true, "UInt16"));
        Row(new("uint32", "uint", true, "UInt32"));
        Row(new("uint64", "ulong", true, "UInt64"));
        Row(new("float", "float", true, "Single"));
        Row(new("decimal", "decimal", true, "Decimal"));
        Row(new("int32-loose", "int", true, "Int32Loose"));
        Row(new("int64-loose", "long", true, "Int64Loose"));
        Row(new("double-loose", "double", true, "DoubleLoose"));
        Row(new("decimal-loose", "decimal", true, "DecimalLoose"));
        Row(new("date-time", "DateTimeOffset", true, "DateTime"));
        Row(new("date-time-rfc1123", "DateTimeOffset", true, "DateTimeRfc1123", "Rfc1123"));
        Row(new("unixtime", "DateTimeOffset", true, "UnixTime", "UnixTime"));
        Row(new("date", "DateOnly", true, "Date"));
        Row(new("time", "TimeOnly", true, "Time"));
        Row(new("date-legacy", "DateTimeOffset", true, "Date", "Date"));
        Row(new("time-legacy", "TimeSpan", true, "Time", "Time"));
        Row(new("duration", "TimeSpan", true, "Duration", "Duration"));
        Row(new("duration-seconds", "TimeSpan", true, "DurationSeconds", "DurationSeconds"));
        Row(new("uuid", "Guid", true, "Guid"));
        Row(new("uri", "Uri", false, "Uri"));
        Row(new("binary", "BinaryData", false, "Binary", "Binary"));
        Row(new("base64", "BinaryData", false, "Base64", "Base64"));
        Row(new("base64url", "BinaryData", false, "Base64Url", "Base64Url"));
    }

    public static IEnumerable<WireType> All => s_rows.Values;

    public static WireType Of(string id) => s_rows[id];

    private static WireType Row(WireType row)
    {
        s_rows.Add(row.Id, row);
        return row;
    }
}
