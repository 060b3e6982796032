using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Places;

/// <summary>Where a schema is written.</summary>
/// <param name="Step">How it stands in what is around it.</param>
/// <param name="Around">The place around it; null where nothing with a schema is.</param>
/// <param name="Name">The name of a member, or of what nothing is around.</param>
/// <param name="Node">The schema.</param>
internal sealed record SchemaPlace(PlaceStep Step, SchemaPlace? Around, string Name, SpecNode Node)
{
    /// <summary>What it is called where another type has its name; null where that is not said.</summary>
    public string? LongerName { get; init; }

    /// <summary>Of what nothing is around: what it is known by, whatever anything is called.</summary>
    public string Root { get; init; } = "";

    /// <summary>What it is known by: the way to it, without any name that the generator chose.</summary>
    public string Key => Around is null ? Root : Around.Key + Step switch
    {
        PlaceStep.Member => "." + Name,
        PlaceStep.Item => "[]",
        PlaceStep.Value => "{}",
        PlaceStep.Alternative => "|" + Position,
        _ => "&" + Position,
    };

    /// <summary>Which one it is among those that have no names.</summary>
    public int Position { get; init; }

    /// <summary>Whether it is in what an operation answers instead of a success, at any depth.</summary>
    public bool IsInError => Around is null ? Step == PlaceStep.Error : Around.IsInError;

    /// <summary>Whether it is in a component, at any depth.</summary>
    public bool IsInComponent => Around is null ? Step is PlaceStep.Definition or PlaceStep.Component : Around.IsInComponent;
}
