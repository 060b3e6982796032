using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary><c>allOf</c>: a derived class where the base tells it, else one class with all members; the part that means something where it is alone.</summary>
internal static class PartsRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types)
    {
        Schema schema = request.Schema;
        if (schema.Parts.Count == 0)
        {
            return null;
        }

        List<Schema> meaningful = [];
        foreach (Schema part in schema.Parts)
        {
            if (part.IsObject && (part.Reference is not null || part.HasMeaning))
            {
                meaningful.Add(part);
            }
        }

        bool hasMembers = schema.Members.Count > 0 || schema.HasAdditionalSchema || schema.Alternatives.Count > 0;
        Schema? inherited = types.Inheritance.BaseOf(schema);
        if (inherited is null && !hasMembers && meaningful.Count <= 1)
        {
            return meaningful.Count == 0 ? null : types.BindPart(meaningful[0], request);
        }

        ObjectShape shape = MemberCollector.Collect(types.Context, schema, inherited);
        if (shape.Members.Count > 0 || inherited is not null)
        {
            return ObjectTypes.Declare(request, shape, inherited, types);
        }

        return shape.Additional is null ? Narrowest(meaningful, request, types) : ObjectTypes.Map(request, shape, types);
    }

    // No object among the parts: the one that narrows most, which is an enum where there is one.
    private static TypeRef? Narrowest(List<Schema> parts, TypeRequest request, ITypes types)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        Schema chosen = parts[0];
        foreach (Schema part in parts)
        {
            if (part.Definition is { Enum.Count: > 0 })
            {
                chosen = part;
            }
        }

        return types.BindPart(chosen, request);
    }
}
