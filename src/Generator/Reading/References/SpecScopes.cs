using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>
/// The scopes of a file: itself, under its path or its <c>$self</c>, and the schemas with an <c>$id</c> (JSON Schema
/// 2020-12, 8.2). Few documents have such schemas; the others are not walked.
/// </summary>
internal sealed class SpecScopes
{
    private readonly List<SpecScope> _embedded = [];
    private readonly Dictionary<SpecNode, SpecScope> _scopeOf = [];
    private readonly Dictionary<SpecNode, SpecNode> _recursionOf = [];
    private readonly HashSet<SpecNode> _seen = [];

    public SpecScopes(SpecFile file, SpecNode root)
    {
        string? name = root.String("$self") ?? root.String("$id");
        Whole = new SpecScope(root, name is null ? file.Path : SpecPath.Combine(file.Path, WithoutFragment(name)));
        if (file.HasScopeKeywords)
        {
            Walk(root, Whole, null, areNames: false, 0);
        }
    }

    /// <summary>The whole file.</summary>
    public SpecScope Whole { get; }

    public IReadOnlyList<SpecScope> Embedded => _embedded;

    /// <summary>The scope that a reference stands in.</summary>
    public SpecScope Of(SpecNode reference) => _scopeOf.TryGetValue(reference, out SpecScope? scope) ? scope : Whole;

    /// <summary>What <c>$recursiveRef</c> means: the innermost schema around it with <c>$recursiveAnchor: true</c>.</summary>
    public SpecNode? RecursionOf(SpecNode reference) => _recursionOf.TryGetValue(reference, out SpecNode? schema) ? schema : null;

    private void Walk(SpecNode node, SpecScope scope, SpecNode? recursion, bool areNames, int depth)
    {
        if (depth > SpecLimits.Depth || !(node.IsObject || node.IsArray) || !_seen.Add(node))
        {
            return;
        }

        if (!areNames && node.IsObject)
        {
            scope = Enter(node, scope);
            recursion = node.True("$recursiveAnchor") ? node : recursion;
            Note(node, scope, recursion);
        }

        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            if (areNames || !IsData(member.Key))
            {
                Walk(member.Value, scope, recursion, !areNames && HoldsNames(member.Key), depth + 1);
            }
        }

        foreach (SpecNode item in node.Items)
        {
            Walk(item, scope, recursion, areNames: false, depth + 1);
        }
    }

    private SpecScope Enter(SpecNode node, SpecScope scope)
    {
        if (node.String("$id") is { Length: > 0 } id && id[0] != '#' && !ReferenceEquals(node, Whole.Root))
        {
            scope = new SpecScope(node, SpecPath.Combine(scope.Uri, WithoutFragment(id)));
            _embedded.Add(scope);
        }

        return scope;
    }

    private void Note(SpecNode node, SpecScope scope, SpecNode? recursion)
    {
        foreach (string name in Names(node))
        {
            if (!scope.Anchors.ContainsKey(name))
            {
                scope.Anchors.Add(name, node);
            }

            // A dynamic reference may mean a schema around its own; without following every way there, one of that name
            // in the file is the guess.
            if (!Whole.Anchors.ContainsKey(name))
            {
                Whole.Anchors.Add(name, node);
            }
        }

        if (SpecReferences.ReferenceOf(node) is not null)
        {
            if (!ReferenceEquals(scope, Whole))
            {
                _scopeOf[node] = scope;
            }

            if (recursion is not null)
            {
                _recursionOf[node] = recursion;
            }
        }
    }

    // Before 2019-09 an anchor was an $id of nothing but a fragment.
    private static IEnumerable<string> Names(SpecNode node)
    {
        foreach (string? name in new[]
        {
            node.String("$anchor"),
            node.String("$dynamicAnchor"),
            node.String("$id") is { Length: > 1 } id && id[0] == '#' ? id.Substring(1) : null,
        })
        {
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    private static string WithoutFragment(string uri)
    {
        int hash = uri.IndexOf('#');
        return hash < 0 ? uri : uri.Substring(0, hash);
    }

    // What stands there is somebody's data; an $id in it is nothing to us.
    private static bool IsData(string keyword) =>
        keyword is "example" or "examples" or "default" or "enum" or "const" || keyword.StartsWith("x-", StringComparison.Ordinal);

    private static bool HoldsNames(string keyword) =>
        keyword is "properties" or "patternProperties" or "$defs" or "definitions" or "dependentSchemas" or "schemas";
}
