using System.Collections;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>Schemas in a list of the document. Each is made when it is first asked for.</summary>
internal sealed class SchemaList(SchemaSource source, IReadOnlyList<SpecNode> nodes) : IReadOnlyList<Schema>
{
    public int Count => nodes.Count;

    public Schema this[int index] => source.Of(nodes[index]);

    public IEnumerator<Schema> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
