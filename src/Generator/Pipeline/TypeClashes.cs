using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline;

/// <summary>
/// Documents that make a type which another document makes too: the compiler refuses two files of one name, and with
/// them all others.
/// </summary>
internal static class TypeClashes
{
    private const string BuilderNamespace = "Microsoft.Extensions.Azure";

    /// <summary>A problem for each document that comes too late.</summary>
    public static EquatableArray<Problem> Of(ImmutableArray<BoundClient> clients)
    {
        // File names are compared without case.
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
        List<Problem> problems = [];
        foreach (BoundClient client in clients.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)))
        {
            if (client.Model is not { } model)
            {
                continue;
            }

            List<string> names = NamesOf(model);
            string? clash = names.Find(owners.ContainsKey);
            if (clash is not null)
            {
                problems.Add(new Problem(
                    ProblemKind.DuplicateType,
                    client.Path,
                    0,
                    0,
                    new([clash, SpecPath.FileName(owners[clash])])));
                continue;
            }

            names.ForEach(name => owners[name] = client.Path);
        }

        return problems.ToEquatable();
    }

    private static List<string> NamesOf(ClientModel model)
    {
        List<string> names = [];
        foreach (ClientType client in model.Clients)
        {
            names.Add(client.Name);
        }

        names.Add(model.Options.Name);
        foreach (ModelType type in model.Models)
        {
            names.Add(type.Name);
            Add(type.UnknownName);
        }

        foreach (EnumType type in model.Enums)
        {
            names.Add(type.Name);
        }

        foreach (UnionType type in model.Unions)
        {
            names.Add(type.Name);
        }

        Add(model.ModelFactory);
        Add(model.ModelContext);
        Add(model.JsonResolver);
        names = names.ConvertAll(name => model.Namespace + "." + name);
        // Registration lies in the namespace of the builder, which all clients share.
        Add(model.BuilderExtensions is { } extensions ? BuilderNamespace + "." + extensions : null);
        return names;

        void Add(string? name)
        {
            if (name is not null)
            {
                names.Add(name);
            }
        }
    }
}
