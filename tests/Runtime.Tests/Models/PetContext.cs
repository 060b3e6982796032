namespace Typewright.Runtime.Tests;

/// <summary>A context as the generator writes it.</summary>
public sealed partial class PetContext : ModelContext
{
    public static PetContext Default { get; } = new();

    protected override void Add(ModelTypes types) => types.Add(static () => new Pet());
}
