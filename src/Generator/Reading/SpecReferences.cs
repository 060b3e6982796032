using System;
using System.Collections.Generic;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Reading;

/// <summary>Follows <c>$ref</c>: to a JSON pointer or an anchor, in the same file or another one of the set.</summary>
internal sealed class SpecReferences(SpecSet files)
{
    private const int MaxHops = 100;

    private readonly Dictionary<SpecNode, SpecTarget> _resolved = [];
    private readonly Dictionary<SpecFile, Dictionary<string, SpecNode>> _anchors = [];

    /// <summary>A node that only points: <c>$ref</c> with a text. A property that happens to be called <c>$ref</c> holds an object.</summary>
    public static string? ReferenceOf(SpecNode node) => node.String("$ref") ?? node.String("$dynamicRef") ?? node.String("$recursiveRef");

    /// <summary>Where the references from a node end: the node itself when it is none, null (and a problem) when they end nowhere.</summary>
    public SpecTarget? Resolve(SpecNode node)
    {
        string? reference = ReferenceOf(node);
        if (reference is null)
        {
            return new SpecTarget(node, null);
        }

        if (_resolved.TryGetValue(node, out SpecTarget? known))
        {
            return known.Node is null ? null : known;
        }

        SpecTarget? target = Follow(node, reference);
        _resolved.Add(node, target ?? SpecTarget.None);
        return target;
    }

    /// <summary>One step, to whatever the reference names; null without a problem.</summary>
    public SpecNode? Find(SpecNode from, string reference)
    {
        int hash = reference.IndexOf('#');
        string filePart = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        SpecFile? file = filePart.Length == 0 ? from.File : OpenFile(from.File, filePart);
        if (file?.Root is not { } root)
        {
            return null;
        }

        if (fragment.Length == 0 || fragment == "/")
        {
            return root;
        }

        return fragment[0] == '/' ? Walk(root, fragment) : Anchor(file, fragment) ?? Named(root, fragment);
    }

    private SpecTarget? Follow(SpecNode node, string reference)
    {
        string current = reference;
        SpecNode from = node;
        for (int hop = 0; hop < MaxHops; hop++)
        {
            SpecNode? next = Find(from, current);
            if (next is null)
            {
                files.Report(ProblemKind.UnresolvedReference, node, reference, Reason(from, current));
                return null;
            }

            if (ReferenceOf(next) is not { } further || HasOwnMeaning(next))
            {
                return new SpecTarget(next, LastStep(current));
            }

            from = next;
            current = further;
        }

        files.Report(ProblemKind.CyclicReference, node, reference);
        return null;
    }

    // A definition that refers to another and adds to it is a definition of its own.
    private static bool HasOwnMeaning(SpecNode node)
    {
        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            if (member.Key is "properties" or "allOf" or "oneOf" or "anyOf" or "required" or "additionalProperties" or "items")
            {
                return true;
            }
        }

        return false;
    }

    private SpecFile? OpenFile(SpecFile from, string filePart)
    {
        SpecFile? file = files.Open(SpecPath.Combine(from.Path, filePart));
        // 3.2 lets a document name itself; a reference to that name stays in the file.
        return file ?? (from.Root?.String("$self") is { } self && self.EndsWith(filePart, StringComparison.Ordinal) ? from : null);
    }

    private string Reason(SpecNode from, string reference)
    {
        int hash = reference.IndexOf('#');
        string filePart = hash < 0 ? reference : reference.Substring(0, hash);
        if (filePart.Length > 0 && OpenFile(from.File, filePart) is null)
        {
            return filePart.Contains("://")
                ? "a generator reads nothing from the network; add the file to the project as OpenApiDocument and refer to it by a relative path"
                : $"add '{filePart}' to the project as OpenApiDocument";
        }

        return "there is nothing at that place";
    }

    private SpecNode? Walk(SpecNode root, string pointer)
    {
        SpecNode node = root;
        foreach (string raw in pointer.Substring(1).Split('/'))
        {
            string step = Unescape(raw);
            SpecNode? next = node.IsArray
                ? int.TryParse(step, out int index) && index >= 0 && index < node.Items.Count ? node.Items[index] : null
                : node[step] ?? node[raw];
            if (next is null && node.String("$ref") is not null && Resolve(node) is { } target)
            {
                next = target.Node![step];
            }

            if (next is null)
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    private SpecNode? Anchor(SpecFile file, string name)
    {
        if (!_anchors.TryGetValue(file, out Dictionary<string, SpecNode>? anchors))
        {
            anchors = new(StringComparer.Ordinal);
            Collect(file.Root!, anchors, 0);
            _anchors.Add(file, anchors);
        }

        return anchors.TryGetValue(name, out SpecNode? node) ? node : null;
    }

    private static void Collect(SpecNode node, Dictionary<string, SpecNode> anchors, int depth)
    {
        if (depth > 200)
        {
            return;
        }

        foreach (string keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (node.String(keyword) is { } name && !anchors.ContainsKey(name))
            {
                anchors.Add(name, node);
            }
        }

        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            Collect(member.Value, anchors, depth + 1);
        }

        foreach (SpecNode item in node.Items)
        {
            Collect(item, anchors, depth + 1);
        }
    }

    // Old documents refer to a definition by its bare name.
    private static SpecNode? Named(SpecNode root, string name) => root.Object("definitions")?[name] ?? root.Object("components")?.Object("schemas")?[name];

    internal static string Unescape(string step)
    {
        step = step.IndexOf('%') >= 0 ? Uri.UnescapeDataString(step) : step;
        return step.IndexOf('~') >= 0 ? step.Replace("~1", "/").Replace("~0", "~") : step;
    }

    // The name a definition goes by; null where a reference leads to a whole file (then the file's name serves) or into the midst of something.
    private static string LastStep(string reference)
    {
        int hash = reference.IndexOf('#');
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1).TrimEnd('/');
        if (fragment.Length == 0)
        {
            string name = SpecPath.FileName(hash < 0 ? reference : reference.Substring(0, hash));
            int dot = name.LastIndexOf('.');
            return dot > 0 ? name.Substring(0, dot) : name;
        }

        return Unescape(fragment.Substring(fragment.LastIndexOf('/') + 1));
    }
}
