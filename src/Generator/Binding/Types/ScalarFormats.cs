using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

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
        ["int32"] = "int32",
        ["int64"] = "int64",
        ["integer"] = "int64",
    };

    /// <summary>Every format that has a meaning here, for the documentation's test: type, format, row.</summary>
    public static IEnumerable<(string Type, string Format, string Row)> All
    {
        get
        {
            foreach ((string type, Dictionary<string, string> formats) in new[] { ("string", s_string), ("integer", s_integer), ("number", s_number) })
            {
                foreach (KeyValuePair<string, string> format in formats)
                {
                    yield return (type, format.Key, format.Value);
                }
            }
        }
    }

    public static TypeRef? Bind(string type, SpecNode schema, bool hasDateOnly)
    {
        string format = schema.Scalar("format") ?? "";
        string? row = type switch
        {
            "string" => schema.String("contentEncoding") switch
            {
                "base64" => "base64",
                "base64url" => "base64url",
                _ => s_string.TryGetValue(format, out string? found) ? found : "string",
            },
            "integer" => s_integer.TryGetValue(format, out string? found) ? found : "int64",
            "number" => s_number.TryGetValue(format, out string? found) ? found : "double",
            "boolean" => "boolean",
            _ => null,
        };
        if (!hasDateOnly && row is "date" or "time")
        {
            row += "-legacy";
        }

        return row is null ? null : TypeRef.Of(WireTypes.Of(row));
    }

    /// <summary>What ASP.NET Core 10 writes for a number that it also reads from text: <c>type: [integer, string]</c> with a pattern.</summary>
    public static TypeRef? BindLoose(List<string> types, SpecNode schema)
    {
        if (types.Count != 2 || !types.Contains("string") || schema["pattern"] is null)
        {
            return null;
        }

        string format = schema.Scalar("format") ?? "";
        return types.Contains("integer")
            ? TypeRef.Of(WireTypes.Of(format == "int32" ? "int32-loose" : "int64-loose"))
            : types.Contains("number") ? TypeRef.Of(WireTypes.Of(format == "decimal" ? "decimal-loose" : "double-loose")) : null;
    }
}
