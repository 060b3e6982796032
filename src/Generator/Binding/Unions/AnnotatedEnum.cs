using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// Alternatives that are values or lists of values, all of them texts or all of them whole numbers: an enum, whose values have
/// their titles for names and their descriptions for prose. Alternatives that are the plain type leave it open, as it is anyway.
/// </summary>
internal sealed class AnnotatedEnum
{
    // Alternatives of alternatives: nobody means more, and the stack is not endless.
    private const int MaxDepth = 10;

    private readonly List<EnumValue> _values = [];
    private readonly HashSet<string> _texts = new(System.StringComparer.Ordinal);
    private readonly SchemaType? _named;
    private Schema? _format;
    private bool _isNullable;

    private AnnotatedEnum(Schema schema)
    {
        _named = schema.Type;
        Type = schema.Type;
        _format = schema.Format is null ? null : schema;
    }

    private SchemaType? Type { get; set; }

    /// <summary>The enum that alternatives are; null where they are something else.</summary>
    public static TypeRef? Bind(TypeRequest request, IReadOnlyList<Schema> alternatives, ITypes types)
    {
        AnnotatedEnum found = new(request.Schema);
        foreach (Schema alternative in alternatives)
        {
            if (!found.Add(alternative, 0))
            {
                return null;
            }
        }

        TypeRef? bound = found.Type is { } type ? Known(alternatives, types) ?? found.Declare(request, type, types) : null;
        return bound?.AsNullable(found._isNullable);
    }

    private TypeRef? Declare(TypeRequest request, SchemaType type, ITypes types)
    {
        if (type == SchemaType.String)
        {
            TypeRef text = TypeRef.Of(WireTypes.String);
            return _values.Count == 0 ? text : EnumBinder.Declare(request, text, _values, types);
        }

        TypeRef wire = ScalarFormats.Bind(type, _format ?? request.Schema, types.Context.Options.HasDateOnly)!;
        bool isEnum = _values.Count > 0 && wire.Wire.Json == JsonKind.Integer;
        bool fits = isEnum && _values.TrueForAll(value => Literals.Of(value.Value, wire) is not null);
        return isEnum ? EnumBinder.Declare(request, fits ? wire : TypeRef.Of(WireTypes.Int64), _values, types) : null;
    }

    // A definition beside the empty text is that definition: its enum takes any text.
    private static TypeRef? Known(IReadOnlyList<Schema> alternatives, ITypes types)
    {
        Schema? known = null;
        Schema? blank = null;
        foreach (Schema alternative in alternatives)
        {
            if (alternative.Definition is { Listed.Count: 1 } empty && empty.Listed[0] is { IsString: true, Text: "" })
            {
                blank = empty;
            }
            else if (known is not null || alternative is { Reference: null })
            {
                return null;
            }
            else
            {
                known = alternative;
            }
        }

        TypeRef? type = known is null || blank is null ? null : types.Bind(known, known.ReferenceName);
        if (type is null || types.Drafts.Enum(type) is not { } values)
        {
            return null;
        }

        types.Drafts.Replace(EnumBinder.With(values, new EnumValue(blank!.Listed[0], null, new Documentation(""))));
        return type;
    }

    private bool Add(Schema alternative, int depth)
    {
        if (alternative.Definition is not { HasParts: false, Given.ExternalType: null } node || depth > MaxDepth || !Fits(node))
        {
            return false;
        }

        _isNullable |= alternative.IsNullable || node.IsNullable;
        if (node.Alternatives.Count > 0)
        {
            return AddAll(node.Alternatives, depth + 1);
        }

        if (!node.IsListed)
        {
            // Without values it is at least the plain type.
            return node.Type is not null && node.Types.Count == 1;
        }

        IReadOnlyList<SchemaValue> values = node.Listed;
        for (int i = 0; i < values.Count; i++)
        {
            if (!values[i].IsNull && !Add(node, values[i], i))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddAll(IReadOnlyList<Schema> alternatives, int depth)
    {
        foreach (Schema alternative in alternatives)
        {
            if (alternative.Definition is { IsNullOnly: true })
            {
                _isNullable = true;
            }
            else if (!Add(alternative, depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(Schema node, SchemaValue value, int index)
    {
        if (ListedType(value) is not { } type || (Type ??= type) != type)
        {
            return false;
        }

        if (_texts.Add(value.Text))
        {
            bool isOne = node.Listed.Count == 1;
            string? name = node.ValueNames.NameOf(index, value.Text) ?? (isOne ? node.Title : null);
            string? description = node.ValueNames.DescriptionOf(index, value.Text) ?? (isOne ? node.Description : null);
            Documentation doc = new(description ?? "", Obsolete: isOne && node.IsDeprecated);
            _values.Add(new EnumValue(value, name is { Length: > 0 } ? Identifiers.Pascal(name) : null, doc));
        }

        return true;
    }

    // Texts with a format are no enum but values of it.
    private bool Fits(Schema node)
    {
        if (node.Types.Count > 1 || (node.Type is { } type && type != SchemaType.String && type != SchemaType.Integer))
        {
            return false;
        }

        if (node.Type is { } named && (Type ??= named) != named)
        {
            return false;
        }

        _format ??= node.Format is null ? null : node;
        return node.Format is null || Type == SchemaType.Integer;
    }

    // A number is whole where the type is said to be, or nothing else is.
    private SchemaType? ListedType(SchemaValue value)
    {
        if (value.IsString)
        {
            return SchemaType.String;
        }

        return EnumBinder.IsWholeNumber(value) && _named != SchemaType.Number ? SchemaType.Integer : null;
    }
}
