using System;
using System.ClientModel.Primitives;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Typewright.Runtime;

/// <summary>The models of a library, of which a generated <see cref="ModelReaderWriterContext"/> tells
/// <see cref="ModelReaderWriter"/>, so that it needs no reflection.</summary>
/// <remarks>Lists, arrays and dictionaries by string of a model come with it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelTypes
{
    private readonly Lazy<Dictionary<Type, Builders>> _builders;
    private readonly Dictionary<Type, Builders> _added = [];

    /// <summary>Creates the list; it is only filled when it is first looked at.</summary>
    /// <param name="fill">Adds the models, one <see cref="Add{T}"/> each.</param>
    public ModelTypes(Action<ModelTypes> fill)
    {
        Guard.NotNull(fill, nameof(fill));
        _builders = new Lazy<Dictionary<Type, Builders>>(() =>
        {
            fill(this);
            return _added;
        });
    }

    /// <summary>Finds what makes values of a type.</summary>
    /// <param name="type">A model, or a list, array or dictionary by string of models.</param>
    /// <param name="builder">Makes values of the type; null when the library has no such model.</param>
    /// <returns>Whether the type is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public bool TryGetBuilder(Type type, [NotNullWhen(true)] out ModelReaderWriterTypeBuilder? builder)
    {
        Guard.NotNull(type, nameof(type));
        builder = _builders.Value.TryGetValue(type, out Builders? builders) ? builders.For(type) : null;
        return builder is not null;
    }

    /// <summary>Adds a model, and with it the list, the array and the dictionary by string of it.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="create">Makes an empty instance, on which <see cref="IPersistableModel{T}.Create"/> is
    /// called; for an abstract model an instance of its stand-in for unknown kinds.</param>
    public void Add<T>(Func<T> create)
        where T : IPersistableModel<T>
    {
        Guard.NotNull(create, nameof(create));
        Builders builders = new Builders<T>(create);
        _added[typeof(T)] = builders;
        _added[typeof(T[])] = builders;
        _added[typeof(List<T>)] = builders;
        _added[typeof(Dictionary<string, T>)] = builders;
    }

    private abstract class Builders
    {
        public abstract ModelReaderWriterTypeBuilder For(Type type);
    }

    private sealed class Builders<T>(Func<T> create) : Builders
        where T : IPersistableModel<T>
    {
        public override ModelReaderWriterTypeBuilder For(Type type) => type switch
        {
            _ when type == typeof(T) => new ModelBuilder<T>(create),
            _ when type == typeof(T[]) => new ArrayBuilder<T>(),
            _ when type == typeof(List<T>) => new ListBuilder<T>(),
            _ => new MapBuilder<T>(),
        };
    }

    private sealed class ModelBuilder<T>(Func<T> create) : ModelReaderWriterTypeBuilder
        where T : IPersistableModel<T>
    {
        protected override Type BuilderType => typeof(T);

        protected override object CreateInstance() => create();
    }

    private class ListBuilder<T> : ModelReaderWriterTypeBuilder
    {
        protected override Type BuilderType => typeof(List<T>);

        protected override Type? ItemType => typeof(T);

        protected override object CreateInstance() => new List<T>();

        protected override void AddItem(object collectionBuilder, object? item) => ((List<T>)collectionBuilder).Add((T)item!);
    }

    private sealed class ArrayBuilder<T> : ListBuilder<T>
    {
        protected override object ConvertCollectionBuilder(object collectionBuilder) => ((List<T>)collectionBuilder).ToArray();
    }

    private sealed class MapBuilder<T> : ModelReaderWriterTypeBuilder
    {
        protected override Type BuilderType => typeof(Dictionary<string, T>);

        protected override Type? ItemType => typeof(T);

        protected override object CreateInstance() => new Dictionary<string, T>(StringComparer.Ordinal);

        protected override void AddItemWithKey(object collectionBuilder, string key, object? item)
            => ((Dictionary<string, T>)collectionBuilder)[key] = (T)item!;

        protected override IEnumerable? GetItems(object collection) => ((Dictionary<string, T>)collection);
    }
}
