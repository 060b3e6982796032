using System;
using System.Collections.Generic;

namespace Typewright.Generator.Reading.Nodes;

/// <summary>
/// A value of a document: what it holds and where it stands. The instance is its identity: two references that lead
/// to the same definition lead to the same node, in whichever file it is. Only overlays change a node, before binding. Whoever looks
/// into a node asks whether its file is still wanted: what takes long looks into many.
/// </summary>
internal sealed class SpecNode
{
    // A string, a List<SpecNode> or a SpecMembers, as the kind says: one field, because a large document has a million nodes.
    private readonly object _content;

    private SpecNode(SpecKind kind, SpecFile file, int offset, object content)
    {
        Kind = kind;
        File = file;
        Offset = offset;
        _content = content;
    }

    public SpecKind Kind { get; }

    public SpecFile File { get; }

    /// <summary>
    /// Where the value starts: bytes of UTF-8 in JSON, characters in YAML. <see cref="SpecFile.Locate"/> turns it into
    /// a line.
    /// </summary>
    public int Offset { get; }

    /// <summary>Whether the project vouches for the value, and for everything in it.</summary>
    public bool IsTrusted
    {
        get
        {
            bool isTrusted = File.IsTrusted;
            for (int i = 0; isTrusted && i < Members.Count; i++)
            {
                isTrusted = Members[i].Value.IsTrusted;
            }

            for (int i = 0; isTrusted && i < Items.Count; i++)
            {
                isTrusted = Items[i].IsTrusted;
            }

            return isTrusted;
        }
    }

    public bool IsObject => Kind == SpecKind.Object;

    public bool IsArray => Kind == SpecKind.Array;

    public bool IsString => Kind == SpecKind.String;

    public bool IsNull => Kind == SpecKind.Null;

    public bool IsTrue => Kind == SpecKind.Boolean && Text == "true";

    public bool IsFalse => Kind == SpecKind.Boolean && Text == "false";

    /// <summary>A scalar as the document spells it ("true", "1.50", the unescaped text of a string); empty for the others.</summary>
    public string Text => _content as string ?? "";

    public IReadOnlyList<SpecNode> Items
    {
        get
        {
            File.Wanted.Ask();
            return _content as List<SpecNode> ?? (IReadOnlyList<SpecNode>)Array.Empty<SpecNode>();
        }
    }

    public IReadOnlyList<KeyValuePair<string, SpecNode>> Members
    {
        get
        {
            File.Wanted.Ask();
            return _content as SpecMembers ?? (IReadOnlyList<KeyValuePair<string, SpecNode>>)Array.Empty<KeyValuePair<string, SpecNode>>();
        }
    }

    public SpecNode? this[string name]
    {
        get
        {
            File.Wanted.Ask();
            return (_content as SpecMembers)?.Find(name);
        }
    }

    public static SpecNode Scalar(SpecKind kind, SpecFile file, int offset, string text) => new(kind, file, offset, text);

    public static SpecNode OfItems(SpecFile file, int offset, List<SpecNode> items) => new(SpecKind.Array, file, offset, items);

    public static SpecNode OfMembers(SpecFile file, int offset, SpecMembers members) => new(SpecKind.Object, file, offset, members);

    /// <summary>The text of a string member; null when it is missing or not a string.</summary>
    public string? String(string name) => this[name] is { IsString: true } node ? node.Text : null;

    /// <summary>The text of a scalar member of any kind but null.</summary>
    public string? Scalar(string name) =>
        this[name] is { Kind: SpecKind.String or SpecKind.Number or SpecKind.Boolean } node ? node.Text : null;

    /// <summary>Whether a member says true; tools also write it as text.</summary>
    public bool True(string name) =>
        this[name] is { } node && (node.IsTrue || (node.IsString && string.Equals(node.Text, "true", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The member when it is an object.</summary>
    public SpecNode? Object(string name) => this[name] is { IsObject: true } node ? node : null;

    /// <summary>The members of an object member; none when there is no such object.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> MembersOf(string name) =>
        Object(name)?.Members ?? Array.Empty<KeyValuePair<string, SpecNode>>();

    /// <summary>The items of an array member; none when there is no such array.</summary>
    public IReadOnlyList<SpecNode> ItemsOf(string name) => this[name] is { IsArray: true } node ? node.Items : Array.Empty<SpecNode>();

    /// <summary>For overlays: sets or adds a member of an object.</summary>
    public void Set(string name, SpecNode value) => ((SpecMembers)_content).Set(name, value);

    /// <summary>For overlays: takes a member away.</summary>
    public bool Remove(string name) => _content is SpecMembers members && members.Remove(name);

    /// <summary>For overlays: appends to an array.</summary>
    public void Add(SpecNode item) => ((List<SpecNode>)_content).Add(item);

    /// <summary>For overlays: puts another item into an array's place.</summary>
    public void Set(int index, SpecNode item) => ((List<SpecNode>)_content)[index] = item;

    /// <summary>For overlays: takes an item away.</summary>
    public void RemoveAt(int index) => ((List<SpecNode>)_content).RemoveAt(index);

    /// <summary>For overlays: another node at the same place with the same members or items.</summary>
    public SpecNode Copy() => new(Kind, File, Offset, _content switch
    {
        SpecMembers members => members.Copy(),
        List<SpecNode> items => new List<SpecNode>(items),
        _ => _content,
    });

    /// <summary>
    /// For overlays: a copy that shares nothing with this node, at the same place; in another file object if one is
    /// given.
    /// </summary>
    public SpecNode DeepCopy(SpecFile? file)
    {
        SpecNode copy = new(Kind, file ?? File, Offset, _content switch
        {
            SpecMembers => new SpecMembers(),
            List<SpecNode> items => new List<SpecNode>(items.Count),
            _ => _content,
        });
        foreach (KeyValuePair<string, SpecNode> member in Members)
        {
            copy.Set(member.Key, member.Value.DeepCopy(file));
        }

        foreach (SpecNode item in Items)
        {
            copy.Add(item.DeepCopy(file));
        }

        return copy;
    }
}
