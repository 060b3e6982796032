using System.Collections.Generic;
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

    /// <summary>The kinds of JSON of alternatives that have no type of their own: empty for anything.</summary>
    public List<string> Unmatched { get; } = [];
}
