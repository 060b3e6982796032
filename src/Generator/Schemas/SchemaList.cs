using System.Collections;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>Schemas in a list of the document, after one that stands elsewhere. Each is made when it is first asked for.</summary>
internal sealed class SchemaList(SchemaSource source, IReadOnlyList<SpecNode> nodes, Schema? first = null) : IReadOnlyList<Schema>
{
    private readonly int _before = first is null ? 0 : 1;

    public int Count => nodes.Count + _before;

    public Schema this[int index] => index < _before ? first! : source.Of(nodes[index - _before]);

    public IEnumerator<Schema> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
