using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Naming.Rules;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming;

/// <summary>
/// What the types of schemas are called: <see cref="NameRules"/> say it from the schema, its place and its scope, so that a name does not
/// depend on what else there is. Definitions have theirs first, so that nothing written out in between takes them.
/// </summary>
internal sealed class TypeNaming
{
    // Where a pointer ends in one of these, or in an index, its last step says how a schema is used and not what it is.
    private static readonly HashSet<string> s_uses = new(StringComparer.Ordinal)
    {
        "schema", "items", "additionalItems", "prefixItems", "additionalProperties", "unevaluatedProperties", "unevaluatedItems",
        "not", "if", "then", "else", "contains", "propertyNames", "itemSchema",
    };

    private readonly NameScope _scope;
    private readonly SchemaPlaces _places;
    private readonly PlaceNames _placeNames;
    private readonly Dictionary<Schema, string> _names = [];
    private readonly NamedDefinitions _definitions;
    private readonly KeptNames _kept;

    // Null as long as definitions take their names, which things have to leave alone.
    private readonly AnsweredThings? _things;

    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    /// <param name="scope">The names of types that are taken.</param>
    /// <param name="source">The schemas.</param>
    /// <param name="places">Where they are written.</param>
    /// <param name="shared">Those that have a type together.</param>
    /// <param name="definitions">Those with names.</param>
    /// <param name="baseline">The names that callers know.</param>
    public TypeNaming(
        NameScope scope, SchemaSource source, SchemaPlaces places, SharedSchemas shared, NamedDefinitions definitions, Baseline baseline)
    {
        _scope = scope;
        _kept = new KeptNames(baseline, places, shared, scope);
        _places = places;
        _placeNames = new PlaceNames(source, this);
        Shared = shared;
        _definitions = definitions;
        bool IsPlain(KeyValuePair<string, Schema> definition) => definitions.NameOf(definition.Key) == definition.Key;
        foreach (KeyValuePair<string, Schema> definition in definitions.All.OrderBy(definition => IsPlain(definition) ? 0 : 1))
        {
            source.Wanted.Ask();
            if (!_names.ContainsKey(definition.Value) && DefinitionNames.IsType(definition.Value))
            {
                Take(definition.Value, definition.Key);
            }
        }

        _things = new AnsweredThings(source, places, shared, scope.IsTaken);
    }

    public SharedSchemas Shared { get; }

    /// <summary>For each name, the rule that gave it.</summary>
    public IReadOnlyDictionary<string, string> Rules => _rules;

    /// <summary>The name that a schema has been given as a type; null for none.</summary>
    public static string? Given(Schema schema) =>
        (schema.Given.Name ?? schema.Given.EnumName) is { } given ? Identifiers.GivenType(given) : null;

    /// <summary>What a schema is called as a thing that operations answer; null for any other.</summary>
    public string? ThingOf(Schema schema) => _things?.NameOf(schema);

    /// <summary>The name that callers know of the type of a schema; null for none.</summary>
    public string? KeptNameOf(Schema schema) => _kept.Of(schema);

    /// <summary>The types that have names, with the places that they stand for.</summary>
    public IEnumerable<KeyValuePair<string, string>> Places() => _names
        .SelectMany(named => PlacesOf(named.Key).Select(place => new KeyValuePair<string, string>(named.Value, place)));

    private IEnumerable<string> PlacesOf(Schema schema)
    {
        IReadOnlyList<SchemaPlace> shared = Shared.PlacesOf(schema);
        string? alone = shared.Count == 0 ? PlaceOf(schema)?.Key ?? _places.KeyInOtherFile(schema) : null;
        return alone is null ? shared.Select(static place => place.Key) : [alone];
    }

    /// <summary>Where a schema is written; null where that is not known.</summary>
    public SchemaPlace? PlaceOf(Schema schema) => _places.Of(schema);

    /// <summary>The name that a place gives to what is written there.</summary>
    public string NameOf(SchemaPlace place) => _placeNames.Of(place);

    /// <summary>The name that was taken for a schema; null for none.</summary>
    public string? Taken(Schema schema) => _names.TryGetValue(schema, out string? name) ? name : null;

    /// <summary>Whether a type has a name.</summary>
    public bool IsTaken(string name) => _scope.IsTaken(name);

    /// <summary>The name of the type that is about to be made for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="hint">What the place at which it is met would call it.</param>
    public string Take(Schema schema, string hint)
    {
        if (_names.TryGetValue(schema, out string? known))
        {
            return known;
        }

        (string rule, string name) = NameRules.NameOf(new NameRequest(schema, hint, this));
        string taken = TakeFree(schema, name);
        _names.Add(schema, taken);
        _rules[taken] = rule;
        return taken;
    }

    /// <summary>What a definition is called, as far as no other type has its name.</summary>
    public string OfDefinition(string name) => _definitions.NameOf(name);

    // Names that somebody gave stay, whatever their length.
    private string TakeFree(Schema schema, string name)
    {
        if (_kept.Of(schema) == name)
        {
            return name;
        }

        bool isOwn = Given(schema) is not null || PlaceOf(schema) is { Around: null, Step: PlaceStep.Definition };
        if (isOwn)
        {
            return _scope.Take(name, "Model");
        }

        string plain = TypeWords.Shortened(TypeWords.Undoubled(name));
        string? longer = PlaceOf(schema) is { LongerName: { } said } ? TypeWords.Shortened(Identifiers.Pascal(said)) : null;
        IEnumerable<string> others = longer is null ? TypeWords.Others(plain, schema) : [longer, .. TypeWords.Others(longer, schema)];
        string? free = new[] { plain }.Concat(others).FirstOrDefault(other => !_scope.IsTaken(other));
        return _scope.Take(free ?? plain, "Model");
    }

    /// <summary>Gives the only part of a definition the definition's name, unless it has one.</summary>
    public void HandOn(Schema whole, Schema part)
    {
        bool hasName = part.Reference is not null || _names.ContainsKey(part);
        if (!hasName && _names.TryGetValue(whole, out string? name) && (Given(part) ?? name) == name)
        {
            _names.Add(part, name);
        }
    }

    /// <summary>
    /// What to call a schema that a reference leads to: as the reference does, unless it leads into the midst of a definition.
    /// </summary>
    /// <param name="node">The schema.</param>
    /// <param name="lastStep">The last step of the reference.</param>
    /// <param name="hint">What the place that refers would call it.</param>
    public string HintOf(Schema node, string? lastStep, string hint)
    {
        if (_names.TryGetValue(node, out string? own))
        {
            return own;
        }

        return lastStep is null || lastStep.Length == 0 || s_uses.Contains(lastStep) || char.IsDigit(lastStep[0]) ? hint : lastStep;
    }
}
