using System;
using System.Collections.Generic;

namespace Typewright.Generator.Vocabulary;

/// <summary>
/// The namespaces that generated code may have usings of, in the order of usings: those of the system, then the alphabet.
/// </summary>
internal static class KnownNamespaces
{
    public static readonly IReadOnlyList<string> All =
    [
        "System",
        "System.ClientModel.Primitives",
        "System.Collections.Generic",
        "System.ComponentModel",
        "System.Diagnostics.CodeAnalysis",
        "System.IO",
        "System.Net.ServerSentEvents",
        "System.Runtime.CompilerServices",
        "System.Runtime.Serialization",
        "System.Text.Json",
        "System.Text.Json.Serialization",
        "System.Text.Json.Serialization.Metadata",
        "System.Threading",
        "System.Threading.Tasks",
        "System.Xml",
        "Azure",
        "Azure.Core",
        "Azure.Core.Extensions",
        "Azure.Core.Pipeline",
        "Typewright",
        "Typewright.Runtime",
    ];

    public static int IndexOf(string name)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (All[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"There is no row for the namespace {name}.", nameof(name));
    }
}
