using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Documents;

/// <summary>A change of a tree.</summary>
/// <param name="all">Every node of the tree, the root first.</param>
/// <param name="dice">Says where and what.</param>
internal delegate void TreeMutation(List<Tree> all, Dice dice);

/// <summary>What may happen to a document's tree.</summary>
internal static class TreeMutations
{
    private const int Deep = 450;

    public static readonly IReadOnlyList<TreeMutation> All =
    [
        Remove, Rename, Duplicate, Odd, Odd, Swap, Graft, Graft, Alias, Alias, Merge, Tag, Wrap, Unwrap, Refer, Refer, Keyword, Keyword,
        Keyword,
        Word, Shuffle, Repeat, Nest, ToMap, ToList, RenameEverywhere,
    ];

    private static void Remove(List<Tree> all, Dice dice)
    {
        if (Holder(all, dice) is { } holder)
        {
            if (holder.Members.Count > 0)
            {
                holder.Members.RemoveAt(dice.Next(holder.Members.Count));
            }
            else
            {
                holder.Items.RemoveAt(dice.Next(holder.Items.Count));
            }
        }
    }

    private static void Rename(List<Tree> all, Dice dice)
    {
        if (Map(all, dice) is { } map)
        {
            int index = dice.Next(map.Members.Count);
            map.Members[index] = new(Name(all, dice), map.Members[index].Value);
        }
    }

    private static void Duplicate(List<Tree> all, Dice dice)
    {
        if (Map(all, dice) is { } map)
        {
            KeyValuePair<string, Tree> member = dice.Of(map.Members);
            map.Members.Add(new(dice.Once(2) ? member.Key : member.Key + dice.Of(OddValues.Texts), member.Value.Copy()));
        }
    }

    private static void Odd(List<Tree> all, Dice dice) => dice.Of(all).Become(OddValues.Value(dice));

    private static void Swap(List<Tree> all, Dice dice)
    {
        Tree one = dice.Of(all);
        Tree other = dice.Of(all);
        Tree copy = one.Copy();
        one.Become(other.Copy());
        other.Become(copy);
    }

    private static void Graft(List<Tree> all, Dice dice)
    {
        Tree copy = dice.Of(all).Copy();
        if (dice.Once(2) && Map(all, dice) is { } map)
        {
            map.Members.Insert(dice.Next(map.Members.Count + 1), new(Name(all, dice), copy));
        }
        else
        {
            dice.Of(all).Become(copy);
        }
    }

    // Anchored before the alias or behind it: the latter is a fault of the document, and is to be told as one.
    private static void Alias(List<Tree> all, Dice dice)
    {
        Tree anchored = Anchored(all, dice);
        Tree place = dice.Of(all);
        if (!ReferenceEquals(place, anchored) && !ReferenceEquals(place, all[0]))
        {
            place.Become(Tree.OfAlias(anchored.Anchor!));
            place.Anchor = null;
        }
    }

    private static void Merge(List<Tree> all, Dice dice)
    {
        Tree anchored = Anchored(all, dice);
        if (Map(all, dice) is { } map)
        {
            Tree alias = Tree.OfAlias(anchored.Anchor!);
            Tree value = dice.Once(3) ? Tree.OfList(alias, Tree.OfAlias(Anchored(all, dice).Anchor!)) : alias;
            map.Members.Insert(dice.Next(map.Members.Count + 1), new("<<", value));
        }
    }

    private static void Tag(List<Tree> all, Dice dice)
    {
        Tree node = dice.Of(all);
        node.Tag = node.Kind == TreeKind.Alias ? null : dice.Of(OddValues.Tags);
    }

    private static void Wrap(List<Tree> all, Dice dice)
    {
        Tree node = dice.Of(all);
        Tree inner = node.Copy();
        node.Become(dice.Once(2) ? Tree.OfList(inner) : Tree.OfMap(new KeyValuePair<string, Tree>(Name(all, dice), inner)));
    }

    private static void Unwrap(List<Tree> all, Dice dice)
    {
        if (Holder(all, dice) is { } holder)
        {
            holder.Become(holder.Members.Count > 0 ? dice.Of(holder.Members).Value : dice.Of(holder.Items));
        }
    }

    private static void Refer(List<Tree> all, Dice dice)
    {
        List<string> steps = [];
        Tree at = all[0];
        while (at.Members.Count + at.Items.Count > 0 && !(steps.Count > 1 && dice.Once(4)))
        {
            int index = dice.Next(at.Members.Count + at.Items.Count);
            bool isMember = index < at.Members.Count;
            steps.Add(isMember ? at.Members[index].Key.Replace("~", "~0").Replace("/", "~1") : $"{index - at.Members.Count}");
            at = isMember ? at.Members[index].Value : at.Items[index - at.Members.Count];
        }

        Tree reference = Tree.OfMap(new KeyValuePair<string, Tree>("$ref", Tree.OfText("#/" + string.Join('/', steps))));
        Tree place = dice.Of(all);
        if (place.Kind == TreeKind.Map && dice.Once(3))
        {
            place.Members.Add(reference.Members[0]);
        }
        else if (!ReferenceEquals(place, all[0]))
        {
            place.Become(reference);
        }
    }

    private static void Keyword(List<Tree> all, Dice dice)
    {
        if (Map(all, dice) is { } map)
        {
            Tree value = dice.Once(2) ? OddValues.Value(dice) : dice.Of(all).Copy();
            map.Members.Insert(dice.Next(map.Members.Count + 1), new(dice.Of(OddValues.Keywords), value));
        }
    }

    private static void Word(List<Tree> all, Dice dice)
    {
        List<Tree> texts = all.FindAll(static node => node.Kind is TreeKind.Text or TreeKind.Plain);
        if (texts.Count > 0)
        {
            dice.Of(texts).Become(dice.Once(2) ? Tree.OfText(dice.Of(OddValues.Words)) : dice.Of(texts).Copy());
        }
    }

    private static void Shuffle(List<Tree> all, Dice dice)
    {
        if (Map(all, dice) is { } map)
        {
            for (int i = map.Members.Count - 1; i > 0; i--)
            {
                int other = dice.Next(i + 1);
                (map.Members[i], map.Members[other]) = (map.Members[other], map.Members[i]);
            }
        }
    }

    private static void Repeat(List<Tree> all, Dice dice)
    {
        List<Tree> lists = all.FindAll(static node => node.Items.Count > 0);
        if (lists.Count > 0)
        {
            Tree list = dice.Of(lists);
            Tree item = dice.Of(list.Items);
            list.Items.AddRange(Enumerable.Range(0, dice.Once(10) ? 200 : 2).Select(_ => item.Copy()));
        }
    }

    private static void Nest(List<Tree> all, Dice dice)
    {
        Tree place = dice.Of(all);
        string name = dice.Of(["items", "not", "allOf", "properties", "additionalProperties", "oneOf", "schema", "x"]);
        Tree inner = place.Copy();
        for (int i = dice.Next(dice.Once(5) ? Deep : 20); i > 0; i--)
        {
            inner = name is "allOf" or "oneOf"
                ? Tree.OfMap(new KeyValuePair<string, Tree>(name, Tree.OfList(inner)))
                : Tree.OfMap(new KeyValuePair<string, Tree>(name, inner));
        }

        place.Become(inner);
    }

    private static void ToMap(List<Tree> all, Dice dice)
    {
        List<Tree> lists = all.FindAll(static node => node.Kind == TreeKind.List);
        if (lists.Count > 0)
        {
            Tree list = dice.Of(lists);
            list.Become(Tree.OfMap([.. list.Items.Select((item, index) => new KeyValuePair<string, Tree>($"{index}", item))]));
        }
    }

    private static void ToList(List<Tree> all, Dice dice)
    {
        if (Map(all, dice) is { } map)
        {
            map.Become(Tree.OfList([.. map.Members.Select(static member => member.Value)]));
        }
    }

    // A name and what refers to it: most documents with odd names are sound otherwise.
    private static void RenameEverywhere(List<Tree> all, Dice dice)
    {
        if (Map(all, dice) is not { } map)
        {
            return;
        }

        string old = dice.Of(map.Members).Key;
        string name = dice.Of(OddValues.Texts);
        string escaped = Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1"));
        foreach (Tree node in all)
        {
            for (int i = 0; i < node.Members.Count; i++)
            {
                node.Members[i] = node.Members[i].Key == old ? new(name, node.Members[i].Value) : node.Members[i];
            }

            node.Text = node.Text.EndsWith("/" + old, StringComparison.Ordinal) ? node.Text[..^old.Length] + escaped : node.Text;
        }
    }

    private static Tree Anchored(List<Tree> all, Dice dice)
    {
        Tree anchored = dice.Of(all);
        for (int i = 0; i < 5 && (anchored.Kind == TreeKind.Alias || ReferenceEquals(anchored, all[0])); i++)
        {
            anchored = dice.Of(all);
        }

        if (anchored.Kind == TreeKind.Alias)
        {
            anchored.Become(Tree.OfText("was an alias"));
        }

        anchored.Anchor ??= $"a{dice.Next(1 << 30)}";
        return anchored;
    }

    private static Tree? Map(List<Tree> all, Dice dice)
    {
        List<Tree> maps = all.FindAll(static node => node.Members.Count > 0);
        return maps.Count == 0 ? null : dice.Of(maps);
    }

    private static Tree? Holder(List<Tree> all, Dice dice)
    {
        List<Tree> holders = all.FindAll(static node => node.Members.Count + node.Items.Count > 0);
        return holders.Count == 0 ? null : dice.Of(holders);
    }

    private static string Name(List<Tree> all, Dice dice) => dice.Next(3) switch
    {
        0 => dice.Of(OddValues.Texts),
        1 => dice.Of(OddValues.Keywords),
        _ => Map(all, dice) is { } map ? dice.Of(map.Members).Key : "name",
    };
}
