using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline;

/// <summary>
/// Items that make a type which another item makes too: the compiler refuses two files of one name, and with
/// them all others.
/// </summary>
internal static class TypeClashes
{
    private const string BuilderNamespace = "Microsoft.Extensions.Azure";
    private const string ContainerNamespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>One for each client that comes too late: by the path of its document, then in the order of the items.</summary>
    public static EquatableArray<TypeClash> Of(ImmutableArray<BoundClient> clients)
    {
        // File names are compared without case.
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
        List<TypeClash> clashes = [];
        IEnumerable<BoundClient> inOrder = clients
            .OrderBy(static client => client.Path, StringComparer.Ordinal)
            .ThenBy(static client => client.Number);
        foreach (BoundClient client in inOrder)
        {
            if (client.Model is not { } model)
            {
                continue;
            }

            List<string> names = NamesOf(model);
            string? clash = names.Find(owners.ContainsKey);
            if (clash is not null)
            {
                string owner = SpecPath.FileName(owners[clash]);
                string other = owners[clash] == client.Path ? $"'{owner}', for another item" : $"'{owner}'";
                clashes.Add(new TypeClash(
                    client.Number,
                    new Problem(ProblemKind.DuplicateType, client.Path, 0, 0, new([clash, other]))));
                continue;
            }

            names.ForEach(name => owners[name] = client.Path);
        }

        return clashes.ToEquatable();
    }

    private static List<string> NamesOf(ClientModel model)
    {
        List<string> names = [];
        foreach (ClientType client in model.Clients)
        {
            names.Add(client.Name);
            Add(client.Interface);
            client.Operations.ToList().ForEach(operation => Add(operation.Options?.TypeName));
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
        Add(model.ResponseHeaders?.Name);
        names = names.ConvertAll(name => model.Namespace + "." + name);
        // Registration lies in the namespaces of builder and container, which all clients share.
        Add(model.BuilderExtensions is { } extensions ? BuilderNamespace + "." + extensions : null);
        Add(model.ServiceExtensions is { } services ? ContainerNamespace + "." + services : null);
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
