using System.Collections.Generic;
using Typewright.Generator.Binding.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>What the type of a member allows: kinds of JSON, and classes of objects: the value itself, or the items of a list.</summary>
internal sealed class MemberShape
{
    /// <summary>The kinds of the value, with an empty one for any.</summary>
    public List<string> Kinds { get; } = [];

    /// <summary>The kinds of items.</summary>
    public List<string> Items { get; } = [];

    public List<ModelDraft> Objects { get; } = [];

    /// <summary>Whether there are objects of which no members are known.</summary>
    public bool HasOtherObjects { get; set; }

    public void Add(string kind, bool isItem)
    {
        List<string> kinds = isItem ? Items : Kinds;
        if (!kinds.Contains(kind))
        {
            kinds.Add(kind);
        }
    }
}
