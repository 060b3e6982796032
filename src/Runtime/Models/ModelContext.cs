using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;

namespace Typewright;

/// <summary>The base of a generated context, through which <see cref="ModelReaderWriter"/> makes models without reflection.</summary>
/// <remarks>A context lists its models with <see cref="Add"/>; lists, arrays and dictionaries by string of them come with them.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
// An analyzer of System.ClientModel demands `partial` of every context, this one and the generated ones.
public abstract partial class ModelContext : ModelReaderWriterContext
{
    private Dictionary<Type, ModelTypes.Builders>? _builders;

    /// <summary>Creates a context; its types are only asked for when it is first used.</summary>
    protected ModelContext()
    {
    }

    /// <summary>Lists the models of the library, one <see cref="ModelTypes.Add{T}"/> each.</summary>
    /// <param name="types">Takes the models.</param>
    protected abstract void Add(ModelTypes types);

    /// <inheritdoc/>
    protected override bool TryGetTypeBuilderCore(Type type, out ModelReaderWriterTypeBuilder? builder)
    {
        Guard.NotNull(type, nameof(type));
        builder = LazyInitializer.EnsureInitialized(ref _builders, Collect)!.TryGetValue(type, out ModelTypes.Builders? builders) ? builders.For(type) : null;
        return builder is not null;
    }

    private Dictionary<Type, ModelTypes.Builders> Collect()
    {
        ModelTypes types = new();
        Add(types);
        return types.ByType;
    }
}
