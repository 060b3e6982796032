using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Places;

/// <summary>An operation, as far as schemas are written in it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Node">The operation.</param>
/// <param name="PathItem">What is said of all operations of its path.</param>
internal sealed record OperationPlace(string Name, SpecNode Node, SpecNode PathItem)
{
    /// <summary>What it is known by, whatever it is called.</summary>
    public string Key { get; init; } = Name;

    /// <summary>What its path is known by.</summary>
    public string PathKey { get; init; } = Name;
}
