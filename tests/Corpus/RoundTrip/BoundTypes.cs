using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Which C# type a schema has, where the client has it.</summary>
internal sealed class BoundTypes
{
    private readonly IReadOnlyDictionary<SpecNode, TypeRef> _bound;
    private readonly Dictionary<(SpecFile File, int Offset), TypeRef> _byPlace = [];

    /// <summary>Schemas that are written out at several places are bound once, with what is inside of them.</summary>
    private readonly Dictionary<SpecNode, TypeRef> _byShape = new(new SchemaShape());
    private readonly Schemas _schemas;

    public BoundTypes(ClientModel model, IReadOnlyDictionary<SpecNode, TypeRef> bound, Schemas schemas)
    {
        Model = model;
        _bound = bound;
        _schemas = schemas;
        Models = model.Models.ToDictionary(static type => type.Name);
        Enums = model.Enums.ToDictionary(static type => type.Name);
        Unions = model.Unions.ToDictionary(static type => type.Name);
        foreach (KeyValuePair<SpecNode, TypeRef> entry in bound)
        {
            _byPlace.TryAdd((entry.Key.File, entry.Key.Offset), entry.Value);
            _byShape.TryAdd(entry.Key, entry.Value);
        }
    }

    public ClientModel Model { get; }

    public Dictionary<string, ModelType> Models { get; }

    public Dictionary<string, EnumType> Enums { get; }

    public Dictionary<string, UnionType> Unions { get; }

    /// <summary>All schemas that were bound to a type which the client has.</summary>
    public IEnumerable<(SpecNode Schema, TypeRef Type)> All => _bound.Where(entry => IsMade(entry.Value)).Select(static entry => (entry.Key, entry.Value));

    /// <summary>The type of a schema or reference; null where the client has none.</summary>
    public TypeRef? Of(SpecNode schema) => _schemas.Definition(schema) is { } definition && Find(schema, definition) is { } type && IsMade(type)
        ? SchemaFacts.IsNullable(schema) ? type.AsNullable() : type
        : null;

    // Parameters of 2.0 were bound as copies of themselves.
    private TypeRef? Find(SpecNode schema, SpecNode definition)
    {
        if (_bound.TryGetValue(schema, out TypeRef? type) || _bound.TryGetValue(definition, out type) || _byPlace.TryGetValue((schema.File, schema.Offset), out type))
        {
            return type;
        }

        return _byShape.TryGetValue(definition, out type) ? type.AsNullable(SchemaFacts.IsNullable(definition)) : null;
    }

    /// <summary>The members of a class with those that it inherits.</summary>
    public IEnumerable<PropertyModel> PropertiesOf(ModelType model)
    {
        for (ModelType? part = model; part is not null; part = part.BaseName is { } name ? Models.GetValueOrDefault(name) : null)
        {
            foreach (PropertyModel property in part.Properties)
            {
                yield return property;
            }
        }
    }

    // Types that no operation sends or receives are not made, and forms and streams have no JSON.
    private bool IsMade(TypeRef type) => type.Kind switch
    {
        TypeKind.Model => Models.TryGetValue(type.Name, out ModelType? model) && model.HasJson,
        TypeKind.Enum or TypeKind.ClosedEnum => Enums.ContainsKey(type.Name),
        TypeKind.Union => Unions.ContainsKey(type.Name),
        TypeKind.List or TypeKind.Map => IsMade(type.Item),
        TypeKind.External or TypeKind.Stream => false,
        _ => true,
    };
}
