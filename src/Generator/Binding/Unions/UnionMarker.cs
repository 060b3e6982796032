using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>By what the values of each case of a union are recognised.</summary>
internal sealed class UnionMarker
{
    // Longer lists tell less than they take.
    private const int MaxTexts = 50;

    // What tells cases apart by their insides must not outweigh the rest of the code.
    private const int MaxInside = 2000;

    // A union of unions of unions, and so on, takes anything at this depth.
    private const int MaxNesting = 8;

    private readonly TypeDrafts _drafts;
    private readonly MemberMarker _members;
    private readonly string? _discriminator;

    /// <summary>The unions that were met: one that is met again has no other marks.</summary>
    private readonly HashSet<string> _visited;

    /// <summary>The types of each member, in all cases; of members that have several, the second round looks at the values.</summary>
    private readonly Dictionary<string, HashSet<TypeRef>> _types;
    private readonly bool _looksInside;

    private int _nesting;

    private UnionMarker(TypeDrafts drafts, string? discriminator, HashSet<string> visited, Dictionary<string, HashSet<TypeRef>> types, bool looksInside)
    {
        _drafts = drafts;
        _members = new MemberMarker(drafts);
        _discriminator = discriminator;
        _visited = visited;
        _types = types;
        _looksInside = looksInside;
    }

    public static UnionType Union(TypeDrafts drafts, UnionDraft draft)
    {
        Dictionary<string, HashSet<TypeRef>> types = new(StringComparer.Ordinal);
        List<(string Name, TypeRef Type, List<UnionMarks> Marks)> cases = Mark(drafts, draft, types, looksInside: false);
        if (cases.Count > 1)
        {
            cases = Mark(drafts, draft, types, looksInside: true);
        }

        HashSet<string> shared = Shared(cases);
        InsideFilter filter = new(cases.ConvertAll(static one => one.Marks), MaxInside);
        List<UnionCase> marked = [];
        foreach ((string name, TypeRef type, List<UnionMarks> marks) in cases)
        {
            marked.Add(new UnionCase(name, type, marks.ConvertAll(one => one with { Listed = Only(one.Listed, shared), Inside = filter.Of(one) }).ToEquatable()));
        }

        return new UnionType(draft.Name, draft.Doc, marked.ToEquatable(), draft.Unmatched.ConvertAll(static kind => Kind(kind)).ToEquatable(), draft.Schema.Given.IsInternal);
    }

    private static List<(string Name, TypeRef Type, List<UnionMarks> Marks)> Mark(TypeDrafts drafts, UnionDraft draft, Dictionary<string, HashSet<TypeRef>> types, bool looksInside)
    {
        List<(string Name, TypeRef Type, List<UnionMarks> Marks)> cases = [];
        foreach ((string name, TypeRef type, List<string> tells) in draft.Cases)
        {
            UnionMarker marker = new(drafts, draft.Discriminator, [draft.Name], types, looksInside);
            cases.Add((name, type, marker.Of(type, tells)));
        }

        return cases;
    }

    private List<UnionMarks> Of(TypeRef type, List<string> tells) => type.Kind switch
    {
        _ when _nesting > MaxNesting => [Kind("")],
        TypeKind.Model => [Model(type, tells)],
        TypeKind.Union => Nested(type, tells),
        TypeKind.List => Items(type.Item),
        TypeKind.Map or TypeKind.External => [Kind("Object")],
        _ => [Kind(_members.KindOf(type))],
    };

    private UnionMarks Model(TypeRef type, List<string> tells)
    {
        List<string> required = [];
        List<string> constants = [];
        List<string> listed = [];
        List<string> known = [];
        List<MemberMarks> inside = [];
        foreach (string tell in _discriminator is null ? [] : tells)
        {
            constants.Add(_discriminator!);
            constants.Add(tell);
        }

        ModelDraft? model = _drafts.Model(type);
        foreach (PropertyModel property in model is null ? [] : MemberMarker.PropertiesOf(model))
        {
            known.Add(property.WireName);
            if (property.IsRequired)
            {
                required.Add(property.WireName);
            }

            if (_discriminator is null)
            {
                Add(property.Constant is not null ? constants : listed, property.WireName, _members.Texts(model!, property));
                Note(property);
                inside.AddRange(_looksInside && _types[property.WireName].Count > 1 ? [_members.Of(property)] : []);
            }
        }

        return new UnionMarks(new(["Object"]), required.ToEquatable(), constants.ToEquatable(), listed.ToEquatable(), known.ToEquatable(), inside.ToEquatable());
    }

    private void Note(PropertyModel property)
    {
        if (!_types.TryGetValue(property.WireName, out HashSet<TypeRef>? known))
        {
            _types.Add(property.WireName, known = []);
        }

        known.Add(property.Type.AsNullable(false));
    }

    /// <summary>Adds pairs of a name and a text, if there are not too many.</summary>
    public static void Add(List<string> pairs, string name, IReadOnlyList<string> texts)
    {
        foreach (string text in texts.Count <= MaxTexts ? texts : [])
        {
            pairs.Add(name);
            pairs.Add(text);
        }
    }

    // A union takes what its cases take, those of the unions among them too.
    private List<UnionMarks> Nested(TypeRef type, List<string> tells)
    {
        List<UnionMarks> marks = [];
        if (_visited.Add(type.Name) && _drafts.Union(type) is { } union)
        {
            UnionMarker inner = new(_drafts, union.Discriminator ?? _discriminator, _visited, _types, _looksInside) { _nesting = _nesting + 1 };
            foreach ((string _, TypeRef @case, List<string> own) in union.Cases)
            {
                marks.AddRange(inner.Of(@case, union.Discriminator is null ? tells : own));
            }

            marks.AddRange(union.Unmatched.ConvertAll(static kind => Kind(kind)));
        }

        return marks;
    }

    // A list is told by its first item; items that are no objects tell nothing.
    private List<UnionMarks> Items(TypeRef item)
    {
        List<UnionMarks> marks = [];
        _nesting++;
        foreach (UnionMarks one in item.Kind is TypeKind.Model or TypeKind.Union or TypeKind.List ? Of(item, []) : [])
        {
            if (one.Known.Count > 0)
            {
                marks.Add(one with { Kinds = new(["Array"]), Depth = one.Depth + 1 });
            }
        }

        _nesting--;

        return marks.Count > 0 ? marks : [Kind("Array")];
    }

    private static UnionMarks Kind(string kind) => new(kind.Length == 0 ? default : new([kind]), default, default, default, default, default);

    // The members that several cases have: what they list of them tells the cases apart.
    private static HashSet<string> Shared(List<(string Name, TypeRef Type, List<UnionMarks> Marks)> cases)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        HashSet<string> shared = new(StringComparer.Ordinal);
        foreach ((string _, TypeRef _, List<UnionMarks> marks) in cases)
        {
            foreach (UnionMarks one in marks)
            {
                foreach (string name in new HashSet<string>(one.Known))
                {
                    if (!met.Add(name))
                    {
                        shared.Add(name);
                    }
                }
            }
        }

        return shared;
    }

    private static EquatableArray<string> Only(EquatableArray<string> pairs, HashSet<string> names)
    {
        List<string> kept = [];
        for (int i = 0; i < pairs.Count; i += 2)
        {
            if (names.Contains(pairs[i]))
            {
                kept.Add(pairs[i]);
                kept.Add(pairs[i + 1]);
            }
        }

        return kept.ToEquatable();
    }
}
