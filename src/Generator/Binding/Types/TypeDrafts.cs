using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>
/// The types that are made, by name and in the order in which they were met. Whatever goes over all of them looks them up here, and with
/// that asks whether they are still wanted.
/// </summary>
internal sealed class TypeDrafts(StillWanted wanted)
{
    private readonly Dictionary<string, ModelDraft> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumType> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnionDraft> _unions = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SpecNode> _internal = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ModelDraft> Models => _models.Values;

    public IReadOnlyCollection<EnumType> Enums => _enums.Values;

    public IReadOnlyCollection<UnionDraft> Unions => _unions.Values;

    public int Count => _models.Count + _enums.Count + _unions.Count;

    public void Add(ModelDraft model)
    {
        _models.Add(model.Name, model);
        NoteAccess(model.Name, model.Schema);
    }

    public void Add(EnumType type, Schema schema)
    {
        _enums.Add(type.Name, type);
        NoteAccess(type.Name, schema);
    }

    /// <summary>Puts an enum with other values in the place of the one with its name.</summary>
    public void Replace(EnumType type) => _enums[type.Name] = type;

    public void Add(UnionDraft union)
    {
        _unions.Add(union.Name, union);
        NoteAccess(union.Name, union.Schema);
    }

    /// <summary>Where the document says that a type is not for users; null where it does not, or where that has been overruled.</summary>
    public SpecNode? InternalNode(string name) => Found(_internal, name);

    /// <summary>Overrules what the document says: what users reach is for users.</summary>
    public void MakePublic(string name) => _internal.Remove(name);

    /// <summary>The class that a type is; null for any other.</summary>
    public ModelDraft? Model(TypeRef? type) =>
        type is { Kind: TypeKind.Model } && Found(_models, type.Name) is { } model ? model : null;

    /// <summary>The enum that a type is; null for any other.</summary>
    public EnumType? Enum(TypeRef type) =>
        type.Kind is TypeKind.Enum or TypeKind.ClosedEnum && Found(_enums, type.Name) is { } found ? found : null;

    /// <summary>The union that a type is; null for any other.</summary>
    public UnionDraft? Union(TypeRef type) =>
        type.Kind == TypeKind.Union && Found(_unions, type.Name) is { } union ? union : null;

    private T? Found<T>(Dictionary<string, T> all, string name)
        where T : class
    {
        wanted.Ask();
        return all.TryGetValue(name, out T? found) ? found : null;
    }

    private void NoteAccess(string name, Schema schema)
    {
        if (schema.Given.InternalNode is { } node)
        {
            _internal.Add(name, node);
        }
    }
}
