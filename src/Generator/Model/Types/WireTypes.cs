using System;
using System.Collections.Generic;

namespace Typewright.Generator.Model.Types;

/// <summary>One row a scalar. docs/type-mapping.md is kept true to this table by a test.</summary>
internal static class WireTypes
{
    private static readonly Dictionary<string, WireType> s_rows = new(StringComparer.Ordinal);

    private static readonly ScalarLiteral s_text = new(LiteralKind.Text);
    private static readonly ScalarLiteral s_boolean = new(LiteralKind.Boolean);

    public static readonly WireType String = Row(
        new("string", "string", JsonKind.String, "String", null)
        {
            IsValue = false,
            IsFreeText = true,
            Literal = s_text,
            HasXmlReader = true,
        });

    public static readonly WireType Boolean = Row(
        new("boolean", "bool", JsonKind.Boolean, "Boolean") { Literal = s_boolean, HasXmlReader = true });
    public static readonly WireType Int64 = Row(Integer("int64", "long", "Int64", Whole(long.MinValue, long.MaxValue, "L")));
    public static readonly WireType Int32 = Row(Integer("int32", "int", "Int32", Whole(int.MinValue, int.MaxValue)));
    public static readonly WireType Double = Row(Number("double", "double", "Double", Fraction(double.MaxValue, "D")));
    public static readonly WireType Any = Row(
        new("any", "BinaryData", JsonKind.Any, "Any") { IsValue = false, IsFreeText = true, HasXmlReader = true });

    static WireTypes()
    {
        Row(Integer("int16", "short", "Int16", Whole(short.MinValue, short.MaxValue)));
        Row(Integer("int8", "sbyte", "Int8", Whole(sbyte.MinValue, sbyte.MaxValue)));
        Row(Integer("uint8", "byte", "UInt8", Whole(byte.MinValue, byte.MaxValue)));
        Row(Integer("uint16", "ushort", "UInt16", Whole(ushort.MinValue, ushort.MaxValue)));
        Row(Integer("uint32", "uint", "UInt32", Whole(uint.MinValue, uint.MaxValue)));
        Row(Integer("uint64", "ulong", "UInt64", Whole(0, long.MaxValue)) with { MemberMethod = "UInt64" });
        Row(Number("float", "float", "Single", Fraction(float.MaxValue, "F")));
        Row(Number("decimal", "decimal", "Decimal", ScalarLiteral.None));
        Row(Integer("int32-loose", "int", "Int32Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("int64-loose", "long", "Int64Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("int16-loose", "short", "Int16Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("int8-loose", "sbyte", "Int8Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("uint8-loose", "byte", "UInt8Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("uint16-loose", "ushort", "UInt16Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("uint32-loose", "uint", "UInt32Loose", ScalarLiteral.None) with { IsLoose = true });
        Row(Integer("uint64-loose", "ulong", "UInt64Loose", ScalarLiteral.None) with { IsLoose = true, MemberMethod = "UInt64" });
        Row(Number("float-loose", "float", "SingleLoose", ScalarLiteral.None) with { IsLoose = true, MemberMethod = "Single" });
        Row(Number("double-loose", "double", "DoubleLoose", ScalarLiteral.None) with { IsLoose = true, MemberMethod = "Double" });
        Row(Number("decimal-loose", "decimal", "DecimalLoose", ScalarLiteral.None) with { IsLoose = true, MemberMethod = "Decimal" });
        Row(new("date-time", "DateTimeOffset", JsonKind.String, "DateTime") { Literal = new(LiteralKind.Instant) });
        Row(new("date-time-rfc1123", "DateTimeOffset", JsonKind.String, "DateTimeRfc1123", "Rfc1123")
        {
            Literal = new(LiteralKind.HttpInstant),
        });
        Row(new("unixtime", "DateTimeOffset", JsonKind.Number, "UnixTime", "UnixTime"));
        Row(new("date", "DateOnly", JsonKind.String, "Date") { Legacy = "date-legacy", Literal = new(LiteralKind.Date) });
        Row(new("time", "TimeOnly", JsonKind.String, "Time") { Legacy = "time-legacy", Literal = new(LiteralKind.Time) });
        Row(new("date-legacy", "DateTimeOffset", JsonKind.String, "LegacyDate", "LegacyDate")
        {
            Label = "Date",
            Literal = new(LiteralKind.Midnight),
        });
        Row(new("time-legacy", "TimeSpan", JsonKind.String, "LegacyTime", "LegacyTime")
        {
            Label = "Time",
            Literal = new(LiteralKind.SpanOfTime),
        });
        Row(new("date-exact", "DateOnly", JsonKind.String, "DateExact", "Text") { MemberMethod = "Date" });
        Row(new("date-legacy-exact", "DateTimeOffset", JsonKind.String, "LegacyDateExact", "LegacyDate") { MemberMethod = "LegacyDate" });
        Row(new("date-time-exact", "DateTimeOffset", JsonKind.String, "DateTimeExact") { MemberMethod = "DateTime" });
        Row(new("duration", "TimeSpan", JsonKind.String, "Duration", "Duration") { Literal = new(LiteralKind.Duration) });
        Row(new("duration-constant", "TimeSpan", JsonKind.String, "DurationConstant", "DurationConstant"));
        Row(new("uuid", "Guid", JsonKind.String, "Guid") { Literal = new(LiteralKind.Guid) });
        Row(new("uri", "Uri", JsonKind.String, "Uri") { IsValue = false, IsFreeText = true });
        Row(new("binary", "BinaryData", JsonKind.String, "Binary", "Binary") { IsValue = false, IsBytes = true, IsFreeText = true });
        Row(new("base64", "BinaryData", JsonKind.String, "Base64", "Base64") { IsValue = false, IsFreeText = true });
        Row(new("base64url", "BinaryData", JsonKind.String, "Base64Url", "Base64Url") { IsValue = false });
    }

    public static IEnumerable<WireType> All => s_rows.Values;

    public static WireType Of(string id) => s_rows[id];

    /// <summary>The row of a name; null where there is none.</summary>
    public static WireType? Find(string id) => s_rows.TryGetValue(id, out WireType? row) ? row : null;

    private static WireType Integer(string id, string csharp, string method, ScalarLiteral literal) =>
        new(id, csharp, JsonKind.Integer, method) { Literal = literal, MemberMethod = "Int64" };

    private static WireType Number(string id, string csharp, string method, ScalarLiteral literal) =>
        new(id, csharp, JsonKind.Number, method) { Literal = literal };

    private static ScalarLiteral Whole(long least, long most, string suffix = "") => new(LiteralKind.Whole, least, most, Suffix: suffix);

    private static ScalarLiteral Fraction(double size, string suffix) => new(LiteralKind.Fraction, Size: size, Suffix: suffix);

    private static WireType Row(WireType row)
    {
        s_rows.Add(row.Id, row);
        return row;
    }
}
