using System.Collections.Generic;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming;

/// <summary>The definitions of a document, and what each is called as far as no other type has its name.</summary>
/// <param name="all">The definitions.</param>
/// <param name="made">Those that tools made for operations.</param>
/// <param name="wanted">Whether anybody still waits for the names.</param>
internal sealed class NamedDefinitions(SchemaMembers all, MadeDefinitions made, StillWanted wanted)
{
    private readonly IReadOnlyDictionary<string, string> _names = DefinitionNames.Of(all, made, wanted);

    public SchemaMembers All { get; } = all;

    /// <summary>What a definition is called.</summary>
    public string NameOf(string definition) => _names.TryGetValue(definition, out string? chosen) ? chosen : definition;
}
