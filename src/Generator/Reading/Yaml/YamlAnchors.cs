using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>
/// The anchors of a document. An alias is the very node of its anchor, so it costs nothing here; but whoever walks the
/// tree meets it again and again, so the size that a document would have if it were written out is limited.
/// </summary>
internal sealed class YamlAnchors
{
    private const long MaxAliased = 2_000_000;

    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private long _aliased;

    /// <summary>How many values there are so far, with those that aliases repeat.</summary>
    public long Size { get; private set; }

    public void CountOne() => Size++;

    /// <summary>A collection with an anchor begins.</summary>
    public void Open(string name) => _anchors[name] = new Anchored(null, 0, 0);

    /// <param name="name">The anchor.</param>
    /// <param name="node">What it stands at.</param>
    /// <param name="sizeBefore"><see cref="Size"/> before the node was counted.</param>
    /// <param name="height">How deep it is.</param>
    public void Define(string name, SpecNode node, long sizeBefore, int height) =>
        _anchors[name] = new Anchored(node, Size - sizeBefore, height);

    /// <summary>How deep what an alias repeats is; 0 where there is nothing.</summary>
    public int HeightOf(string name) => _anchors.TryGetValue(name, out Anchored? anchored) ? anchored.Height : 0;

    /// <summary>The node of an alias, or else what is wrong with the alias.</summary>
    public SpecNode? Use(string name, out string complaint)
    {
        complaint = "";
        if (!_anchors.TryGetValue(name, out Anchored? anchored))
        {
            complaint = $"the alias '{name}' has no anchor before it";
            return null;
        }

        if (anchored.Node is null)
        {
            complaint = $"the alias '{name}' stands inside of what it repeats";
            return null;
        }

        Size += anchored.Size;
        _aliased += anchored.Size;
        if (_aliased > MaxAliased)
        {
            complaint = "the aliases of the document repeat too many values";
            return null;
        }

        return anchored.Node;
    }

    private sealed class Anchored(SpecNode? node, long size, int height)
    {
        public SpecNode? Node => node;

        public long Size => size;

        public int Height => height;
    }
}
