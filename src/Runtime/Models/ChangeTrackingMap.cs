using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>A map by name that knows whether anybody has ever set it, so that "absent" and "empty" stay different on the wire.</summary>
/// <remarks>Names are compared ordinally, as JSON compares them.</remarks>
/// <typeparam name="T">The type of a value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangeTrackingMap<T> : IDictionary<string, T>, IReadOnlyDictionary<string, T>, IUndefinable
{
    private static readonly Dictionary<string, T> s_none = new(StringComparer.Ordinal);

    private Dictionary<string, T>? _members;

    /// <summary>Creates a map that counts as absent until it is first changed.</summary>
    public ChangeTrackingMap()
    {
    }

    /// <summary>Creates a map that is present, with a copy of the members, be they none.</summary>
    /// <param name="members">The members; null gives an absent map. Of equal names the last one counts.</param>
    public ChangeTrackingMap(IEnumerable<KeyValuePair<string, T>>? members)
    {
        if (!Undefined.Is(members))
        {
            _members = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (KeyValuePair<string, T> member in members!)
            {
                _members[member.Key] = member.Value;
            }
        }
    }

    /// <summary>Gets whether the map has never been changed and was not made from members: it is absent, not empty.</summary>
    public bool IsUndefined => _members is null;

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => Current.Count;

    /// <summary>Gets the names of the members.</summary>
    public ICollection<string> Keys => Current.Keys;

    /// <summary>Gets the values of the members.</summary>
    public ICollection<T> Values => Current.Values;

    /// <inheritdoc/>
    IEnumerable<string> IReadOnlyDictionary<string, T>.Keys => Current.Keys;

    /// <inheritdoc/>
    IEnumerable<T> IReadOnlyDictionary<string, T>.Values => Current.Values;

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, T>>.IsReadOnly => false;

    /// <summary>The members to read; never changed through this property.</summary>
    internal Dictionary<string, T> Current => _members ?? s_none;

    /// <summary>The members to change, the absent map becoming a present one.</summary>
    private Dictionary<string, T> Present => _members ??= new Dictionary<string, T>(StringComparer.Ordinal);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.this"/>
    public T this[string key]
    {
        get => Current[key];
        set => Present[key] = value;
    }

    /// <summary>Creates a map that is present and owns the members.</summary>
    internal static ChangeTrackingMap<T> Over(Dictionary<string, T> members) => new() { _members = members };

    /// <inheritdoc/>
    public void Add(string key, T value) => Present.Add(key, value);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, T>>.Add(KeyValuePair<string, T> item) => Present.Add(item.Key, item.Value);

    /// <summary>Removes all members; an absent map becomes a present, empty one.</summary>
    public void Clear() => Present.Clear();

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, T>>.Contains(KeyValuePair<string, T> item) =>
        ((ICollection<KeyValuePair<string, T>>)Current).Contains(item);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(string key) => Current.ContainsKey(key);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, T>>.CopyTo(KeyValuePair<string, T>[] array, int arrayIndex)
        => ((ICollection<KeyValuePair<string, T>>)Current).CopyTo(array, arrayIndex);

    /// <summary>Removes a member. An absent map stays absent.</summary>
    /// <param name="key">The name of the member.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string key) => _members is not null && _members.Remove(key);

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, T>>.Remove(KeyValuePair<string, T> item)
        => _members is not null && ((ICollection<KeyValuePair<string, T>>)_members).Remove(item);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(string key, out T value)
    {
        bool found = Current.TryGetValue(key, out T? member);
        value = member!;
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => Current.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
