using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming.Rules;

/// <summary>
/// The things that operations answer, where they are written out there: what "ListServers" lists is a server, and so is the member
/// "server" of what "CreateServer" answers. Of schemas that differ, the one that is listed has the plain name.
/// </summary>
internal sealed class AnsweredThings
{
    // How many objects are around the items of a page at the most.
    private const int MaxAround = 2;

    // Members that are all of the answer, whatever it is.
    private static readonly HashSet<string> s_wholes = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "result", "item", "record", "payload", "content", "entity",
    };

    // Words that say nothing without the thing that they are of: the "info" of "GetTeamInfo" is a team's.
    private static readonly HashSet<string> s_vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "info", "information", "detail", "status", "state", "summary", "response", "value", "object", "list", "meta", "metadata", "error",
        "config", "configuration", "options", "count", "total", "type",
    };

    private readonly Dictionary<SpecNode, string> _names = [];
    private readonly SchemaSource _source;
    private readonly SchemaPlaces _places;
    private readonly SharedSchemas _shared;

    /// <param name="source">The schemas.</param>
    /// <param name="places">Where they are written.</param>
    /// <param name="shared">Those that have a type together.</param>
    /// <param name="isTaken">Whether a name stands for something else.</param>
    public AnsweredThings(SchemaSource source, SchemaPlaces places, SharedSchemas shared, Func<string, bool> isTaken)
    {
        _source = source;
        _places = places;
        _shared = shared;
        HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);
        List<Claim> all = [.. places.InOrder.Select(ClaimOf).OfType<Claim>()];
        HashSet<SpecNode> alone = [.. all.FindAll(static claim => !claim.IsListed).ConvertAll(FirstOf)];
        IEnumerable<Claim> claims = all.OrderBy(static claim => claim.IsListed ? 0 : 1)
            .ThenBy(static claim => claim.Place.Key.Length)
            .ThenBy(static claim => claim.Place.Key, StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            SpecNode first = FirstOf(claim);
            string another = claim.Name + (alone.Contains(first) ? TypeWords.Details : TypeWords.ListItem);
            string[] names = IsPlain(claim) ? [claim.Name, another] : [another];
            if (!_names.ContainsKey(first) && Array.Find(names, name => !isTaken(name) && given.Add(name)) is { } free)
            {
                _names.Add(first, free);
            }
        }
    }

    /// <summary>What a schema is called as such a thing; null for any other.</summary>
    public string? NameOf(Schema schema) =>
        schema.IsWritten && _names.TryGetValue(_shared.FirstOf(schema).Node, out string? name) ? name : null;

    // What every C# file has in view already, its reader takes for that; and no class has a member of its own name.
    private bool IsPlain(Claim claim) =>
        !ReservedNames.InView.Contains(claim.Name)
        && !_source.Of(claim.Place.Node).Members.Any(member => Identifiers.Pascal(member.Key) == claim.Name);

    private SpecNode FirstOf(Claim claim) => _shared.FirstOf(_source.Of(claim.Place.Node)).Node;

    private Claim? ClaimOf(SchemaPlace place)
    {
        bool isThing = place is { Step: PlaceStep.Item or PlaceStep.Member, Around: not null, IsInError: false, IsInComponent: false }
            && _source.Of(place.Node) is { Reference: null, Members.Count: > 0, IsListed: false } schema
            && _places.Of(_shared.FirstOf(schema)) is { IsInComponent: false };
        if (!isThing)
        {
            return null;
        }

        return place.Step == PlaceStep.Item ? OfItem(place, place.Around!) : OfMember(place, place.Around!);
    }

    // The list has the name of the things, or one that says only that it is a list.
    private static Claim? OfItem(SchemaPlace place, SchemaPlace list)
    {
        SchemaPlace body = list;
        for (int depth = 0; depth < MaxAround && body is { Step: PlaceStep.Member, Around: { } around }; depth++)
        {
            body = around;
        }

        if (body.Step != PlaceStep.Body || TypeWords.ListedBy(body.Name) is not { } listed)
        {
            return null;
        }

        string own = Identifiers.Pascal(Numbers.SingularOrSame(list.Name));
        bool isNamed = body != list && IdWords.EndsIn(Words.Split(listed), Words.Split(own));
        string name = isNamed ? own : listed;
        return isNamed || PlaceNames.OfListed(place) is not null ? new Claim(place, true, name) : null;
    }

    // "certificate" of what "CreateCertificate" answers, and "data" of what "GetCertificate" does.
    private static Claim? OfMember(SchemaPlace place, SchemaPlace body)
    {
        if (body.Step != PlaceStep.Body || TypeWords.DoneBy(body.Name) is not { } words)
        {
            return null;
        }

        string own = Identifiers.Pascal(place.Name);
        if (words.Count > 1 && IdWords.EndsIn(words, Words.Split(own)) && !Numbers.IsPlural(own))
        {
            bool isVague = s_vague.Contains(place.Name) && IdWords.IsVerb(words[0]);
            return new Claim(place, false, isVague ? string.Concat(words.Skip(1)) : own);
        }

        bool isWhole = words.Count > 1 && TypeWords.IsGet(words[0]) && s_wholes.Contains(place.Name);
        return isWhole ? new Claim(place, false, string.Concat(words.Skip(1))) : null;
    }

    private sealed record Claim(SchemaPlace Place, bool IsListed, string Name);
}
