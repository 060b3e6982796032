using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>What the parts and the variants of an object schema say of one member.</summary>
internal sealed class MemberDraft(SchemaSource source)
{
    // Parts of parts: nobody means more, and the stack is not endless.
    private const int MaxDepth = 20;

    private readonly Dictionary<int, Schema> _variants = [];
    private readonly List<int> _order = [];
    private Schema? _own;

    /// <summary>
    /// A part says something: what says nothing gives way; two objects are put together; else the later part is the narrower one.
    /// </summary>
    public void Add(int variant, Schema schema)
    {
        if (variant == 0)
        {
            _own = _own is null ? schema : Together(_own, schema);
        }
        else if (_variants.TryGetValue(variant, out Schema? known))
        {
            _variants[variant] = Together(known, schema);
        }
        else
        {
            _variants.Add(variant, schema);
            _order.Add(variant);
        }
    }

    /// <summary>Whether a variant has said something.</summary>
    public bool Has(int variant) => _variants.ContainsKey(variant);

    /// <summary>A schema for whatever the member can hold.</summary>
    public Schema Schema(VariantTree tree)
    {
        if (_order.Count == 0)
        {
            return _own!;
        }

        List<Schema> distinct = [];
        foreach (int variant in _order)
        {
            Schema schema = _variants[variant];
            if (IsMeaningful(schema) && !distinct.Exists(known => AreSame(known, schema)))
            {
                distinct.Add(schema);
            }
            else if (!IsMeaningful(schema) && _own is null)
            {
                return schema;
            }
        }

        if (distinct.Count == 0)
        {
            return _own!;
        }

        return _own is null ? Either(distinct) : WithOwn(_own, distinct, tree);
    }

    private Schema WithOwn(Schema own, List<Schema> distinct, VariantTree tree)
    {
        bool always = tree.Covers(0, variant => _variants.TryGetValue(variant, out Schema? schema) && IsMeaningful(schema));
        if (always && distinct.Count == 1)
        {
            return Together(own, distinct[0]);
        }

        if (IsMeaningful(own))
        {
            return Narrowed(own, distinct, always);
        }

        return always ? Either(distinct) : own;
    }

    // What the schema itself says holds for all variants, so it has room for whatever they say; only lists of texts are worth more.
    private Schema Narrowed(Schema own, List<Schema> variants, bool always)
    {
        if (IsObject(own) && variants.TrueForAll(IsObject))
        {
            return Together(own, Either(variants));
        }

        if (own.Definition is not { } text || !IsPlainText(text) || !variants.TrueForAll(IsTexts))
        {
            return own;
        }

        List<Schema> lists = variants.ConvertAll(static variant => SchemaMerging.AsText(variant.Definition!));
        return Either(always ? lists : [own, .. lists]);
    }

    // Variants of which only one holds: objects become one that has room for all.
    private Schema Either(List<Schema> alternatives)
    {
        if (alternatives.Count == 1)
        {
            return alternatives[0];
        }

        Schema either = SchemaMerging.AnyOf(source, alternatives);
        return alternatives.TrueForAll(IsObject)
            ? SchemaMerging.AllOf(source, either, SchemaMerging.AnyObject(source, either.Node), alternatives.Exists(IsNullable))
            : either;
    }

    // Both hold: a whole number is a number, and null is a value only if both say so.
    private Schema Together(Schema first, Schema second)
    {
        if (!IsMeaningful(second) || AreSame(first, second) || (IsOf(first, SchemaType.Integer) && IsOf(second, SchemaType.Number))
            || (second.IsPlainObject && (IsObjectInAll(first, 0) || IsOfObjects(first))) || Includes(first, second, 0))
        {
            return first;
        }

        if (!IsMeaningful(first) || first.IsPlainObject || Includes(second, first, 0))
        {
            return second;
        }

        bool isNullable = IsNullable(first) && IsNullable(second);
        if (IsObjectInAll(first, 0) && IsObjectInAll(second, 0))
        {
            return SchemaMerging.AllOf(source, first, second, isNullable);
        }

        if (ItemsOf(first) is { } items && ItemsOf(second) is { } others && IsOfObjects(items) && IsOfObjects(others))
        {
            Schema item = SchemaMerging.AllOf(source, items, others, IsNullable(items) && IsNullable(others));
            return SchemaMerging.ListOf(source, item, isNullable);
        }

        return second;
    }

    private static Schema? ItemsOf(Schema list) =>
        IsOf(list, SchemaType.Array) && list.Definition!.Item is { IsObject: true } items ? items : null;

    private static bool IsOfObjects(Schema schema)
    {
        if (IsObject(schema))
        {
            return true;
        }

        IReadOnlyList<Schema> alternatives = schema.Definition is { Types.Count: 0 } node ? node.Alternatives : [];
        foreach (Schema alternative in alternatives)
        {
            if (!IsObject(alternative))
            {
                return false;
            }
        }

        return alternatives.Count > 0;
    }

    private static bool IsNullable(Schema schema) => schema.IsNullable || schema.Definition is { IsNullable: true };

    private static bool IsOf(Schema schema, SchemaType type) => schema.Definition is { } node && node.Type == type;

    private static bool IsMeaningful(Schema schema) => schema.IsObject && (schema.HasMeaning || schema.Reference is not null);

    private static bool IsPlainText(Schema schema) => schema.Type == SchemaType.String && schema.Format is null && schema.Enum is null;

    private static bool IsTexts(Schema variant)
    {
        if (variant.Definition is not { Format: null } node || (node.Types.Count > 0 && node.Type != SchemaType.String))
        {
            return false;
        }

        IReadOnlyList<SchemaValue> values = node.Listed;
        foreach (SchemaValue value in values)
        {
            if (!value.IsString)
            {
                return false;
            }
        }

        return values.Count > 0;
    }

    private static bool IsObject(Schema schema) => schema.Definition is { IsObjectLike: true };

    // An object by what it is put together from, too.
    private static bool IsObjectInAll(Schema schema, int depth)
    {
        if (schema.Definition is not { } node || depth >= MaxDepth)
        {
            return false;
        }

        bool isOpen = node is { Types.Count: 0, Alternatives.Count: 0 };
        return node.IsObjectLike || (isOpen && Any(node.Parts, part => IsObjectInAll(part, depth + 1)));
    }

    // Whether one schema is put together from another one, so that it says all that the other one says.
    private static bool Includes(Schema schema, Schema other, int depth) =>
        other.Definition is { } definition && schema.Definition is { } node && depth < MaxDepth
        && Any(node.Parts, part => ReferenceEquals(part.Definition, definition) || Includes(part, other, depth + 1));

    private static bool Any(IReadOnlyList<Schema> schemas, Func<Schema, bool> test)
    {
        foreach (Schema schema in schemas)
        {
            if (test(schema))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(Schema a, Schema b) => ReferenceEquals(a.Definition, b.Definition);
}
