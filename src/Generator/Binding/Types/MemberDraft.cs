using System.Collections.Generic;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding.Types;

/// <summary>What the parts and the variants of an object schema say of one member.</summary>
internal sealed class MemberDraft(BindingContext context)
{
    private readonly Dictionary<int, SpecNode> _variants = [];
    private readonly List<int> _order = [];
    private SpecNode? _own;

    /// <summary>A part says something: what says nothing gives way; two objects are put together; else the later part is the narrower one.</summary>
    public void Add(int variant, SpecNode schema)
    {
        if (variant == 0)
        {
            _own = _own is null ? schema : Together(_own, schema);
        }
        else if (_variants.TryGetValue(variant, out SpecNode? known))
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
    public SpecNode Schema(VariantTree tree)
    {
        if (_order.Count == 0)
        {
            return _own!;
        }

        List<SpecNode> distinct = [];
        foreach (int variant in _order)
        {
            SpecNode schema = _variants[variant];
            if (IsMeaningful(schema) && !distinct.Exists(known => AreSame(known, schema)))
            {
                distinct.Add(schema);
            }
            else if (!IsMeaningful(schema) && _own is null)
            {
                return schema;
            }
        }

        bool always = tree.Covers(0, variant => _variants.TryGetValue(variant, out SpecNode? schema) && IsMeaningful(schema));
        return distinct.Count == 0 ? _own!
            : _own is null ? Either(distinct)
            : always && distinct.Count == 1 ? Together(_own, distinct[0])
            : !IsMeaningful(_own) ? always ? Either(distinct) : _own
            : Narrowed(_own, distinct, always);
    }

    // What the schema itself says holds for all variants, so it has room for whatever they say; only lists of texts are worth more.
    private SpecNode Narrowed(SpecNode own, List<SpecNode> variants, bool always)
    {
        if (IsObject(own) && variants.TrueForAll(IsObject))
        {
            return Together(own, Either(variants));
        }

        if (context.Definition(own) is not { } text || !IsPlainText(text) || !variants.TrueForAll(IsTexts))
        {
            return own;
        }

        List<SpecNode> lists = variants.ConvertAll(variant => Typed(context.Definition(variant)!));
        return Either(always ? lists : [own, .. lists]);
    }

    // Variants of which only one holds: objects become one that has room for all.
    private SpecNode Either(List<SpecNode> alternatives)
    {
        if (alternatives.Count == 1)
        {
            return alternatives[0];
        }

        SpecNode at = alternatives[0];
        SpecMembers members = new();
        members.Set("anyOf", SpecNode.OfItems(at.File, at.Offset, alternatives));
        SpecNode either = SpecNode.OfMembers(at.File, at.Offset, members);
        if (!alternatives.TrueForAll(IsObject))
        {
            return either;
        }

        SpecMembers anyObject = new();
        anyObject.Set("type", SpecNode.Scalar(SpecKind.String, at.File, at.Offset, "object"));
        return AllOf(either, SpecNode.OfMembers(at.File, at.Offset, anyObject), alternatives.Exists(IsNullable));
    }

    // Both hold: a whole number is a number, and null is a value only if both say so.
    private SpecNode Together(SpecNode first, SpecNode second)
    {
        if (!IsMeaningful(second) || AreSame(first, second) || (IsOf(first, "integer") && IsOf(second, "number")))
        {
            return first;
        }

        bool isNullable = IsNullable(first) && IsNullable(second);
        return IsObject(first) && IsObject(second) ? AllOf(first, second, isNullable)
            : ItemsOf(first) is { } items && ItemsOf(second) is { } others && IsOfObjects(items) && IsOfObjects(others) ? ListOf(AllOf(items, others, IsNullable(items) && IsNullable(others)), isNullable)
            : second;
    }

    private SpecNode? ItemsOf(SpecNode list) => IsOf(list, "array") && context.Definition(list)!["items"] is { IsObject: true } items ? items : null;

    private bool IsOfObjects(SpecNode schema)
    {
        if (IsObject(schema))
        {
            return true;
        }

        IReadOnlyList<SpecNode> alternatives = context.Definition(schema) is { } node && SchemaFacts.Types(node).Count == 0 ? SchemaFacts.Alternatives(node) : [];
        foreach (SpecNode alternative in alternatives)
        {
            if (!IsObject(alternative))
            {
                return false;
            }
        }

        return alternatives.Count > 0;
    }

    private static SpecNode ListOf(SpecNode items, bool isNullable) => Composed(items, isNullable, "array", "items", items);

    private bool IsNullable(SpecNode schema) => SchemaFacts.IsNullable(schema) || (context.Definition(schema) is { } node && SchemaFacts.IsNullable(node));

    private bool IsOf(SpecNode schema, string type) => context.Definition(schema) is { } node && SchemaFacts.Types(node) is { Count: 1 } types && types[0] == type;

    private static SpecNode AllOf(SpecNode first, SpecNode second, bool isNullable) => Composed(second, isNullable, "object", "allOf", SpecNode.OfItems(second.File, second.Offset, [first, second]));

    private static SpecNode Composed(SpecNode at, bool isNullable, string type, string keyword, SpecNode value)
    {
        SpecMembers members = new();
        if (isNullable)
        {
            members.Set("nullable", SpecNode.Scalar(SpecKind.Boolean, at.File, at.Offset, "true"));
        }

        members.Set("type", SpecNode.Scalar(SpecKind.String, at.File, at.Offset, type));
        members.Set(keyword, value);
        return SpecNode.OfMembers(at.File, at.Offset, members);
    }

    private static SpecNode Typed(SpecNode schema)
    {
        SpecMembers members = new();
        foreach (KeyValuePair<string, SpecNode> member in schema.Members)
        {
            members.Set(member.Key, member.Value);
        }

        members.Set("type", SpecNode.Scalar(SpecKind.String, schema.File, schema.Offset, "string"));
        return SpecNode.OfMembers(schema.File, schema.Offset, members);
    }

    private static bool IsMeaningful(SpecNode schema) => schema.IsObject && (SchemaFacts.HasMeaning(schema) || SpecReferences.ReferenceOf(schema) is not null);

    private static bool IsPlainText(SpecNode schema) => SchemaFacts.Types(schema) is { Count: 1 } types && types[0] == "string" && schema["format"] is null && schema["enum"] is null;

    private bool IsTexts(SpecNode variant)
    {
        if (context.Definition(variant) is not { } node || node["format"] is not null || (SchemaFacts.Types(node) is { Count: > 0 } types && (types.Count > 1 || types[0] != "string")))
        {
            return false;
        }

        IReadOnlyList<SpecNode> values = SchemaFacts.ListedValues(node);
        foreach (SpecNode value in values)
        {
            if (!value.IsString)
            {
                return false;
            }
        }

        return values.Count > 0;
    }

    private bool IsObject(SpecNode schema) => context.Definition(schema) is { } node && SchemaFacts.IsObjectLike(node);

    private bool AreSame(SpecNode a, SpecNode b) => ReferenceEquals(context.Definition(a), context.Definition(b));
}
