using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Something that a request can ask for in its query, a parameter or a member of one that is an object, or in its body.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Schema">What it is.</param>
/// <param name="Holder">The parameter whose member it is; null for a parameter of its own.</param>
internal sealed record PageParameter(string Name, Schema Schema, string? Holder)
{
    /// <summary>Its name, without signs and case.</summary>
    public string Word { get; } = Words.Plain(Name);

    /// <summary>Whether it is a member of the body, and not said in the query.</summary>
    public bool IsOfBody { get; init; }

    /// <summary>What of its name stands inside of a word for pages; empty where nothing does.</summary>
    public string Inner { get; } = PagingWords.Inner(Name);
}
