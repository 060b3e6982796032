using System.Collections.Generic;
using Typewright.Generator.Binding.Kept;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Unions;

/// <summary>A union while it is being bound.</summary>
internal sealed class UnionDraft(string name, Schema schema, Documentation doc)
{
    public string Name => name;

    public Schema Schema => schema;

    public Documentation Doc => doc;

    public string? Discriminator => schema.Discriminator?.Member;

    public List<UnionCaseDraft> Cases { get; } = [];

    /// <summary>Puts the cases that callers know first, as they stood.</summary>
    /// <param name="positions">The positions of their functions.</param>
    public void OrderBy(IReadOnlyDictionary<string, int> positions)
    {
        UnionCaseDraft[] ordered = [.. KeptOrder.By(Cases, positions, static @case => "on" + @case.Name)];
        Cases.Clear();
        Cases.AddRange(ordered);
    }

    /// <summary>Whether the framework has the attribute that tells the compiler when an argument is not null.</summary>
    public bool HasNotNullWhen { get; init; }

    /// <summary>The kinds of JSON of alternatives that have no type of their own: empty for anything.</summary>
    public List<string> Unmatched { get; } = [];
}
