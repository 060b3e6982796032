using System;
using System.ClientModel.Primitives;

namespace Typewright.Runtime.Tests;

/// <summary>A context as the generator writes it.</summary>
public partial class PetContext : ModelReaderWriterContext
{
    private static readonly ModelTypes s_types = new(static types => types.Add(static () => new Pet()));

    public static PetContext Default { get; } = new();

    protected override bool TryGetTypeBuilderCore(Type type, out ModelReaderWriterTypeBuilder? builder) =>
        s_types.TryGetBuilder(type, out builder);
}
