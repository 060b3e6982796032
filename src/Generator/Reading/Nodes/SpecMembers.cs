using System;
using System.Collections;
using System.Collections.Generic;

namespace Typewright.Generator.Reading.Nodes;

/// <summary>
/// The members of an object in the document's order. The last of two members with one name wins, as in JSON readers at
/// large.
/// </summary>
internal sealed class SpecMembers : IReadOnlyList<KeyValuePair<string, SpecNode>>
{
    // Most objects of a document have few members: a scan of those beats a hash table in time and memory.
    private const int IndexFrom = 12;

    private KeyValuePair<string, SpecNode>[] _entries = [];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public KeyValuePair<string, SpecNode> this[int index] => _entries[index];

    /// <summary>Members from the end of a stack that a reader fills; no more room is taken than they need.</summary>
    public static SpecMembers From(List<KeyValuePair<string, SpecNode>> stack, int start)
    {
        int count = stack.Count - start;
        SpecMembers members = new();
        if (count > 0)
        {
            members._entries = new KeyValuePair<string, SpecNode>[count];
        }

        for (int i = start; i < stack.Count; i++)
        {
            members.Set(stack[i].Key, stack[i].Value);
        }

        stack.RemoveRange(start, count);
        return members;
    }

    public SpecNode? Find(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : _entries[index].Value;
    }

    public void Set(string name, SpecNode value)
    {
        int index = IndexOf(name);
        if (index >= 0)
        {
            _entries[index] = new(name, value);
            return;
        }

        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, Count * 2));
        }

        _index?.Add(name, Count);
        _entries[Count++] = new(name, value);
    }

    public SpecMembers Copy() => new() { _entries = (KeyValuePair<string, SpecNode>[])_entries.Clone(), Count = Count };

    public bool Remove(string name)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            return false;
        }

        Count--;
        Array.Copy(_entries, index + 1, _entries, index, Count - index);
        _entries[Count] = default;
        _index = null;
        return true;
    }

    public IEnumerator<KeyValuePair<string, SpecNode>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _entries[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string name)
    {
        if (Count < IndexFrom)
        {
            for (int i = 0; i < Count; i++)
            {
                if (string.Equals(_entries[i].Key, name, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        if (_index is null)
        {
            _index = new(_entries.Length, StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
            {
                _index[_entries[i].Key] = i;
            }
        }

        return _index.TryGetValue(name, out int found) ? found : -1;
    }
}
