using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>An array is a list, of anything where its items are not of one type.</summary>
internal static class ArrayRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types)
    {
        if (request.Schema.MeantType != SchemaType.Array)
        {
            return null;
        }

        Schema schema = request.Schema;
        string hint = Numbers.Singular(Identifiers.Pascal(request.Hint));
        bool isTuple = schema.HasPlaces || schema.Item is not { IsObject: true };
        return TypeRef.ListOf(isTuple ? TupleItem(schema, hint, types) : types.Bind(schema.Item!, hint));
    }

    // A tuple is a list whose items have one type only if all its places do, and nothing may follow them.
    private static TypeRef TupleItem(Schema schema, string hint, ITypes types)
    {
        TypeRef? common = null;
        foreach (Schema place in schema.Places)
        {
            TypeRef type = types.Bind(place, hint);
            if (common is not null && common != type)
            {
                return TypeRef.Of(WireTypes.Any);
            }

            common = type;
        }

        return common is not null && schema.Item is null or { Form: SchemaForm.False } ? common! : TypeRef.Of(WireTypes.Any);
    }
}
