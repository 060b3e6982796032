using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>What fragments are looked up in: a file, or a schema with an <c>$id</c> of its own inside of one.</summary>
/// <param name="root">Where its JSON pointers start.</param>
/// <param name="uri">What relative references in it are relative to: a URI, or the path of the file.</param>
internal sealed class SpecScope(SpecNode root, string uri)
{
    public SpecNode Root => root;

    public string Uri => uri;

    /// <summary>The nodes that <c>$anchor</c> or <c>$dynamicAnchor</c> names.</summary>
    public Dictionary<string, SpecNode> Anchors { get; } = new(StringComparer.Ordinal);
}
