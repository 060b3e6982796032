using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.JsonPaths;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Overlays;

/// <summary>
/// A tree that is changed. Its nodes may be shared, by YAML aliases, with places that are not meant: a node is copied
/// before its first change, and so is every node on the way to it.
/// </summary>
internal sealed class OverlayTree(SpecNode root, SpecSet files)
{
    private static SpecNode? ItemAt(SpecNode parent, int index) => index < parent.Items.Count ? parent.Items[index] : null;

    private readonly HashSet<SpecNode> _own = [root];

    private long _copied;

    public SpecNode Root => root;

    /// <summary>Why a value cannot be brought into places; null where it can.</summary>
    public string? Refusal(SpecNode value, IReadOnlyList<JsonPathMatch> places)
    {
        // To measure is work too, which ends where the bound is reached.
        (long size, int height) = _copied > SpecLimits.Copied ? (0, 0) : Measured(value);
        _copied += size * places.Count;
        if (_copied > SpecLimits.Copied)
        {
            return SpecLimits.TooMuchCopied;
        }

        int depth = places.Max(static place => place.Depth);
        return depth + height > SpecLimits.Depth ? SpecLimits.TooDeep : null;
    }

    // Not by recursion, since nobody knows yet how deep it is; no further than the limits.
    private static (long Size, int Height) Measured(SpecNode value)
    {
        Stack<(SpecNode Node, int Depth)> open = new([(value, 1)]);
        long size = 0;
        int height = 0;
        while (open.Count > 0 && size <= SpecLimits.Copied)
        {
            (SpecNode node, int depth) = open.Pop();
            size++;
            height = System.Math.Max(height, depth);
            foreach (KeyValuePair<string, SpecNode> member in node.Members)
            {
                open.Push((member.Value, depth + 1));
            }

            foreach (SpecNode item in node.Items)
            {
                open.Push((item, depth + 1));
            }
        }

        return (size, height);
    }

    /// <summary>The node at a place, ready to be changed; null when it is not there any more.</summary>
    public SpecNode? Own(JsonPathMatch place)
    {
        if (place.Parent is null)
        {
            return root;
        }

        if (Own(place.Parent) is not { } parent)
        {
            return null;
        }

        SpecNode? node = place.Name is { } name ? parent[name] : ItemAt(parent, place.Index);
        if (node is null || !(node.IsObject || node.IsArray) || _own.Contains(node))
        {
            return node;
        }

        SpecNode copy = OwnCopy(node);
        Replace(parent, place, copy);
        return copy;
    }

    /// <summary>Puts a node into a place; the root stays.</summary>
    public void Replace(JsonPathMatch place, SpecNode node)
    {
        if (place.Parent is not null && Own(place.Parent) is { } parent)
        {
            Replace(parent, place, node);
        }
    }

    public void Remove(JsonPathMatch place)
    {
        if (place.Parent is null || Own(place.Parent) is not { } parent)
        {
            return;
        }

        if (place.Name is { } name)
        {
            parent.Remove(name);
        }
        else
        {
            parent.RemoveAt(place.Index);
        }
    }

    /// <summary>Objects are merged member by member, arrays are appended to, scalars are replaced.</summary>
    /// <param name="target">A node that <see cref="Own"/> gave.</param>
    /// <param name="update">An object if the target is one, otherwise what is appended.</param>
    /// <param name="origin">The file of what comes in; null to keep what each node has.</param>
    public void Merge(SpecNode target, SpecNode update, SpecFile? origin)
    {
        if (target.IsArray)
        {
            foreach (SpecNode item in update.IsArray ? update.Items : [update])
            {
                target.Add(item.DeepCopy(origin));
            }

            return;
        }

        foreach (KeyValuePair<string, SpecNode> member in update.Members)
        {
            MergeMember(target, member.Key, member.Value, origin);
        }
    }

    private void MergeMember(SpecNode target, string name, SpecNode value, SpecFile? origin)
    {
        SpecNode? existing = target[name];
        bool isContainer = value.IsObject || value.IsArray;
        if (existing is null || existing.IsNull || (!isContainer && !existing.IsObject && !existing.IsArray))
        {
            target.Set(name, value.DeepCopy(origin));
        }
        else if (existing.Kind == value.Kind)
        {
            SpecNode own = _own.Contains(existing) ? existing : OwnCopy(existing);
            target.Set(name, own);
            Merge(own, value, origin);
        }
        else if (!value.IsNull)
        {
            // An empty member of an outline, as in "components:", is no wish for null.
            files.Report(
                ProblemKind.MalformedOverlay,
                value,
                $"{Described(value)} cannot be merged into '{name}', which is {Described(existing)}; remove that first");
        }
    }

    public static string Described(SpecNode node) => node.Kind switch
    {
        SpecKind.Object => "an object",
        SpecKind.Array => "an array",
        SpecKind.String => "a string",
        SpecKind.Number => "a number",
        SpecKind.Boolean => "a boolean",
        _ => "null",
    };

    private static void Replace(SpecNode parent, JsonPathMatch place, SpecNode node)
    {
        if (place.Name is { } name)
        {
            parent.Set(name, node);
        }
        else
        {
            parent.Set(place.Index, node);
        }
    }

    private SpecNode OwnCopy(SpecNode node)
    {
        SpecNode copy = node.Copy();
        _own.Add(copy);
        return copy;
    }
}
