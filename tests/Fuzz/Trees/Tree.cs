using System.Collections.Generic;

namespace Typewright.Fuzz.Trees;

/// <summary>A value of a document as it is written, to be changed: names may be there twice, and YAML's own marks are kept.</summary>
internal sealed class Tree(TreeKind kind)
{
    public TreeKind Kind { get; set; } = kind;

    /// <summary>What a scalar says, or an alias names.</summary>
    public string Text { get; set; } = "";

    public List<KeyValuePair<string, Tree>> Members { get; private set; } = [];

    public List<Tree> Items { get; private set; } = [];

    /// <summary>The anchor of YAML before it; null for none.</summary>
    public string? Anchor { get; set; }

    /// <summary>The tag of YAML before it; null for none.</summary>
    public string? Tag { get; set; }

    /// <summary>Whether YAML writes it with brackets.</summary>
    public bool IsFlow { get; set; }

    public static Tree OfText(string text) => new(TreeKind.Text) { Text = text };

    public static Tree OfPlain(string text) => new(TreeKind.Plain) { Text = text };

    public static Tree OfAlias(string name) => new(TreeKind.Alias) { Text = name };

    public static Tree OfMap(params KeyValuePair<string, Tree>[] members) => new(TreeKind.Map) { Members = [.. members] };

    public static Tree OfList(params Tree[] items) => new(TreeKind.List) { Items = [.. items] };

    /// <summary>The first member of a name; null for none.</summary>
    public Tree? this[string name]
    {
        get
        {
            int index = Members.FindIndex(member => member.Key == name);
            return index < 0 ? null : Members[index].Value;
        }
    }

    /// <summary>A copy that shares nothing; anchors stay with the original, so that each is there once.</summary>
    public Tree Copy()
    {
        Tree copy = new(Kind) { Text = Text, Tag = Tag, IsFlow = IsFlow };
        Members.ForEach(member => copy.Members.Add(new(member.Key, member.Value.Copy())));
        Items.ForEach(item => copy.Items.Add(item.Copy()));
        return copy;
    }

    /// <summary>Becomes what another tree is.</summary>
    public void Become(Tree other)
    {
        Kind = other.Kind;
        Text = other.Text;
        Members = other.Members;
        Items = other.Items;
        Tag = other.Tag;
        IsFlow = other.IsFlow;
    }

    /// <summary>The tree and everything in it.</summary>
    public List<Tree> All()
    {
        List<Tree> all = [this];
        for (int i = 0; i < all.Count; i++)
        {
            all[i].Members.ForEach(member => all.Add(member.Value));
            all.AddRange(all[i].Items);
        }

        return all;
    }
}
