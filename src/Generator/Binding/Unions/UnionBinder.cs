using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding.Unions;

/// <summary><c>oneOf</c>, <c>anyOf</c> and lists of types: to the one type that is left when null is taken away, to an open enum, to the common base, or to a union.</summary>
internal sealed class UnionBinder(BindingContext context, SchemaBinder schemas)
{
    public Dictionary<string, UnionDraft> Drafts { get; } = new(StringComparer.Ordinal);

    public TypeRef? Bind(SpecNode schema, SpecNode identity, string hint)
    {
        bool nullable = false;
        bool isOpen = SchemaFacts.Types(schema).Count == 0 && !SchemaFacts.HasProperties(schema);
        List<SpecNode> alternatives = [];
        List<SpecNode> anything = [];
        foreach (SpecNode alternative in SchemaFacts.Alternatives(schema))
        {
            if (alternative.IsObject && SpecReferences.ReferenceOf(alternative) is null && SchemaFacts.IsNullOnly(alternative))
            {
                nullable = true;
            }
            else if (isOpen && SchemaFacts.IsAnything(alternative))
            {
                nullable = true;
                anything.Add(alternative);
            }
            else if (alternative.IsObject && (SpecReferences.ReferenceOf(alternative) is not null || SchemaFacts.HasMeaning(alternative)))
            {
                alternatives.Add(alternative);
            }
        }

        nullable |= !SchemaFacts.HasProperties(schema) && alternatives.Exists(alternative => TakesNull(alternative));
        if (alternatives.Count == 0)
        {
            return nullable && isOpen ? TypeRef.Of(WireTypes.Any).AsNullable(anything.Count == 0) : null;
        }

        alternatives.AddRange(anything);

        TypeRef? type = SchemaFacts.HasProperties(schema)
            ? schemas.Objects.Bind(schema, identity, hint)
            : alternatives.Count == 1 ? schemas.BindPart(alternatives[0], identity, hint) : BindMany(schema, identity, alternatives, hint);
        return nullable && type is not null ? type.AsNullable() : type;
    }

    /// <summary><c>type: [string, integer]</c> is a union of the types, each with the keywords that apply to it.</summary>
    public TypeRef BindTypes(SpecNode schema, SpecNode identity, List<string> types, string hint)
    {
        List<SpecNode> alternatives = [];
        foreach (string type in types)
        {
            SpecMembers members = new();
            foreach (KeyValuePair<string, SpecNode> member in schema.Members)
            {
                if (member.Key is not ("type" or "nullable" or "x-nullable" or "description" or "enum" or "oneOf" or "anyOf" or "allOf"))
                {
                    members.Set(member.Key, member.Value);
                }
            }

            members.Set("type", SpecNode.Scalar(SpecKind.String, schema.File, schema.Offset, type));
            alternatives.Add(SpecNode.OfMembers(schema.File, schema.Offset, members));
        }

        return Declare(schema, identity, alternatives, hint);
    }

    // An alternative may itself be nullable, or have a nullable one among its own.
    private bool TakesNull(SpecNode alternative)
    {
        HashSet<SpecNode> visited = [];
        Stack<SpecNode> open = new([alternative]);
        while (open.Count > 0)
        {
            SpecNode schema = open.Pop();
            if (!schema.IsObject || context.Definition(schema) is not { } node || !visited.Add(node))
            {
                continue;
            }

            if (SchemaFacts.IsNullable(schema) || SchemaFacts.IsNullable(node) || SchemaFacts.IsAnything(node))
            {
                return true;
            }

            foreach (SpecNode inner in SchemaFacts.HasProperties(node) ? [] : SchemaFacts.Alternatives(node))
            {
                open.Push(inner);
            }
        }

        return false;
    }

    private TypeRef BindMany(SpecNode schema, SpecNode identity, List<SpecNode> alternatives, string hint)
    {
        return OpenEnum(schema, identity, alternatives, hint)
            ?? CommonBase(alternatives)
            ?? OneKind(alternatives, hint)
            ?? Declare(schema, identity, alternatives, hint);
    }

    // Text alternatives, some with listed values: an enum that is open anyway.
    private TypeRef? OpenEnum(SpecNode schema, SpecNode identity, List<SpecNode> alternatives, string hint)
    {
        List<SpecNode> values = [];
        bool nullable = false;
        foreach (SpecNode alternative in alternatives)
        {
            if (context.Definition(alternative) is not { } node || SchemaFacts.Types(node) is not { Count: 1 } types || types[0] != "string" || node["format"] is not null || node["allOf"] is not null || node["x-csharp-type"] is not null)
            {
                return null;
            }

            foreach (SpecNode value in node["const"] is { } constant ? [constant] : node.ItemsOf("enum"))
            {
                if (value.IsString)
                {
                    values.Add(value);
                }
            }

            nullable |= SchemaFacts.IsNullable(node);
        }

        TypeRef type = values.Count == 0 ? TypeRef.Of(WireTypes.String) : schemas.Enums.BindOpen(schema, schemas.Names.Take(identity, hint), values);
        return nullable ? type.AsNullable() : type;
    }

    private TypeRef? CommonBase(List<SpecNode> alternatives)
    {
        SpecNode? common = null;
        foreach (SpecNode alternative in alternatives)
        {
            SpecNode? parent = context.Definition(alternative) is { } node ? schemas.Objects.Inheritance.BaseOf(node) : null;
            if (parent is null || (common is not null && !ReferenceEquals(common, parent)))
            {
                return null;
            }

            common = parent;
        }

        return schemas.Bind(common!, common!.String("title") ?? "Base");
    }

    // Several spellings of one type (two patterns of a text, say) are that type.
    private TypeRef? OneKind(List<SpecNode> alternatives, string hint)
    {
        string? common = null;
        foreach (SpecNode alternative in alternatives)
        {
            if (context.Definition(alternative) is not { } node)
            {
                return null;
            }

            List<string> types = SchemaFacts.Types(node);
            string? kind = types.Count == 1 && types[0] is "string" or "integer" or "number" or "boolean" && node["enum"] is null && node["const"] is null && node["allOf"] is null && SchemaFacts.Alternatives(node).Count == 0
                ? types[0] + "/" + node.Scalar("format")
                : null;
            if (kind is null || (common is not null && common != kind))
            {
                return null;
            }

            common = kind;
        }

        return schemas.Bind(alternatives[0], hint);
    }

    private TypeRef Declare(SpecNode schema, SpecNode identity, List<SpecNode> alternatives, string hint)
    {
        UnionDraft draft = new(schemas.Names.Take(identity, hint), schema)
        {
            Doc = context.TypeDoc(schema, "A value of one of several types."),
            IsInternal = schema.String("x-csharp-accessibility") == "internal",
            Discriminator = SchemaFacts.DiscriminatorOf(schema),
        };
        Drafts.Add(draft.Name, draft);
        TypeRef type = TypeRef.Named(TypeKind.Union, draft.Name);
        schemas.Settle(identity, SchemaFacts.IsNullable(schema) ? type.AsNullable() : type);
        schemas.Later(() => Fill(draft, alternatives));
        return type;
    }

    private void Fill(UnionDraft draft, List<SpecNode> alternatives)
    {
        NameScope names = new(StringComparer.Ordinal, ["Value", "Match", "TryGet", draft.Name, .. ReservedNames.ModelMembers]);
        for (int i = 0; i < alternatives.Count; i++)
        {
            SpecNode alternative = alternatives[i];
            string title = alternative.String("title") ?? alternative.String("x-csharp-name") ?? (alternatives.Count > 26 ? "Variant" + (i + 1) : "Variant" + (char)('A' + i));
            TypeRef type = schemas.Bind(alternative, draft.Name + Identifiers.Pascal(title)).AsNullable(false);
            if (type == TypeRef.Of(WireTypes.Any))
            {
                draft.Unmatched.Add(KindOf(alternative));
                continue;
            }

            if (draft.Cases.Find(known => known.Type == type) is { Type: not null } same)
            {
                // Several alternatives of one type are one case, told by the texts of all.
                same.Tells.AddRange(Tells(draft, alternative));
                continue;
            }

            if (type == TypeRef.Named(TypeKind.Union, draft.Name))
            {
                continue;
            }

            draft.Cases.Add((names.Take(CaseName(type)), type, Tells(draft, alternative)));
        }
    }

    // Objects, say, of which nothing more is told.
    private string KindOf(SpecNode alternative) =>
        context.Definition(alternative) is { } node && SchemaFacts.Types(node) is { Count: 1 } types && types[0] is "object" or "array" ? Identifiers.Pascal(types[0]) : "";

    private List<string> Tells(UnionDraft draft, SpecNode alternative)
    {
        if (draft.Discriminator is null || context.Definition(alternative) is not { } node)
        {
            return [];
        }

        string reference = SpecReferences.ReferenceOf(alternative) ?? "";
        return schemas.Objects.Inheritance.TellsOf(draft.Schema, SpecReferences.Unescape(reference.Substring(reference.LastIndexOf('/') + 1)), node, isAlternative: true);
    }

    private static string CaseName(TypeRef type) => type.Kind switch
    {
        TypeKind.Scalar => type.Wire.Method,
        TypeKind.List => Identifiers.Pascal(CaseName(type.Item)) + "List",
        TypeKind.Map => Identifiers.Pascal(CaseName(type.Item)) + "Map",
        _ => Identifiers.Pascal(type.Name.Substring(type.Name.LastIndexOf('.') + 1)),
    };
}
