using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>Collects the evidence by which the values of each case of a union are recognised.</summary>
internal sealed class CaseEvidenceCollector
{
    // Longer lists tell less than they take.
    private const int MaxTexts = 50;

    // Evidence of nested objects must not outweigh the rest of the code.
    private const int MaxNested = 2000;

    // A union of unions of unions, and so on, takes anything at this depth.
    private const int MaxNesting = 8;

    private readonly TypeDrafts _drafts;
    private readonly MemberEvidenceCollector _members;
    private readonly string? _discriminator;

    /// <summary>What is known of all cases together.</summary>
    private readonly Survey _survey;

    /// <summary>The unions that were met: one that is met again has no other evidence.</summary>
    private readonly HashSet<string> _visited;

    /// <summary>Whether one more case of an inner union may be looked at.</summary>
    private readonly Func<bool> _takes;

    private int _nesting;

    private CaseEvidenceCollector(TypeDrafts drafts, string? discriminator, HashSet<string> visited, Survey survey, Func<bool> takes)
    {
        _drafts = drafts;
        _takes = takes;
        _members = new MemberEvidenceCollector(drafts);
        _discriminator = discriminator;
        _visited = visited;
        _survey = survey;
    }

    public static UnionType Union(TypeDrafts drafts, UnionDraft draft, EvidenceBudget budget)
    {
        Survey survey = new();
        List<List<CaseEvidence>> cases = Collect(drafts, draft, survey, budget);
        if (cases.Count > 1)
        {
            // Only now it is known which members have several types, so that their values are worth a look.
            survey.IsComplete = true;
            cases = Collect(drafts, draft, survey, budget);
        }

        HashSet<string> shared = Shared(cases);
        NestedEvidenceFilter filter = new(cases, MaxNested);
        ILookup<string, UnionCaseDraft> alike = draft.Cases.ToLookup(static one => one.Type.CSharpKey);
        List<UnionCase> collected = [];
        for (int i = 0; i < cases.Count; i++)
        {
            List<CaseEvidence> telling =
                cases[i].ConvertAll(one => one with { Listed = Only(one.Listed, shared), Nested = filter.Of(one) });
            // What no other case takes comes last, and without any condition.
            telling.AddRange(draft.Cases[i].IsOtherwise ? [OfKind("Object")] : []);
            TypeRef type = draft.Cases[i].Type;
            collected.Add(new UnionCase(draft.Cases[i].Name, type, telling.ToEquatable())
            {
                IsAmbiguous = alike[type.CSharpKey].Count() > 1,
                Tag = CaseTags.Written(drafts, draft, draft.Cases[i]),
            });
        }

        return new UnionType(
            draft.Name,
            draft.Doc,
            collected.ToEquatable(),
            draft.Unmatched.ConvertAll(static kind => OfKind(kind)).ToEquatable(),
            drafts.InternalNode(draft.Name) is not null)
        {
            HasNotNullWhen = draft.HasNotNullWhen,
        };
    }

    private static List<List<CaseEvidence>> Collect(TypeDrafts drafts, UnionDraft draft, Survey survey, EvidenceBudget budget)
    {
        return draft.Cases.ConvertAll(one => Collector().Of(one.Type, one.DiscriminatorValues));

        CaseEvidenceCollector Collector() => new(drafts, draft.Discriminator, [draft.Name], survey, () => budget.Takes(draft));
    }

    private List<CaseEvidence> Of(TypeRef type, IReadOnlyList<string> discriminatorValues) => type.Kind switch
    {
        _ when _nesting > MaxNesting => [OfKind("")],
        TypeKind.Model => WithoutTag(OfModel(type, discriminatorValues)),
        TypeKind.Union => OfUnion(type, discriminatorValues),
        TypeKind.List => OfList(type.Item),
        TypeKind.Map or TypeKind.External => [OfKind("Object")],
        _ => [OfKind(_members.KindOf(type))],
    };

    private CaseEvidence OfModel(TypeRef type, IReadOnlyList<string> discriminatorValues)
    {
        List<string> required = [];
        List<MemberTexts> constants = [];
        List<MemberTexts> listed = [];
        List<string> known = [];
        List<MemberEvidence> nested = [];
        if (_discriminator is not null && discriminatorValues.Count > 0)
        {
            constants.Add(new MemberTexts(_discriminator, discriminatorValues.ToEquatable()));
        }

        ModelDraft? model = _drafts.Model(type);
        foreach (PropertyModel property in model is null ? [] : MemberEvidenceCollector.PropertiesOf(model))
        {
            known.Add(property.WireName);
            if (property.IsRequired)
            {
                required.Add(property.WireName);
            }

            if (_discriminator is null)
            {
                List<MemberTexts> texts = property is { Constant: not null, IsRequired: true } ? constants : listed;
                texts.AddRange(Texts(property.WireName, _members.Texts(model!, property)));
                _survey.Note(property);
                nested.AddRange(_survey.HasSeveralTypes(property) ? [_members.Of(model!, property)] : []);
            }
        }

        return OfKind("Object") with
        {
            Required = required.ToEquatable(),
            Constants = constants.ToEquatable(),
            Listed = listed.ToEquatable(),
            Known = known.ToEquatable(),
            Nested = nested.ToEquatable(),
        };
    }

    // A case that need not have the discriminator is told by what else it must have, where there is none.
    private List<CaseEvidence> WithoutTag(CaseEvidence tagged)
    {
        bool isTold = _discriminator is not null && tagged.Constants.Count > 0
            && tagged.Required.Count > 0 && !tagged.Required.Contains(_discriminator);
        return isTold ? [tagged, tagged with { Constants = default, Absent = new([_discriminator!]) }] : [tagged];
    }

    /// <summary>A member with its texts, if there are any and not too many.</summary>
    public static IEnumerable<MemberTexts> Texts(string name, IReadOnlyList<string> texts) =>
        texts.Count is > 0 and <= MaxTexts ? [new MemberTexts(name, texts.ToEquatable())] : [];

    // A union takes what its cases take, those of the unions among them too.
    private List<CaseEvidence> OfUnion(TypeRef type, IReadOnlyList<string> discriminatorValues)
    {
        List<CaseEvidence> evidence = [];
        if (_visited.Add(type.Name) && _drafts.Union(type) is { } union)
        {
            string? discriminator = union.Discriminator ?? _discriminator;
            CaseEvidenceCollector inner = new(_drafts, discriminator, _visited, _survey, _takes) { _nesting = _nesting + 1 };
            foreach (UnionCaseDraft one in union.Cases)
            {
                if (!_takes())
                {
                    return [OfKind("")];
                }

                evidence.AddRange(inner.Of(one.Type, union.Discriminator is null ? discriminatorValues : one.DiscriminatorValues));
            }

            evidence.AddRange(union.Unmatched.ConvertAll(static kind => OfKind(kind)));
        }

        return evidence;
    }

    // A list is told by its first item; items that are no objects tell nothing.
    private List<CaseEvidence> OfList(TypeRef item)
    {
        List<CaseEvidence> evidence = [];
        _nesting++;
        foreach (CaseEvidence one in item.Kind is TypeKind.Model or TypeKind.Union or TypeKind.List ? Of(item, []) : [])
        {
            if (one.Known.Count > 0)
            {
                evidence.Add(one with { Kinds = new(["Array"]), Depth = one.Depth + 1 });
            }
        }

        _nesting--;
        return evidence.Count > 0 ? evidence : [OfKind("Array")];
    }

    private static CaseEvidence OfKind(string kind) => new(kind.Length == 0 ? default : new EquatableArray<string>([kind]));

    // The members that several cases have: what they list of them tells the cases apart.
    private static HashSet<string> Shared(List<List<CaseEvidence>> cases)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        HashSet<string> shared = new(StringComparer.Ordinal);
        foreach (CaseEvidence one in cases.SelectMany(static evidence => evidence))
        {
            shared.UnionWith(new HashSet<string>(one.Known).Where(name => !met.Add(name)));
        }

        return shared;
    }

    private static EquatableArray<MemberTexts> Only(EquatableArray<MemberTexts> members, HashSet<string> names) =>
        members.Where(member => names.Contains(member.Name)).ToList().ToEquatable();

    /// <summary>The types of each member in all cases, which a first round over the cases finds out for the second one.</summary>
    private sealed class Survey
    {
        private readonly Dictionary<string, HashSet<TypeRef>> _types = new(StringComparer.Ordinal);

        public bool IsComplete { get; set; }

        public void Note(PropertyModel property)
        {
            if (!_types.TryGetValue(property.WireName, out HashSet<TypeRef>? known))
            {
                _types.Add(property.WireName, known = []);
            }

            known.Add(property.Type.AsNullable(false));
        }

        public bool HasSeveralTypes(PropertyModel property) => IsComplete && _types[property.WireName].Count > 1;
    }
}
