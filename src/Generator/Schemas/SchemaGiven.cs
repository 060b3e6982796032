using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>What extensions of a schema say of the C# that is made of it.</summary>
internal sealed record SchemaGiven
{
    public static readonly SchemaGiven None = new();

    /// <summary>Its name, given for C#.</summary>
    public string? CSharpName { get; init; }

    /// <summary>Its name, given for clients in any language.</summary>
    public string? ClientName { get; init; }

    /// <summary>The name of the enum.</summary>
    public string? EnumName { get; init; }

    /// <summary>The name of the type or member, whoever it is given for.</summary>
    public string? Name => CSharpName ?? ClientName;

    /// <summary>Whether values that are not listed are errors; null where that is not said.</summary>
    public bool? IsClosedEnum { get; init; }

    /// <summary>Whether it says more than the standard keywords of its being an enum, so that one of a single value is one too.</summary>
    public bool IsEnum { get; init; }

    /// <summary>The C# type that exists already.</summary>
    public SchemaExternalType? ExternalType { get; init; }

    /// <summary>The text that tells the derived type.</summary>
    public string? DiscriminatorValue { get; init; }

    /// <summary>Where it says that it is not for users; null where it does not.</summary>
    public SpecNode? InternalNode { get; init; }

    public bool IsInternal => InternalNode is not null;

    public bool IsSealed { get; init; }

    /// <summary>What the member is called as a parameter; empty where what is said is no text.</summary>
    public string? Parameter { get; init; }

    /// <summary>Whether the member is never null in C# although it may be absent.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>The accessibility of the member's setter.</summary>
    public string? Setter { get; init; }
}
