using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>A list that knows whether anybody has ever set it, so that "absent" and "empty" stay different on the wire.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangeTrackingList<T> : IList<T>, IReadOnlyList<T>, IUndefinable
{
    private List<T>? _items;

    /// <summary>Creates a list that counts as absent until it is first changed.</summary>
    public ChangeTrackingList()
    {
    }

    /// <summary>Creates a list that is present, with a copy of the items, be they none.</summary>
    /// <param name="items">The items; null gives an absent list.</param>
    public ChangeTrackingList(IEnumerable<T>? items)
    {
        if (!Undefined.Is(items))
        {
            _items = new List<T>(items!);
        }
    }

    /// <summary>Gets whether the list has never been changed and was not made from items: it is absent, not empty.</summary>
    public bool IsUndefined => _items is null;

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => _items?.Count ?? 0;

    /// <inheritdoc/>
    bool ICollection<T>.IsReadOnly => false;

    /// <summary>The items, the absent list becoming a present one.</summary>
    private List<T> Present => _items ??= [];

    /// <inheritdoc cref="IList{T}.this"/>
    public T this[int index]
    {
        get => (_items ?? [])[index];
        set => (_items ?? [])[index] = value;
    }

    /// <summary>Creates a list that is present and owns the items.</summary>
    internal static ChangeTrackingList<T> Over(List<T> items) => new() { _items = items };

    /// <inheritdoc/>
    public void Add(T item) => Present.Add(item);

    /// <summary>Removes all items; an absent list becomes a present, empty one.</summary>
    public void Clear() => Present.Clear();

    /// <inheritdoc/>
    public bool Contains(T item) => _items is not null && _items.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(T[] array, int arrayIndex) => (_items ?? []).CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public int IndexOf(T item) => _items is null ? -1 : _items.IndexOf(item);

    /// <inheritdoc/>
    public void Insert(int index, T item) => Present.Insert(index, item);

    /// <summary>Removes the first item that equals the given one. An absent list stays absent.</summary>
    /// <param name="item">The item to remove.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(T item) => _items is not null && _items.Remove(item);

    /// <inheritdoc/>
    public void RemoveAt(int index) => (_items ?? []).RemoveAt(index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
