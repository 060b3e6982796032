using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>What filters compare: a JSON value, be it of the document or of the expression, or nothing at all.</summary>
internal readonly struct JsonPathValue
{
    private readonly SpecNode? _node;
    private readonly string? _text;
    private readonly SpecKind _kind;

    private JsonPathValue(SpecKind kind, string? text, SpecNode? node)
    {
        _kind = kind;
        _text = text;
        _node = node;
    }

    public static JsonPathValue Nothing => default;

    public bool IsNothing => _text is null && _node is null;

    public string? Text => _kind == SpecKind.String ? _text : null;

    /// <summary>What the function <c>length</c> counts; null for what has no length.</summary>
    public int? Length
    {
        get
        {
            if (_node is not null && _kind is SpecKind.Array or SpecKind.Object)
            {
                return _node.Items.Count + _node.Members.Count;
            }

            if (Text is not { } text)
            {
                return null;
            }

            int count = 0;
            for (int i = 0; i < text.Length; i++)
            {
                // Characters are counted, not their UTF-16 halves.
                count += char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? 0 : 1;
            }

            return count;
        }
    }

    public static JsonPathValue Literal(SpecKind kind, string text) => new(kind, text, null);

    public static JsonPathValue Of(SpecNode? node) =>
        node is null ? Nothing : new(node.Kind, node.IsObject || node.IsArray ? null : node.Text, node);

    public static bool AreEqual(JsonPathValue left, JsonPathValue right)
    {
        if (left.IsNothing || right.IsNothing)
        {
            return left.IsNothing && right.IsNothing;
        }

        if (left._kind != right._kind)
        {
            return false;
        }

        return left._kind switch
        {
            SpecKind.Number => CompareNumbers(left._text!, right._text!) == 0,
            SpecKind.Array => SameItems(left._node!.Items, right._node!.Items),
            SpecKind.Object => SameMembers(left._node!, right._node!),
            SpecKind.Null => true,
            _ => left._text == right._text,
        };
    }

    /// <summary>Only numbers and strings are less than others of their kind.</summary>
    public static bool IsLess(JsonPathValue left, JsonPathValue right)
    {
        if (left.IsNothing || right.IsNothing || left._kind != right._kind)
        {
            return false;
        }

        return left._kind switch
        {
            SpecKind.Number => CompareNumbers(left._text!, right._text!) < 0,
            SpecKind.String => string.CompareOrdinal(left._text, right._text) < 0,
            _ => false,
        };
    }

    private static int CompareNumbers(string left, string right)
    {
        const NumberStyles Style = NumberStyles.Float;
        return decimal.TryParse(left, Style, CultureInfo.InvariantCulture, out decimal a)
            && decimal.TryParse(right, Style, CultureInfo.InvariantCulture, out decimal b)
            ? a.CompareTo(b)
            : ToDouble(left).CompareTo(ToDouble(right));
    }

    // What is too large for a double is infinite on one runtime and refused by another.
    private static double ToDouble(string text)
    {
        double beyond = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : beyond;
    }

    private static bool SameItems(IReadOnlyList<SpecNode> left, IReadOnlyList<SpecNode> right)
    {
        bool same = left.Count == right.Count;
        for (int i = 0; same && i < left.Count; i++)
        {
            same = AreEqual(Of(left[i]), Of(right[i]));
        }

        return same;
    }

    private static bool SameMembers(SpecNode left, SpecNode right)
    {
        if (left.Members.Count != right.Members.Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, SpecNode> member in left.Members)
        {
            if (right[member.Key] is not { } other || !AreEqual(Of(member.Value), Of(other)))
            {
                return false;
            }
        }

        return true;
    }
}
