using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Places;

/// <summary>
/// Schemas that the document writes out at several places: they make one type, so that what is the same is the same in C# too.
/// One of them stands for all, and gives the type its name: neither how many places there are nor the order of the document matters.
/// </summary>
internal sealed class SharedSchemas
{
    private readonly Dictionary<SpecNode, Group> _groups = [];
    private readonly SchemaSource _source;

    public SharedSchemas(SchemaSource source, SchemaPlaces places)
    {
        _source = source;
        AddSame(places.InOrder.Where(static place => !place.IsInError));
        AddSame(places.InOrder.Where(static place => place.IsInError));
    }

    /// <summary>Whether a schema has a type together with others.</summary>
    public bool IsShared(Schema schema) => Find(schema) is not null;

    /// <summary>The schema that stands for all those that are the same; the schema itself when it has a type of its own.</summary>
    public Schema FirstOf(Schema schema) => Find(schema) is { } group ? _source.Of(group.First.Node) : schema;

    /// <summary>The places of all schemas that are the same as one; none for a schema that has a type of its own.</summary>
    public IReadOnlyList<SchemaPlace> PlacesOf(Schema schema) => Find(schema)?.Places ?? [];

    /// <inheritdoc cref="PlacesOf(Schema)"/>
    public IReadOnlyList<SchemaPlace> PlacesOf(SpecNode schema) => _groups.TryGetValue(schema, out Group? group) ? group.Places : [];

    /// <summary>Whether the prose of a schema holds at all places of its type.</summary>
    public bool IsProseOfType(Schema schema) => Find(schema) is not { HasOneProse: false };

    // What looks like an error and is the result of a call is no error, so these are never asked together.
    private void AddSame(IEnumerable<SchemaPlace> places)
    {
        Dictionary<SpecNode, List<SchemaPlace>> groups = new(new SchemaShape());
        foreach (SchemaPlace place in places)
        {
            if (place.Step != PlaceStep.Definition && IsShareable(place.Node))
            {
                if (!groups.TryGetValue(place.Node, out List<SchemaPlace>? group))
                {
                    groups.Add(place.Node, group = []);
                }

                group.Add(place);
            }
        }

        foreach (List<SchemaPlace> group in groups.Values)
        {
            // The body of one operation is not called after another one's, unless the document itself gives it a name.
            if (group.Count > 1 && Foremost(group.FindAll(place => place.Step != PlaceStep.Body || HasName(place))) is { } first)
            {
                Add(group, first);
            }
        }
    }

    // A component before operations. Of several, the one whose way is the shortest, since what is added to a document in time lies deeper.
    private static SchemaPlace? Foremost(List<SchemaPlace> places) => places
        .OrderBy(static place => place.IsInComponent ? 0 : 1)
        .ThenBy(static place => place.Key.Length)
        .ThenBy(static place => place.Key, StringComparer.Ordinal)
        .FirstOrDefault();

    private void Add(List<SchemaPlace> places, SchemaPlace first)
    {
        Group group = new(first, places.TrueForAll(place => Prose(place) == Prose(first)), places);
        foreach (SchemaPlace place in places)
        {
            _groups.Add(place.Node, group);
        }
    }

    private bool HasName(SchemaPlace place) => _source.Of(place.Node).Given is not { Name: null, EnumName: null };

    private Group? Find(Schema schema) => schema.IsWritten && _groups.TryGetValue(schema.Node, out Group? group) ? group : null;

    private static (string?, string?, bool) Prose(SchemaPlace place) =>
        (place.Node.String("description"), place.Node.String("title"), place.Node.True("deprecated"));

    // What makes a type of its own. A schema that refers, or that was given a name or an identity, stands for itself.
    private static bool IsShareable(SpecNode node)
    {
        bool isType = false;
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = node.Members;
        for (int i = 0; i < members.Count; i++)
        {
            SpecNode value = members[i].Value;
            switch (members[i].Key)
            {
                case "$ref" or "$id" or "$anchor" or "$dynamicAnchor" or "x-csharp-name":
                    return false;
                case "properties":
                    isType |= value.IsObject;
                    break;
                case "enum" or "oneOf" or "anyOf" or "allOf":
                    isType |= value.IsArray;
                    break;
            }
        }

        return isType;
    }

    private sealed record Group(SchemaPlace First, bool HasOneProse, IReadOnlyList<SchemaPlace> Places);
}
