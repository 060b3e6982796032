using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>
/// <c>allOf</c>: a derived class where the base tells it, else one class with all members; the part that means something where it is alone.
/// </summary>
internal static class PartsRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types)
    {
        Schema schema = request.Schema;
        if (schema.Parts.Count == 0)
        {
            return null;
        }

        List<Schema> meaningful = Meaningful(schema, types);
        bool hasMembers = schema.Members.Count > 0 || schema.HasAdditionalSchema || schema.Alternatives.Count > 0;
        Schema? inherited = types.Inheritance.BaseOf(schema);
        bool isType = inherited is null
            ? meaningful.Count == 1 && IsNarrowed(schema, meaningful[0], types)
            : types.Inheritance.IsDerived(schema);
        if (!isType && !hasMembers && meaningful.Count <= 1)
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

    // A place that only says of what it refers to that it is an object says nothing new; a definition is a type of its own.
    private static List<Schema> Meaningful(Schema schema, ITypes types)
    {
        List<Schema> meaningful = [];
        foreach (Schema part in schema.Parts)
        {
            if (part.IsObject && (part.Reference is not null || part.HasMeaning))
            {
                meaningful.Add(part);
            }
        }

        List<Schema> saying = meaningful.FindAll(static part => !(part.IsPlainObject && part.IsWritten));
        return saying.Count == 0 || saying.Count == meaningful.Count || types.Context.WireNameOf(schema) is not null ? meaningful : saying;
    }

    // Whether members of the class that a part is are required here, and not there.
    private static bool IsNarrowed(Schema schema, Schema part, ITypes types)
    {
        List<string> required = [.. schema.Required];
        foreach (Schema other in schema.Parts)
        {
            required.AddRange(other.Reference is null ? other.Required : []);
        }

        if (required.Count == 0 || part.Definition is not { } definition || definition is { Alternatives.Count: > 0, Members.Count: 0 })
        {
            return false;
        }

        ObjectShape shape = MemberCollector.Collect(types.Context, part);
        return required.Exists(name => !shape.Required.Contains(name) && shape.Find(name) is not null);
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
