using System.Collections.Generic;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// Reading a date does not look at a time behind it, and reading an instant takes a date for midnight. Where a value may be
/// either, each takes only what it would write, so that the text stays what it is in whichever order they stand.
/// </summary>
internal static class ExactTimes
{
    private static readonly string[] s_dates = ["date", "date-legacy"];
    private static readonly string[] s_instants = ["date-time"];

    public static void Settle(List<UnionCaseDraft> cases)
    {
        if (Has(cases, s_dates) && Has(cases, s_instants))
        {
            for (int i = 0; i < cases.Count; i++)
            {
                cases[i] = cases[i] with { Type = Exact(cases[i].Type) };
            }
        }
    }

    private static bool Has(List<UnionCaseDraft> cases, string[] rows) => cases.Exists(one => Is(one.Type, rows));

    private static bool Is(TypeRef type, string[] rows) =>
        type.IsCollection ? Is(type.Item, rows) : type.Kind == TypeKind.Scalar && System.Array.IndexOf(rows, type.Name) >= 0;

    private static TypeRef Exact(TypeRef type)
    {
        TypeRef exact = type.Kind switch
        {
            TypeKind.List => TypeRef.ListOf(Exact(type.Item)),
            TypeKind.Map => TypeRef.MapOf(Exact(type.Item)),
            _ when Is(type, s_dates) || Is(type, s_instants) => TypeRef.Of(WireTypes.Of(type.Name + "-exact")),
            _ => type,
        };
        return exact.AsNullable(type.IsNullable);
    }
}
