using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>Listed values are an enum where they are texts or whole numbers; others are the values' type, or anything.</summary>
internal static class ListedValuesRule
{
    private static readonly HashSet<SchemaType> s_plain = [SchemaType.Object, SchemaType.Array, SchemaType.Number, SchemaType.Boolean];

    public static TypeRef? Bind(TypeRequest request, ITypes types)
    {
        Schema schema = request.Schema;
        List<SchemaValue> values = Values(schema);
        if (values.Count == 0)
        {
            return null;
        }

        if (TypeOf(values, schema) is not { } type)
        {
            // What is listed of objects or lists, or mixes kinds.
            return IsOfPlainType(schema) ? null : TypeRef.Of(WireTypes.Any);
        }

        bool isText = type == SchemaType.String;
        TypeRef formatted = ScalarFormats.Bind(type, schema, types.Context.Options.HasDateOnly)!;
        // Texts that are listed are texts, whatever format (a date, say) other values may have; a single one may be a value of it.
        bool isValue = !isText || (schema.OnlyValue is { } only && Literals.Of(only, formatted) is not null);
        TypeRef wire = isValue ? formatted : TypeRef.Of(WireTypes.String);
        bool isUnnamed = schema.Given.EnumName is null;
        if (isUnnamed && isText && values.Count == 1 && FormattedLiterals.IsValue(values[0].Text, formatted.Wire.Literal.Kind))
        {
            // A list of one value of a format is no enum, however it is spelled.
            return formatted;
        }

        bool isEnum = isText || (type == SchemaType.Integer && wire.Wire.Json == JsonKind.Integer);
        if (schema.OnlyValue is not null || !isEnum)
        {
            return wire;
        }

        // Values that do not fit the format are values all the same.
        bool fits = type != SchemaType.Integer || values.TrueForAll(value => Literals.Of(value, wire) is not null);
        return EnumBinder.Declare(request, fits ? wire : TypeRef.Of(WireTypes.Int64), values, types);
    }

    private static List<SchemaValue> Values(Schema schema)
    {
        List<SchemaValue> values = [];
        foreach (SchemaValue value in schema.Enum ?? schema.Listed)
        {
            if (!value.IsNull)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static bool IsOfPlainType(Schema schema) =>
        schema.Type is { } type && s_plain.Contains(type);

    private static SchemaType? TypeOf(List<SchemaValue> values, Schema schema)
    {
        if (schema.Type is { } named)
        {
            return named.IsScalar && values.TrueForAll(static value => value.IsScalar) ? Narrow(named, values) : null;
        }

        SchemaType? common = null;
        foreach (SchemaValue value in values)
        {
            if (TypeOf(value) is not { } type || (common is not null && common != type))
            {
                return null;
            }

            common = type;
        }

        return common;
    }

    private static SchemaType? TypeOf(SchemaValue value) => value.Kind switch
    {
        SpecKind.String => SchemaType.String,
        SpecKind.Boolean => SchemaType.Boolean,
        SpecKind.Number => EnumBinder.IsWhole(value.Text) ? SchemaType.Integer : SchemaType.Number,
        _ => null,
    };

    // A whole-number enum that lists texts, or fractions, is a plain number.
    private static SchemaType Narrow(SchemaType type, List<SchemaValue> values) =>
        type == SchemaType.Integer && values.Exists(static value => !EnumBinder.IsWhole(value.Text)) ? SchemaType.Number : type;
}
