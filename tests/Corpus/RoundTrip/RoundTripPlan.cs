using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Generator.Binding;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>The values of one document, and what must be compiled with its client to send them through.</summary>
internal sealed class RoundTripPlan
{
    private const int MostListed = 50;

    private readonly Schemas _schemas;
    private readonly Derivations _derivations;
    private readonly SchemaPlaces _places;
    private readonly SchemaValidator _validator;
    private readonly BoundTypes _types;
    private readonly IReadOnlyList<Door> _doors;
    private readonly RoundTripResult _result = new();

    private RoundTripPlan(SpecSet files, SpecNode root, ClientModel model, IReadOnlyDictionary<SpecNode, TypeRef> bound)
    {
        _schemas = new Schemas(files, root);
        _derivations = new Derivations(_schemas);
        _places = new SchemaPlaces(_schemas, _derivations);
        _validator = new SchemaValidator(_schemas, _derivations);
        _types = new BoundTypes(model, bound, _schemas);
        TypeRef[] types = [.. _types.All.Select(static entry => entry.Type.AsNullable(false)).Distinct()];
        _doors =
        [
            .. types.Select(static type => new Door(type, CollectionShape.Received)),
            .. types.Where(static type => type.IsCollection).Select(static type => new Door(type, CollectionShape.Sent)),
        ];
    }

    /// <summary>The source of what the values go through.</summary>
    public string Doors => DoorText.Write(_types.Model.Namespace, _doors);

    /// <summary>Reads and binds a document as the generator does; null when there is no client.</summary>
    public static RoundTripPlan? Of(string file, string ns)
    {
        SpecText[] texts =
        [
            new SpecText(file, File.ReadAllText(file)),
            .. CorpusFinder.ReferencesOf(file).Select(static path => new SpecText(path, File.ReadAllText(path))),
        ];
        SpecSet files = new(texts);
        BoundDocument? bound = files.Open(file) is { Root: not null } document
            ? ClientBinder.BindDocument(files, document, BindingOptions.Default with { Namespace = ns, Webhooks = true })
            : null;
        return bound is null ? null : new RoundTripPlan(files, files.Open(file)!.Root!, bound.Model, bound.Types);
    }

    /// <summary>Sends all values through the compiled client.</summary>
    public RoundTripResult Run(Stream image)
    {
        using LoadedClient client = new(image, _types.Model.Namespace);
        RoundTripper tripper = new(_types, _doors, client, _places, new TypedMembers(_types, _schemas, _derivations, _validator));
        foreach (Example example in new ExampleFinder(_schemas).Find(_types.All.Select(static entry => entry.Schema)))
        {
            if (!Give(tripper, example.Origin, example.Schema, NodeJson.Of(example.Value), Where(example.Value)))
            {
                _result.WithoutType++;
            }
        }

        foreach (SpecNode schema in Chosen())
        {
            string where = Where(schema);
            foreach ((string origin, JsonNode? value) in Variants.Of(_schemas, _derivations, _validator, schema, where))
            {
                bool mayContradict = origin.StartsWith("made:Examples", StringComparison.Ordinal);
                Send(tripper, new Trial(origin, schema, _types.Of(schema)!, where, mayContradict), value);
            }
        }

        return _result;
    }

    // A schema for each type, and all that have a name.
    private IEnumerable<SpecNode> Chosen()
    {
        HashSet<SpecNode> chosen =
        [
            .. _schemas.Named.Select(static schema => schema.Value).Where(schema => schema.IsObject && _types.Of(schema) is not null),
        ];
        HashSet<TypeRef> types = [.. chosen.Select(schema => _types.Of(schema)!.AsNullable(false))];
        return [.. chosen, .. _types.All.Where(entry => types.Add(entry.Type.AsNullable(false))).Select(static entry => entry.Schema)];
    }

    // What has no class of its own, as the envelope of a page has none, has members that do.
    private bool Give(RoundTripper tripper, string origin, SpecNode schema, JsonNode? value, string where, int depth = 0)
    {
        if (_types.Of(schema) is { } type)
        {
            _result.Given++;
            Send(tripper, new Trial(origin, schema, type, where, MayContradict: true), value);
            return true;
        }

        bool found = false;
        SchemaView view = _schemas.View([schema]);
        if (depth < 3 && value is JsonObject members)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                found |= view.Member(member.Key) is [var only, ..]
                    && only.IsObject
                    && Give(tripper, origin, only, member.Value, where, depth + 1);
            }
        }
        else if (depth < 3 && value is JsonArray items && view.Items is [var item, ..])
        {
            foreach (JsonNode? one in items)
            {
                found |= Give(tripper, origin, item, one, where, depth + 1);
            }
        }

        return found;
    }

    private void Send(RoundTripper tripper, Trial trial, JsonNode? value)
    {
        _result.Values++;
        List<Contradiction> broken = [];
        bool expectsCases = trial.Origin != "made:" + Recipe.Unlisted;
        string? fault = value is null ? null : tripper.Try(value, trial.Schema, trial.Type, expectsCases);
        for (int round = 0; round < 10; round++)
        {
            List<Contradiction> found = fault is null && value is not null ? [] : _validator
                .Check(value, trial.Schema)
                .FindAll(one => SchemaValidator.Excuses(one.Rule) && (trial.MayContradict || SchemaValidator.IsBeyond(one.Rule)));
            if (found.Count == 0)
            {
                break;
            }

            // What lacks a member only because the last round took it away does not contradict once more.
            broken.AddRange(
                found.FindAll(one => one.Rule != ContradictionRule.Required || !broken.Exists(known => known.Path == one.Path)));
            value = value is null ? null : new Repair(_schemas, _derivations, _places).Without(value, trial.Schema, found);
            fault = value is null ? null : tripper.Try(value, trial.Schema, trial.Type, expectsCases);
            if (value is null)
            {
                break;
            }
        }

        if (fault is not null)
        {
            _result.Mismatched++;
            Add(_result.Mismatches, $"{trial.Where} {trial.Origin} {trial.Type.Kind} {trial.Type.Name}: {fault} {Shortened(value)}");
        }
        else if (broken.Count > 0)
        {
            bool beyond = broken.TrueForAll(static one => SchemaValidator.IsBeyond(one.Rule));
            _result.Beyond += beyond ? 1 : 0;
            _result.Contradicting += beyond ? 0 : 1;
            broken.ForEach(one => _result.Rules[one.Rule.ToString()] = _result.Rules.GetValueOrDefault(one.Rule.ToString()) + 1);
            Add(
                _result.Contradictions,
                $"{trial.Where} {trial.Origin}: "
                    + $"{string.Join(", ", broken.Select(static one => $"{one.Rule} at {one.Path}").Distinct().Take(10))}");
        }
    }

    private static void Add(List<string> list, string line)
    {
        if (list.Count < MostListed)
        {
            list.Add(line);
        }
    }

    private static string Shortened(JsonNode? value)
    {
        string text = value?.ToJsonString() ?? "null";
        return text.Length > 2000 ? text[..2000] + "…" : text;
    }

    private static string Where(SpecNode node)
    {
        (int line, int column) = node.File.Locate(node.Offset);
        return $"{Path.GetFileName(node.File.Path)}({line + 1},{column + 1})";
    }

    /// <summary>A value's journey.</summary>
    /// <param name="Origin">Where the value comes from.</param>
    /// <param name="Schema">The schema that it is of.</param>
    /// <param name="Type">The type that it goes through.</param>
    /// <param name="Where">The place in the document.</param>
    /// <param name="MayContradict">Whether the value may contradict its schema.</param>
    private sealed record Trial(string Origin, SpecNode Schema, TypeRef Type, string Where, bool MayContradict);
}
