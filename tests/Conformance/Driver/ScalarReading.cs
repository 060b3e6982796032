using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace Typewright.Conformance;

/// <summary>
/// Values of the framework's types out of JSON or text, as the standards spell them: a reading of its own, which shares nothing
/// with the generated one.
/// </summary>
public static class ScalarReading
{
    private static readonly Dictionary<Type, Func<JsonNode, WireRules, object>> s_readers = new()
    {
        [typeof(string)] = static (node, rules) => Text(node, rules),
        [typeof(bool)] = static (node, rules) =>
            rules.Spelling == Spelling.Text && IsText(node) ? bool.Parse(Text(node, rules)) : node.GetValue<bool>(),
        [typeof(int)] = static (node, rules) => (int)Whole(node, rules),
        [typeof(long)] = static (node, rules) => (long)Whole(node, rules),
        [typeof(short)] = static (node, rules) => (short)Whole(node, rules),
        [typeof(sbyte)] = static (node, rules) => (sbyte)Whole(node, rules),
        [typeof(byte)] = static (node, rules) => (byte)Whole(node, rules),
        [typeof(ushort)] = static (node, rules) => (ushort)Whole(node, rules),
        [typeof(uint)] = static (node, rules) => (uint)Whole(node, rules),
        [typeof(ulong)] = static (node, rules) => (ulong)Whole(node, rules),
        [typeof(double)] = static (node, rules) => Real(node, rules),
        [typeof(float)] = static (node, rules) => (float)Real(node, rules),
        [typeof(decimal)] = static (node, rules) => decimal.Parse(Number(node, rules), NumberStyles.Float, CultureInfo.InvariantCulture),
        [typeof(Guid)] = static (node, _) => Guid.Parse(node.GetValue<string>()),
        [typeof(Uri)] = static (node, _) => new Uri(node.GetValue<string>(), UriKind.RelativeOrAbsolute),
        [typeof(DateTimeOffset)] = static (node, _) => Instant(node),
        [typeof(DateOnly)] = static (node, _) =>
            DateOnly.ParseExact(node.GetValue<string>()[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        [typeof(TimeOnly)] = static (node, _) => TimeOnly.Parse(node.GetValue<string>().TrimEnd('Z'), CultureInfo.InvariantCulture),
        [typeof(Azure.ETag)] = static (node, _) => new Azure.ETag(node.GetValue<string>()),
        [typeof(TimeSpan)] = static (node, _) => Duration(node),
        [typeof(BinaryData)] = static (node, rules) => Bytes(node, rules),
    };

    /// <summary>Whether a type is one of the framework's values.</summary>
    /// <param name="type">A type.</param>
    public static bool Reads(Type type) => s_readers.ContainsKey(type);

    /// <summary>Reads a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="rules">How it is spelled.</param>
    /// <exception cref="NoSuchValueException">It is no value of the type.</exception>
    public static object Read(JsonNode node, Type type, WireRules rules)
    {
        ArgumentNullException.ThrowIfNull(node);
        try
        {
            return s_readers[type](node, rules);
        }
        catch (Exception e)
            when (e is FormatException or OverflowException or InvalidOperationException or JsonException or ArgumentException)
        {
            throw new NoSuchValueException($"{node.ToJsonString()} is no {type.Name}");
        }
    }

    private static bool IsText(JsonNode node) => node.GetValueKind() == JsonValueKind.String;

    private static string Text(JsonNode node, WireRules rules)
    {
        if (!IsText(node) && rules.Spelling == Spelling.Json)
        {
            throw new FormatException();
        }

        return IsText(node) ? node.GetValue<string>() : node.ToJsonString();
    }

    private static string Number(JsonNode node, WireRules rules) =>
        node.GetValueKind() == JsonValueKind.Number ? node.ToJsonString() : Text(node, rules.AsText);

    private static Int128 Whole(JsonNode node, WireRules rules)
    {
        string digits = IsText(node) && rules.Spelling == Spelling.Json ? throw new FormatException() : Number(node, rules);
        return Int128.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 whole)
            ? whole
            : throw new FormatException();
    }

    private static double Real(JsonNode node, WireRules rules)
    {
        string digits = Number(node, rules);
        bool isName = digits is "NaN" or "Infinity" or "-Infinity";
        return IsText(node) && rules.Spelling == Spelling.Json && !isName
            ? throw new FormatException()
            : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset Instant(JsonNode node)
    {
        string text = Number(node, new WireRules(Spelling.Text, BytesAlphabet.None));
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    private static TimeSpan Duration(JsonNode node) => IsText(node)
        ? XmlConvert.ToTimeSpan(node.GetValue<string>())
        : TimeSpan.FromSeconds(node.GetValue<double>());

    private static BinaryData Bytes(JsonNode node, WireRules rules) => rules.Bytes switch
    {
        BytesAlphabet.None => BinaryData.FromString(node.ToJsonString()),
        BytesAlphabet.Base64 => new BinaryData(Convert.FromBase64String(node.GetValue<string>())),
        BytesAlphabet.Mixed => IsText(node) && IsBase64(node.GetValue<string>())
            ? Bytes(node, rules with { Bytes = BytesAlphabet.Base64 })
            : BinaryData.FromString(node.ToJsonString()),
        BytesAlphabet.Base64Url => new BinaryData(Base64Url(node.GetValue<string>())),
        _ => new BinaryData(Encoding.UTF8.GetBytes(Text(node, rules))),
    };

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static byte[] Base64Url(string text) =>
        Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='));
}
