using System;
using System.ClientModel.Primitives;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace Typewright;

/// <summary>Takes the models that a <see cref="ModelContext"/> lists.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelTypes
{
    internal ModelTypes()
    {
    }

    /// <summary>The builders of each model and of the collections of it.</summary>
    internal Dictionary<Type, Builders> ByType { get; } = [];

    /// <summary>Adds a model, and with it the list, the array and the dictionary by string of it.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="create">Makes an empty instance, on which <see cref="IPersistableModel{T}.Create"/> is called; for an abstract model an instance of its stand-in for unknown kinds.</param>
    public void Add<T>(Func<T> create)
        where T : IPersistableModel<T>
    {
        Guard.NotNull(create, nameof(create));
        Builders builders = new Builders<T>(create);
        ByType[typeof(T)] = builders;
        ByType[typeof(T[])] = builders;
        ByType[typeof(List<T>)] = builders;
        ByType[typeof(Dictionary<string, T>)] = builders;
    }

    internal abstract class Builders
    {
        public abstract ModelReaderWriterTypeBuilder For(Type type);
    }

    private sealed class Builders<T>(Func<T> create) : Builders
        where T : IPersistableModel<T>
    {
        public override ModelReaderWriterTypeBuilder For(Type type)
            => type == typeof(T) ? new ModelBuilder<T>(create)
            : type == typeof(T[]) ? new ArrayBuilder<T>()
            : type == typeof(List<T>) ? new ListBuilder<T>()
            : new MapBuilder<T>();
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
