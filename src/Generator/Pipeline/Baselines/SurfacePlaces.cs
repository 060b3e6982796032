using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>The parts of the document that declarations stand for.</summary>
internal sealed class SurfacePlaces
{
    private static readonly string[] s_nowhere = [""];

    private readonly Dictionary<string, List<string>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, string Name), string> _members = [];
    private readonly Dictionary<(string Owner, string Name), string> _methods = [];

    public SurfacePlaces(ClientModel model)
    {
        foreach (SurfacePlace place in model.Places)
        {
            AddType(place.TypeName, place.Place);
        }

        string?[] others =
        [
            model.Clients[0].Name, model.Options.Name, model.ModelFactory, model.ModelContext, model.JsonResolver,
            model.BuilderExtensions, model.ServiceExtensions, model.ResponseHeaders?.Name,
        ];
        for (int i = 0; i < others.Length; i++)
        {
            AddType(others[i], Baseline.ClientPlaces[i]);
        }

        foreach (ClientType client in model.Clients)
        {
            foreach (OperationModel operation in client.Operations)
            {
                string place = operation.Place;
                _methods[(client.Name, operation.Name)] = place;
                _methods[(client.Name, operation.Name + "Async")] = place;
            }
        }

        foreach (ModelType type in model.Models)
        {
            foreach (PropertyModel property in type.Properties.Where(static property => property.IsOnWire))
            {
                _members[(type.Name, property.Name)] = property.WireName;
            }
        }

        foreach (EnumType type in model.Enums)
        {
            foreach (EnumMember member in type.Members)
            {
                _members[(type.Name, member.Name)] = member.Value;
            }
        }
    }

    /// <summary>The places of a declaration; a single empty one where there is none.</summary>
    public IReadOnlyList<string> Of(BaselineLine line)
    {
        if (line.Owner.Length == 0)
        {
            return _types.TryGetValue(line.Name, out List<string>? places) ? places : s_nowhere;
        }

        Dictionary<(string, string), string> known = line.Arguments is null ? _members : _methods;
        return known.TryGetValue((line.Owner, line.Name), out string? place) ? [place] : s_nowhere;
    }

    private void AddType(string? name, string place)
    {
        if (name is null)
        {
            return;
        }

        if (!_types.TryGetValue(name, out List<string>? places))
        {
            _types.Add(name, places = []);
        }

        places.Add(place);
    }
}
