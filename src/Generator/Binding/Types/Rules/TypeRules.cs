using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>The rules from a schema to its type. They are asked in order, and the first that knows the type decides.</summary>
internal static class TypeRules
{
    /// <summary>A rule by its name: the type of a schema, or null where another rule must say.</summary>
    public static readonly IReadOnlyList<(string Name, Func<TypeRequest, ITypes, TypeRef?> Rule)> All =
    [
        ("external type", ExternalTypeRule.Bind),
        ("base of derived types", BaseRule.Bind),
        ("parts", PartsRule.Bind),
        ("alternatives", AlternativesRule.Bind),
        ("listed values", ListedValuesRule.Bind),
        ("number or text", LooseNumberRule.Bind),
        ("several types", SeveralTypesRule.Bind),
        ("object", ObjectRule.Bind),
        ("array", ArrayRule.Bind),
        ("file", FileRule.Bind),
        ("scalar", ScalarRule.Bind),
        ("anything", AnythingRule.Bind),
    ];

    /// <summary>The type of a schema.</summary>
    public static TypeRef Bind(TypeRequest request, ITypes types)
    {
        foreach ((string _, Func<TypeRequest, ITypes, TypeRef?> rule) in All)
        {
            if (rule(request, types) is { } type)
            {
                return request.Schema.IsNullable ? type.AsNullable() : type;
            }
        }

        return TypeRef.Of(WireTypes.Any);
    }
}
