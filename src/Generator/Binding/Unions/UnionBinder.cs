using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Naming.Variants;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// <c>oneOf</c>, <c>anyOf</c> and lists of types: to the one type that is left when null is taken away, to an open enum,
/// to the common base, or to a union.
/// </summary>
internal sealed class UnionBinder(ITypes types)
{
    public TypeRef? Bind(TypeRequest request)
    {
        Schema schema = request.Schema;
        SchemaAlternatives alternatives = SchemaAlternatives.Of(schema);
        bool hasMembers = schema.Members.Count > 0;
        bool nullable = alternatives.HasNull || (!hasMembers && types.Context.NullTakers.AreAmong(alternatives.Telling));
        if (!alternatives.HasTypes)
        {
            return nullable && schema.LeavesTypeOpen ? TypeRef.Of(WireTypes.Any).AsNullable(!alternatives.HasAnything) : null;
        }

        TypeRef type = hasMembers ? ObjectTypes.Bind(request, types) : BindMany(request, alternatives.Telling);
        return nullable ? type.AsNullable() : type;
    }

    /// <summary><c>type: [string, integer]</c> is a union of the types, each with the keywords that apply to it.</summary>
    public TypeRef BindTypes(TypeRequest request)
    {
        List<Schema> alternatives = [];
        foreach (SchemaType type in request.Schema.Types)
        {
            alternatives.Add(SchemaMerging.OfType(request.Schema, type));
        }

        return Declare(request, alternatives);
    }

    private TypeRef BindMany(TypeRequest request, IReadOnlyList<Schema> alternatives)
    {
        if (alternatives.Count == 1)
        {
            return types.BindPart(alternatives[0], request);
        }

        return AnnotatedEnum.Bind(request, alternatives, types)
            ?? CommonBase(alternatives)
            ?? OneKind(alternatives, request.Hint)
            ?? Declare(request, alternatives);
    }

    private TypeRef? CommonBase(IReadOnlyList<Schema> alternatives)
    {
        Schema? common = null;
        foreach (Schema alternative in alternatives)
        {
            Schema? parent = alternative.Definition is { } node ? types.Inheritance.BaseOf(node) : null;
            if (parent is null || (common is not null && !ReferenceEquals(common, parent)))
            {
                return null;
            }

            common = parent;
        }

        return types.Bind(common!, types.Inheritance.NameOf(common!));
    }

    // Several spellings of one type (two patterns of a text, say) are that type.
    private TypeRef? OneKind(IReadOnlyList<Schema> alternatives, string hint)
    {
        string? common = null;
        foreach (Schema alternative in alternatives)
        {
            if (alternative.Definition is not { HasParts: false, Alternatives.Count: 0 } node || KindOfScalar(node) is not { } type)
            {
                return null;
            }

            string kind = type.Name + "/" + node.Format;
            if (common is not null && common != kind)
            {
                return null;
            }

            common = kind;
        }

        Schema? plain = alternatives.FirstOrDefault(static alternative => !alternative.Definition!.IsListed);
        return plain is not null
            ? types.Bind(plain, hint)
            : ScalarFormats.Bind(
                KindOfScalar(alternatives[0].Definition!)!, alternatives[0].Definition!, types.Context.Options.HasDateOnly);
    }

    // Numbers and truth values that are listed are no enum: they are what they are.
    private static SchemaType? KindOfScalar(Schema schema)
    {
        if (!schema.IsListed)
        {
            return schema.Type is { IsScalar: true } type ? type : null;
        }

        IReadOnlyList<SchemaValue> values = [.. schema.Listed.Where(static value => !value.IsNull)];
        SpecKind? kind = values.Count > 0 && values.All(value => value.Kind == values[0].Kind) ? values[0].Kind : null;
        return kind switch
        {
            SpecKind.Boolean => SchemaType.Boolean,
            SpecKind.Number => SchemaType.Number,
            _ => null,
        };
    }

    private TypeRef Declare(TypeRequest request, IReadOnlyList<Schema> alternatives)
    {
        Schema schema = request.Schema;
        UnionDraft draft = new(types.NameOf(request), schema, types.DocOf(schema, "A value of one of several types."))
        {
            HasNotNullWhen = types.Context.Options.HasDateOnly,
        };
        types.Drafts.Add(draft);
        TypeRef type = TypeRef.Named(TypeKind.Union, draft.Name);
        types.Settle(request.Identity, schema.IsNullable ? type.AsNullable() : type);
        types.Later(() => Fill(draft, alternatives));
        return type;
    }

    private void Fill(UnionDraft draft, IReadOnlyList<Schema> alternatives)
    {
        NameScope names = new(StringComparer.Ordinal, ["Value", "Match", "TryGet", "None", draft.Name, .. ReservedNames.ModelMembers]);
        IReadOnlyList<string> words = VariantNames.Of(alternatives);
        Dictionary<TypeRef, List<string>> known = [];
        for (int i = 0; i < alternatives.Count; i++)
        {
            Schema alternative = alternatives[i];
            string hint = VariantNames.TypeName(draft.Name, words[i], types.Context.TypeNames.IsTaken);
            TypeRef type = types.Bind(alternative, hint).AsNullable(false);
            if (type == TypeRef.Of(WireTypes.Any))
            {
                draft.Unmatched.Add(KindOf(alternative));
                continue;
            }

            List<string> values = [.. DiscriminatorValues(draft, alternative)];
            if (known.TryGetValue(type, out List<string>? same))
            {
                // Several alternatives of one type are one case, told by the texts of all.
                same.AddRange(values);
                continue;
            }

            if (type == TypeRef.Named(TypeKind.Union, draft.Name))
            {
                continue;
            }

            Schema? definition = alternative.Definition;
            bool isSaid = definition is not null && draft.Discriminator is not null
                && (definition.Given.DiscriminatorValue is not null || types.Inheritance.SaidValuesOf(draft.Schema, definition).Count > 0);
            known.Add(type, values);
            draft.Cases.Add(new UnionCaseDraft(names.Take(CaseNames.Of(draft.Name, CaseName(type))), type, values)
            {
                IsToldByName = !isSaid,
                IsOtherwise = definition is not null && types.Inheritance.OtherwiseOf(draft.Schema) == definition,
            });
        }

        draft.OrderBy(types.Context.Kept.CasesOf(draft.Name));
        ExactTimes.Settle(draft.Cases);
    }

    // Objects, say, of which nothing more is told.
    private static string KindOf(Schema alternative)
    {
        SchemaType? type = alternative.Definition?.Type;
        return type == SchemaType.Object || type == SchemaType.Array ? Identifiers.Pascal(type!.Name) : "";
    }

    private List<string> DiscriminatorValues(UnionDraft draft, Schema alternative)
    {
        if (draft.Discriminator is null || alternative.Definition is not { } node)
        {
            return [];
        }

        // What refers and adds goes by what it refers to.
        Schema named = alternative.Parts.Count > 0 && alternative.Parts[0] is { Reference: not null } part ? part : alternative;
        Schema told = node.Given.DiscriminatorValue is null && types.Inheritance.SaidValuesOf(draft.Schema, node).Count == 0
            ? named.Definition ?? node
            : node;
        return types.Inheritance.DiscriminatorValuesOf(draft.Schema, named.ReferenceName, told, isAlternative: true);
    }

    private static string CaseName(TypeRef type) => type.Kind switch
    {
        TypeKind.Scalar => type.Wire.Label,
        TypeKind.List => Identifiers.Pascal(CaseName(type.Item)) + "List",
        TypeKind.Map => Identifiers.Pascal(CaseName(type.Item)) + "Map",
        _ => Identifiers.Pascal(type.Name.Substring(type.Name.LastIndexOf('.') + 1)),
    };
}
