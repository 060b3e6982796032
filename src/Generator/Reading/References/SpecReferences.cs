using System;
using System.Collections.Generic;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>Follows <c>$ref</c>: to a JSON pointer or an anchor, in the same file or another one of the set.</summary>
internal sealed class SpecReferences(SpecSet files)
{
    // Pointers may lead through references that lead through references; a chain as long as this is made to break us.
    private const int MaxNesting = 100;

    private readonly SpecResources _resources = new(files);
    private readonly Dictionary<SpecNode, SpecTarget> _resolved = [];
    private readonly HashSet<SpecNode> _resolving = [];
    private NodePaths? _paths;
    private bool _wentInCircle;

    /// <summary>Whether what is made of the files is still wanted.</summary>
    public StillWanted Wanted => files.Wanted;

    /// <summary>
    /// A node that only points: <c>$ref</c> with a text. A property that happens to be called <c>$ref</c> holds an
    /// object.
    /// </summary>
    public static string? ReferenceOf(SpecNode node) => node.String("$ref") ?? node.String("$dynamicRef") ?? node.String("$recursiveRef");

    public static string Unescape(string step) => SpecPointer.Unescape(step);

    /// <summary>
    /// Where the references from a node end: the node itself when it is none, null (and a problem) when they end
    /// nowhere.
    /// </summary>
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

        if (_resolving.Count >= MaxNesting || !_resolving.Add(node))
        {
            _wentInCircle = true;
            return null;
        }

        SpecTarget? target = Follow(node, reference);
        _resolving.Remove(node);
        _resolved[node] = target ?? SpecTarget.None;
        return target;
    }

    /// <summary>One step, to whatever the reference names; null without a problem.</summary>
    public SpecNode? Find(SpecNode from, string reference)
    {
        (string filePart, string fragment) = Split(reference);
        if (filePart.Length > 0)
        {
            return _resources.Open(from, filePart) is { } scope ? InScope(scope, fragment) : Named(from, reference);
        }

        if (_resources.ScopesOf(from.File) is not { } scopes)
        {
            return null;
        }

        if (fragment.Length == 0
            && from.String("$ref") is null
            && from.String("$recursiveRef") is not null
            && scopes.RecursionOf(from) is { } recursion)
        {
            return recursion;
        }

        // Schemas with an $id are pasted into documents with references that still mean the document.
        return InScope(scopes.Of(from), fragment) ?? InScope(scopes.Whole, fragment);
    }

    private SpecTarget? Follow(SpecNode node, string reference)
    {
        HashSet<SpecNode> passed = [node];
        string current = reference;
        SpecNode from = node;
        _wentInCircle = false;
        while (Find(from, current) is { } next)
        {
            if (ReferenceOf(next) is not { } further || (HasOwnMeaning(next) && !ReferenceEquals(next, node)))
            {
                return new SpecTarget(next, LastStep(current));
            }

            if (!passed.Add(next))
            {
                _wentInCircle = true;
                break;
            }

            from = next;
            current = further;
        }

        SpecNode at = node["$ref"] ?? node["$dynamicRef"] ?? node["$recursiveRef"] ?? node;
        if (_wentInCircle)
        {
            files.Report(ProblemKind.CyclicReference, at, reference);
        }
        else
        {
            files.Report(ProblemKind.UnresolvedReference, at, reference, Reason(from, current), Remedy(node));
        }

        return null;
    }

    // Overlays change the client's document only.
    private string Remedy(SpecNode node)
    {
        if (files.Document is not { Root: { } root } document || !ReferenceEquals(node.File.Context, document))
        {
            return "";
        }

        _paths ??= new NodePaths(root);
        return _paths.ReferenceIn(node) is { } path
            ? $"; an overlay takes it away by - {{ target: \"{path}\", remove: true }}, or the rule can be lowered to a warning"
            : "";
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

    private string Reason(SpecNode from, string reference)
    {
        (string filePart, string _) = Split(reference);
        if (filePart.Length == 0 || _resources.Open(from, filePart) is not null)
        {
            return "there is nothing at that place";
        }

        if (_resources.IsUnreadable(from, filePart))
        {
            return $"'{filePart}' cannot be parsed";
        }

        string address = filePart.Substring(filePart.IndexOf("://", StringComparison.Ordinal) is var scheme and > 0 ? scheme + 3 : 0);
        return SpecPath.WithoutScheme(filePart) is not null && address.Length < SpecLimits.Quoted
            ? $"a generator reads nothing from the network; add <OpenApiDocument Include=\"{FileOf(address)}\" Url=\"https://{address}\" />"
                + " to the project, and dotnet build -t:RefreshOpenApi downloads it"
            : $"add '{filePart}' to the project as OpenApiDocument";
    }

    // What a file that comes from an address is best called: without its query, and with an ending.
    private static string FileOf(string address)
    {
        string name = SpecPath.FileName(address.Split('?')[0]);
        if (name.Length == 0 || address.IndexOf('/') < 0)
        {
            return "openapi.json";
        }

        return name.IndexOf('.') < 0 ? name + ".json" : name;
    }

    private SpecNode? InScope(SpecScope scope, string fragment)
    {
        if (fragment.Length == 0 || fragment == "/")
        {
            return scope.Root;
        }

        if (fragment[0] == '/')
        {
            return Walk(scope.Root, fragment.Substring(1));
        }

        if (scope.Anchors.TryGetValue(fragment, out SpecNode? anchored))
        {
            return anchored;
        }

        // "#%2Fdefinitions%2FPet", "#definitions/Pet", "#Pet".
        string decoded = Uri.UnescapeDataString(fragment);
        return decoded.IndexOf('/') >= 0 ? Walk(scope.Root, decoded.TrimStart('/')) : Definition(scope.Root, decoded);
    }

    private SpecNode? Walk(SpecNode root, string pointer)
    {
        SpecNode? node = root;
        string[] steps = pointer.Split('/');
        if (steps.Length > SpecLimits.Steps)
        {
            return null;
        }

        for (int i = 0; i < steps.Length && node is not null; i++)
        {
            // A slash too many at the end is no step, unless there is a member without a name.
            if (i == steps.Length - 1 && i > 0 && steps[i].Length == 0 && node[""] is null)
            {
                return node;
            }

            SpecNode? next = SpecPointer.Step(node, steps[i]) ?? SpecPointer.StepOver(node, steps, ref i);
            if (next is null && node.String("$ref") is not null && Resolve(node)?.Node is { } target)
            {
                next = SpecPointer.Step(target, steps[i]);
            }

            node = next;
        }

        return node;
    }

    // Old documents refer to a definition by its bare name.
    private SpecNode? Named(SpecNode from, string name) =>
        name.IndexOf('/') < 0 && _resources.ScopesOf(from.File) is { } scopes ? Definition(scopes.Whole.Root, name) : null;

    private static SpecNode? Definition(SpecNode root, string name) =>
        root.Object("definitions")?[name] ?? root.Object("components")?.Object("schemas")?[name];

    private static (string FilePart, string Fragment) Split(string reference)
    {
        reference = reference.Trim();
        int hash = reference.IndexOf('#');
        return hash < 0 ? (reference, "") : (reference.Substring(0, hash), reference.Substring(hash + 1));
    }

    // The name a definition goes by: the last step, or the file's name where a reference leads to a whole file.
    private static string LastStep(string reference)
    {
        (string filePart, string fragment) = Split(reference);
        fragment = fragment.TrimEnd('/');
        if (fragment.Length == 0)
        {
            string name = Unescape(SpecPath.FileName(filePart));
            int dot = name.LastIndexOf('.');
            return dot > 0 ? name.Substring(0, dot) : name;
        }

        return Unescape(fragment.Substring(fragment.LastIndexOf('/') + 1));
    }
}
