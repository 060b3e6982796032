using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Which named schemas build on one with a discriminator, and by which texts they are told.</summary>
internal sealed class Derivations
{
    private readonly Schemas _schemas;
    private readonly Dictionary<SpecNode, List<(string Name, SpecNode Schema)>> _children = [];
    private readonly Dictionary<SpecNode, List<(SpecNode Schema, IReadOnlyList<string> Tells)>> _known = [];

    public Derivations(Schemas schemas)
    {
        _schemas = schemas;
        foreach (KeyValuePair<string, SpecNode> schema in schemas.Named)
        {
            foreach (SpecNode part in schema.Value.ItemsOf("allOf"))
            {
                if (SpecReferences.ReferenceOf(part) is not null && schemas.Definition(part) is { } parent && !ReferenceEquals(parent, schema.Value))
                {
                    if (!_children.TryGetValue(parent, out List<(string, SpecNode)>? children))
                    {
                        _children.Add(parent, children = []);
                    }

                    children.Add((schema.Key, schema.Value));
                }
            }
        }
    }

    /// <summary>The schemas under one that has a discriminator, at any depth, with the texts that tell them; none for any other schema.</summary>
    public IReadOnlyList<(SpecNode Schema, IReadOnlyList<string> Tells)> Of(SpecNode parent)
    {
        if (!_known.TryGetValue(parent, out List<(SpecNode, IReadOnlyList<string>)>? found))
        {
            _known.Add(parent, found = []);
            if (SchemaFacts.DiscriminatorOf(parent) is not null)
            {
                Collect(parent, parent, [parent], found);
            }
        }

        return found;
    }

    /// <summary>The schema below a definition that the discriminator of an object tells; null where there is none, or it tells the definition itself.</summary>
    public SpecNode? Told(SchemaView view, JsonObject members)
    {
        foreach (SpecNode part in view.Parts)
        {
            // What builds on a schema may take the text that tells it from there, so the first one counts, and may itself tell on.
            SpecNode? told = Of(part).FirstOrDefault(derived => SchemaValidator.Text(members[SchemaFacts.DiscriminatorOf(part)!]) is { } tell && derived.Tells.Contains(tell)).Schema;
            if (told is not null && !ReferenceEquals(told, view.Definition) && (ReferenceEquals(part, view.Definition) || _schemas.View([told]).Parts.Contains(view.Definition!)))
            {
                return Told(_schemas.View([told]), members) ?? told;
            }
        }

        return null;
    }

    /// <summary>The texts of an owner's discriminator that tell a schema: what the mapping or the schema says, else its name.</summary>
    public IReadOnlyList<string> Tells(SpecNode owner, SpecNode schema, string name, bool isAlternative)
    {
        if (schema.Scalar("x-ms-discriminator-value") is { } declared)
        {
            return [declared];
        }

        List<string> mapped = [];
        foreach (KeyValuePair<string, SpecNode> entry in owner.Object("discriminator")?.MembersOf("mapping") ?? [])
        {
            if (entry.Value.IsString && ReferenceEquals(Target(owner, entry.Value.Text), schema))
            {
                mapped.Add(entry.Key);
            }
        }

        if (mapped.Count > 0)
        {
            return mapped;
        }

        IReadOnlyList<string> listed = Listed(schema, SchemaFacts.DiscriminatorOf(owner) ?? "", [owner]);
        return listed.Count == 1 || (isAlternative && listed.Count > 0 && !listed.Contains(name)) ? listed : [name];
    }

    /// <summary>The name that an alternative goes by: the last step of its reference.</summary>
    public static string NameOf(SpecNode alternative)
    {
        string reference = SpecReferences.ReferenceOf(alternative) ?? "";
        return SpecReferences.Unescape(reference[(reference.LastIndexOf('/') + 1)..]);
    }

    // What a schema takes from others counts, but not what the owner itself says of the member.
    private IReadOnlyList<string> Listed(SpecNode schema, string member, HashSet<SpecNode> visited)
    {
        if (_schemas.Definition(schema) is not { } definition || !visited.Add(definition))
        {
            return [];
        }

        if (definition.Object("properties")?[member] is { } property && _schemas.Definition(property) is { } own)
        {
            IReadOnlyList<SpecNode> values = own["const"] is { } constant ? [constant] : own.ItemsOf("enum");
            string[] texts = [.. values.Where(static value => value.IsString).Select(static value => value.Text)];
            if (texts.Length > 0)
            {
                return texts;
            }
        }

        foreach (SpecNode part in definition.ItemsOf("allOf"))
        {
            if (Listed(part, member, visited) is { Count: > 0 } inherited)
            {
                return inherited;
            }
        }

        return [];
    }

    private void Collect(SpecNode root, SpecNode parent, HashSet<SpecNode> visited, List<(SpecNode, IReadOnlyList<string>)> found)
    {
        foreach ((string name, SpecNode schema) in _children.TryGetValue(parent, out List<(string, SpecNode)>? children) ? children : [])
        {
            if (visited.Add(schema))
            {
                found.Add((schema, Tells(root, schema, name, isAlternative: false)));
                Collect(root, schema, visited, found);
            }
        }
    }

    private SpecNode? Target(SpecNode owner, string value)
    {
        if (value.AsSpan().IndexOfAny("#/.") >= 0 && _schemas.Find(owner, value) is { } target)
        {
            return target;
        }

        foreach (KeyValuePair<string, SpecNode> schema in _schemas.Named)
        {
            if (schema.Key == value)
            {
                return schema.Value;
            }
        }

        return null;
    }
}
