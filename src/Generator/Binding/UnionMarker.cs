using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;

namespace Typewright.Generator.Binding;

/// <summary>By what the values of each case of a union are recognised.</summary>
internal sealed class UnionMarker
{
    // Longer lists tell less than they take.
    private const int MaxTexts = 50;

    // What is deeper inside tells alternatives apart in no document that was met.
    private const int MaxDepth = 3;

    // A union of unions of unions, and so on, takes anything at this depth.
    private const int MaxNesting = 8;

    private readonly SchemaBinder _schemas;
    private readonly string? _discriminator;

    /// <summary>The unions that were met: one that is met again has no other marks.</summary>
    private readonly HashSet<string> _visited;

    /// <summary>The types of each member, in all cases.</summary>
    private readonly Dictionary<string, HashSet<string>> _types;

    private int _nesting;

    private UnionMarker(SchemaBinder schemas, string? discriminator, HashSet<string> visited, Dictionary<string, HashSet<string>> types)
    {
        _schemas = schemas;
        _discriminator = discriminator;
        _visited = visited;
        _types = types;
    }

    public static UnionType Union(SchemaBinder schemas, UnionDraft draft)
    {
        List<(string Name, TypeRef Type, List<UnionMarks> Marks)> cases = [];
        Dictionary<string, HashSet<string>> types = new(StringComparer.Ordinal);
        foreach ((string name, TypeRef type, List<string> tells) in draft.Cases)
        {
            UnionMarker marker = new(schemas, draft.Discriminator, [draft.Name], types);
            cases.Add((name, type, marker.Of(type, tells)));
        }

        HashSet<string> shared = Shared(cases);
        List<UnionCase> marked = [];
        foreach ((string name, TypeRef type, List<UnionMarks> marks) in cases)
        {
            marked.Add(new UnionCase(name, type, marks.ConvertAll(one => one with { Listed = Only(one.Listed, shared), Inside = Differing(one.Inside, types) }).ToEquatable()));
        }

        return new UnionType(draft.Name, draft.Doc, marked.ToEquatable(), draft.Unmatched.ConvertAll(static kind => Kind(kind)).ToEquatable(), draft.IsInternal);
    }

    private List<UnionMarks> Of(TypeRef type, List<string> tells) => type.Kind switch
    {
        _ when _nesting > MaxNesting => [Kind("")],
        TypeKind.Model => [Model(type, tells)],
        TypeKind.Union => Nested(type, tells),
        TypeKind.List => Items(type.Item),
        TypeKind.Map or TypeKind.External => [Kind("Object")],
        TypeKind.Enum or TypeKind.ClosedEnum => [Kind(_schemas.Enums.Drafts.TryGetValue(type.Name, out EnumDraft? values) && values.Type.Wire.Name != "string" ? "Integer" : "String")],
        TypeKind.Scalar => [Kind(Scalar(type))],
        _ => [Kind("")],
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

        ModelDraft? model = _schemas.Objects.Drafts.TryGetValue(type.Name, out ModelDraft? found) ? found : null;
        for (ModelDraft? part = model; part is not null; part = part.Base)
        {
            foreach (PropertyModel property in part.Properties)
            {
                known.Add(property.WireName);
                if (property.IsRequired)
                {
                    required.Add(property.WireName);
                }

                if (_discriminator is null)
                {
                    IReadOnlyList<string> texts = property.IsDiscriminator ? Tells(model!) : Texts(property);
                    Add(property.Constant is not null ? constants : listed, property.WireName, texts);
                    Note(property);
                    inside.AddRange(Inside(property, 1));
                }
            }
        }

        return new UnionMarks(new(["Object"]), required.ToEquatable(), constants.ToEquatable(), listed.ToEquatable(), known.ToEquatable(), inside.ToEquatable());
    }

    private void Note(PropertyModel property)
    {
        if (!_types.TryGetValue(property.WireName, out HashSet<string>? known))
        {
            _types.Add(property.WireName, known = []);
        }

        known.Add(property.Type.Kind + property.Type.Name);
    }

    private List<MemberMarks> Inside(PropertyModel property, int depth)
    {
        List<string> required = [];
        List<string> listed = [];
        List<MemberMarks> inside = [];
        ModelDraft? model = depth < MaxDepth && property.Type.Kind == TypeKind.Model && _schemas.Objects.Drafts.TryGetValue(property.Type.Name, out ModelDraft? found) ? found : null;
        for (ModelDraft? part = model; part is not null; part = part.Base)
        {
            foreach (PropertyModel inner in part.Properties)
            {
                if (inner.IsRequired)
                {
                    required.Add(inner.WireName);
                }

                Add(listed, inner.WireName, inner.IsDiscriminator ? Tells(model!) : Texts(inner));
                inside.AddRange(Inside(inner, depth + 1));
            }
        }

        return required.Count + listed.Count + inside.Count == 0 ? [] : [new MemberMarks(property.WireName, required.ToEquatable(), listed.ToEquatable(), inside.ToEquatable())];
    }

    private static void Add(List<string> pairs, string name, IReadOnlyList<string> texts)
    {
        foreach (string text in texts.Count <= MaxTexts ? texts : [])
        {
            pairs.Add(name);
            pairs.Add(text);
        }
    }

    private IReadOnlyList<string> Texts(PropertyModel property)
    {
        List<string> texts = [.. property.Texts];
        if (texts.Count == 0 && _schemas.Enums.Drafts.TryGetValue(property.Type.Name, out EnumDraft? values))
        {
            foreach (EnumMember member in values.Type.Members)
            {
                texts.Add(member.Value);
            }
        }

        return texts;
    }

    // A class has the texts that tell it and what is derived from it.
    private static List<string> Tells(ModelDraft model)
    {
        List<string> tells = model.DiscriminatorValue is { } own ? [own] : [];
        foreach ((string value, ModelDraft _) in model.Derived)
        {
            tells.Add(value);
        }

        return tells;
    }

    // A union takes what its cases take, those of the unions among them too.
    private List<UnionMarks> Nested(TypeRef type, List<string> tells)
    {
        List<UnionMarks> marks = [];
        if (_visited.Add(type.Name) && _schemas.Unions.Drafts.TryGetValue(type.Name, out UnionDraft? union))
        {
            UnionMarker inner = new(_schemas, union.Discriminator ?? _discriminator, _visited, _types) { _nesting = _nesting + 1 };
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
                marks.Add(one with { Kinds = new(["Array"]) });
            }
        }

        _nesting--;

        return marks.Count > 0 ? marks : [Kind("Array")];
    }

    private static UnionMarks Kind(string kind) => new(kind.Length == 0 ? default : new([kind]), default, default, default, default, default);

    private static string Scalar(TypeRef type) => type.Name switch
    {
        "any" => "",
        "boolean" => "Boolean",
        _ => type.Wire.CSharp switch
        {
            "long" or "int" or "short" or "sbyte" or "byte" or "ushort" or "uint" or "ulong" => "Integer",
            "float" or "double" or "decimal" => "Number",
            _ => type.Name is "unixtime" or "duration-seconds" ? "Number" : "String",
        },
    };

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

    private static EquatableArray<MemberMarks> Differing(EquatableArray<MemberMarks> inside, Dictionary<string, HashSet<string>> types)
    {
        List<MemberMarks> kept = [];
        foreach (MemberMarks marks in inside)
        {
            if (types[marks.Name].Count > 1)
            {
                kept.Add(marks);
            }
        }

        return kept.ToEquatable();
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
