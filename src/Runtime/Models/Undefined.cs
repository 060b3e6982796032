using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Typewright.Runtime;

/// <summary>Collections that stand for a member which is not there: they read as empty and are not written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Undefined
{
    /// <summary>Gets the list that stands for an absent one; always the same instance.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <returns>The shared, empty, immutable list.</returns>
    public static IReadOnlyList<T> List<T>() => AbsentList<T>.Instance;

    /// <summary>Gets the map that stands for an absent one; always the same instance.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <returns>The shared, empty, immutable map.</returns>
    public static IReadOnlyDictionary<string, T> Map<T>() => AbsentMap<T>.Instance;

    /// <summary>Tells whether a collection is absent: null, one of the instances
    /// above, or a tracking one that nobody has changed.</summary>
    /// <param name="collection">The collection.</param>
    /// <returns>Whether it is absent, and so is not to be written.</returns>
    public static bool Is([NotNullWhen(false)] object? collection) =>
        collection is null || (collection is IUndefinable absent && absent.IsUndefined);

    private sealed class AbsentList<T> : IReadOnlyList<T>, IUndefinable
    {
        public static readonly AbsentList<T> Instance = new();

        public int Count => 0;

        public bool IsUndefined => true;

        public T this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Array.Empty<T>()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class AbsentMap<T> : IReadOnlyDictionary<string, T>, IUndefinable
    {
        public static readonly AbsentMap<T> Instance = new();

        public int Count => 0;

        public bool IsUndefined => true;

        public IEnumerable<string> Keys => Array.Empty<string>();

        public IEnumerable<T> Values => Array.Empty<T>();

        public T this[string key] => throw new KeyNotFoundException($"There is no member '{key}'.");

        public bool ContainsKey(string key) => false;

        public bool TryGetValue(string key, out T value)
        {
            value = default!;
            return false;
        }

        public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
            ((IEnumerable<KeyValuePair<string, T>>)Array.Empty<KeyValuePair<string, T>>()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
