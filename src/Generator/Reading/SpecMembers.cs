using System;
using System.Collections.Generic;

namespace Typewright.Generator.Reading;

/// <summary>The members of an object in the document's order. The last of two members with one name wins, as in JSON readers at large.</summary>
internal sealed class SpecMembers
{
    // Most objects of a document have few members: a scan of those beats a hash table in time and memory.
    private const int IndexFrom = 12;

    private readonly List<KeyValuePair<string, SpecNode>> _entries;
    private Dictionary<string, int>? _index;

    public SpecMembers(int capacity = 0) => _entries = new(capacity);

    public IReadOnlyList<KeyValuePair<string, SpecNode>> Entries => _entries;

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

        _index?.Add(name, _entries.Count);
        _entries.Add(new(name, value));
    }

    public bool Remove(string name)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            return false;
        }

        _entries.RemoveAt(index);
        _index = null;
        return true;
    }

    private int IndexOf(string name)
    {
        if (_entries.Count < IndexFrom)
        {
            for (int i = 0; i < _entries.Count; i++)
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
            _index = new(_entries.Count, StringComparer.Ordinal);
            for (int i = 0; i < _entries.Count; i++)
            {
                _index[_entries[i].Key] = i;
            }
        }

        return _index.TryGetValue(name, out int found) ? found : -1;
    }
}
