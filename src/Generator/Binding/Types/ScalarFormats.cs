using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>From a schema's type and format to a row of <see cref="WireTypes"/>.</summary>
internal static class ScalarFormats
{
    private static readonly Dictionary<string, string> s_string = new(StringComparer.OrdinalIgnoreCase)
    {
        ["date-time"] = "date-time",
        ["datetime"] = "date-time",
        ["date-time-rfc1123"] = "date-time-rfc1123",
        ["http-date"] = "date-time-rfc1123",
        ["date"] = "date",
        ["time"] = "time",
        ["duration"] = "duration",
        [SchemaReader.DotNetDuration] = "duration-constant",
        ["uuid"] = "uuid",
        ["guid"] = "uuid",
        ["uri"] = "uri",
        ["url"] = "uri",
        ["uri-reference"] = "uri",
        ["iri"] = "uri",
        ["byte"] = "base64",
        ["base64url"] = "base64url",
        ["binary"] = "binary",
        ["decimal"] = "string",
    };

    private static readonly Dictionary<string, string> s_integer = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int32"] = "int32",
        ["int64"] = "int64",
        ["int16"] = "int16",
        ["int8"] = "int8",
        ["uint8"] = "uint8",
        ["uint16"] = "uint16",
        ["uint32"] = "uint32",
        ["uint64"] = "uint64",
        ["unixtime"] = "unixtime",
        ["unix-time"] = "unixtime",
    };

    private static readonly Dictionary<string, string> s_number = new(StringComparer.OrdinalIgnoreCase)
    {
        ["float"] = "float",
        ["double"] = "double",
        ["decimal"] = "decimal",
        ["decimal128"] = "decimal",
        ["int32"] = "int32",
        ["int64"] = "int64",
        ["integer"] = "int64",
    };

    private static readonly Dictionary<string, (Dictionary<string, string> Formats, string Otherwise)> s_types = new(StringComparer.Ordinal)
    {
        ["string"] = (s_string, "string"),
        ["integer"] = (s_integer, "int64"),
        ["number"] = (s_number, "double"),
        ["boolean"] = ([], "boolean"),
    };

    /// <summary>Every format that has a meaning here, for the documentation's test: type, format, row.</summary>
    public static IEnumerable<(string Type, string Format, string Row)> All
    {
        get
        {
            foreach (KeyValuePair<string, (Dictionary<string, string> Formats, string Otherwise)> type in s_types)
            {
                foreach (KeyValuePair<string, string> format in type.Value.Formats)
                {
                    yield return (type.Key, format.Key, format.Value);
                }
            }
        }
    }

    /// <summary>The row of a type and its format; null for a type that is no scalar.</summary>
    /// <param name="type">The type.</param>
    /// <param name="schema">What says its format.</param>
    /// <param name="hasDateOnly">Whether the project has the types that are a date or a time only.</param>
    public static TypeRef? Bind(SchemaType type, Schema schema, bool hasDateOnly)
    {
        if (!s_types.TryGetValue(type.Name, out (Dictionary<string, string> Formats, string Otherwise) known))
        {
            return null;
        }

        bool isEncoded = type == SchemaType.String && schema.Encoding is "base64" or "base64url";
        string row = isEncoded ? schema.Encoding! : Row(known.Formats, schema.Format, known.Otherwise);
        WireType wire = WireTypes.Of(row);
        return TypeRef.Of(!hasDateOnly && wire.Legacy is { } legacy ? WireTypes.Of(legacy) : wire);
    }

    /// <summary>
    /// What ASP.NET Core 10 writes for a number that it also reads from text: <c>type: [integer, string]</c> with a pattern.
    /// </summary>
    public static TypeRef? BindLoose(Schema schema)
    {
        if (schema is not { Types.Count: 2, HasPattern: true } || !schema.Types.Contains(SchemaType.String))
        {
            return null;
        }

        SchemaType number = schema.Types[0] == SchemaType.String ? schema.Types[1] : schema.Types[0];
        return number == SchemaType.Integer || number == SchemaType.Number ? TypeRef.Of(Loose(number, schema)) : null;
    }

    // The format decides about the width, as it does for a number that is nothing else.
    private static WireType Loose(SchemaType number, Schema schema)
    {
        (Dictionary<string, string> formats, string otherwise) = s_types[number.Name];
        return WireTypes.Find(Row(formats, schema.Format, otherwise) + "-loose") ?? WireTypes.Of(otherwise + "-loose");
    }

    private static string Row(Dictionary<string, string> formats, string? format, string otherwise) =>
        format is not null && formats.TryGetValue(format, out string? row) ? row : otherwise;
}
