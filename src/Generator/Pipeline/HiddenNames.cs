using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Collections;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Pipeline;

/// <summary>
/// Names that generated code uses and that mean something else in a client's namespace, since the project has a type or a namespace
/// of that name in it. What a project has elsewhere gives way to the usings of a file.
/// </summary>
internal static class HiddenNames
{
    private static readonly HashSet<string> s_known = new(
        KnownNames.All.Where(static name => name.Reservation != Reservation.None).Select(static name => name.Text),
        StringComparer.Ordinal);

    /// <summary>The client with the names that are hidden from it.</summary>
    public static BoundClient Noted(BoundClient client, Compilation compilation) => client.Model is { } model
        ? client with { Model = model with { HiddenNames = In(model.Namespace, compilation) } }
        : client;

    private static EquatableArray<string> In(string name, Compilation compilation)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (string step in name.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == step.TrimStart('@'));
        }

        List<string> hidden = [];
        foreach (INamespaceOrTypeSymbol member in space?.GetMembers() ?? [])
        {
            if (s_known.Contains(member.Name) && !hidden.Contains(member.Name))
            {
                hidden.Add(member.Name);
            }
        }

        hidden.Sort(StringComparer.Ordinal);
        return hidden.ToEquatable();
    }
}
