using System.Collections;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>Schemas with names, in the document's order. Each is made when it is first asked for.</summary>
internal sealed class SchemaMembers(SchemaSource source, SpecNode? owner) : IReadOnlyList<KeyValuePair<string, Schema>>
{
    public int Count => owner?.Members.Count ?? 0;

    public KeyValuePair<string, Schema> this[int index]
    {
        get
        {
            KeyValuePair<string, SpecNode> member = owner!.Members[index];
            return new(member.Key, source.Of(member.Value));
        }
    }

    public Schema? Find(string name) => owner?[name] is { } node ? source.Of(node) : null;

    public IEnumerator<KeyValuePair<string, Schema>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
