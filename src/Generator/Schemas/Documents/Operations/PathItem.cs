using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>A path, a webhook or a callback: operations, and what they share.</summary>
internal sealed class PathItem
{
    private static readonly HashSet<string> s_methods =
        new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" };

    private readonly DocumentScope _scope;

    private PathItem(string path, SpecNode node, DocumentScope scope)
    {
        Node = node;
        _scope = scope;
        Path = path;
        Server = Server.FirstOf(node);
        Parameters = node.ItemsOf("parameters");
    }

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; }

    /// <summary>The path template.</summary>
    public string Path { get; }

    /// <summary>The server of its operations; null for the document's.</summary>
    public Server? Server { get; }

    /// <summary>The parameters that its operations share, or references to them.</summary>
    public IReadOnlyList<SpecNode> Parameters { get; }

    /// <summary>Its operations, in the document's order.</summary>
    public IEnumerable<Operation> Operations
    {
        get
        {
            foreach (KeyValuePair<string, SpecNode> member in Methods())
            {
                if (_scope.ObjectOf(member.Value) is { } operation)
                {
                    yield return new Operation(this, member.Key, operation, _scope);
                }
            }
        }
    }

    /// <summary>The item behind a node that may be a reference; null where there is none.</summary>
    public static PathItem? Of(string path, SpecNode reference, DocumentScope scope) =>
        scope.ObjectOf(reference) is { } node ? new PathItem(path, node, scope) : null;

    // The methods that OpenAPI names are spelt in small letters; others stand in a map of their own, as they go over the wire.
    private IEnumerable<KeyValuePair<string, SpecNode>> Methods()
    {
        foreach (KeyValuePair<string, SpecNode> member in Node.Members)
        {
            if (s_methods.Contains(member.Key))
            {
                yield return new(member.Key.ToUpperInvariant(), member.Value);
            }

            foreach (KeyValuePair<string, SpecNode> additional in member.Key == "additionalOperations" ? member.Value.Members : [])
            {
                yield return additional;
            }
        }
    }
}
