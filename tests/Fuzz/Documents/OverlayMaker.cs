using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Documents;

/// <summary>Overlays for a document: actions of every kind at places that are there, that are not, and that nobody can
/// understand.</summary>
internal static class OverlayMaker
{
    private static readonly string[] s_filters =
    [
        "[?@.type=='object']", "[?@.name=='id']", "[?length(@)>1]", "[?count($..*)>0]", "[?@]", "[?!@.a && (@.b || $.c)]",
        "[?match(@.description,'.*')]", "[?search(@.name,'(a+)+$')]", "[?@.a<1]", "[?value(@..x)==1]",
    ];

    private static readonly string[] s_steps =
        [".*", "..*", "[0]", "[-1]", "[::2]", "[1:0:-1]", "['a','b']", "..['$ref']", "..description", ".", "["];

    public static Tree Make(Tree document, Dice dice)
    {
        Tree actions = Tree.OfList();
        for (int i = 1 + dice.Next(4); i > 0; i--)
        {
            actions.Items.Add(Action(document, dice));
        }

        return Tree.OfMap(
            new("overlay", Tree.OfText(dice.Once(20) ? "2.0.0" : "1.1.0")),
            new("info", Tree.OfMap(new("title", Tree.OfText("Changes")), new KeyValuePair<string, Tree>("version", Tree.OfText("1")))),
            new("actions", actions));
    }

    private static Tree Action(Tree document, Dice dice)
    {
        Tree action = Tree.OfMap(new KeyValuePair<string, Tree>("target", Tree.OfText(Target(document, dice))));
        int kind = dice.Next(10);
        if (kind < 5)
        {
            action.Members.Add(new("update", Update(document, dice)));
        }
        else if (kind < 8)
        {
            action.Members.Add(new("remove", Tree.OfPlain("true")));
        }
        else
        {
            action.Members.Add(new("copy", Tree.OfText(Target(document, dice))));
        }

        return action;
    }

    private static Tree Update(Tree document, Dice dice) => dice.Next(3) switch
    {
        0 => OddValues.Value(dice),
        1 => dice.Of(document.All()).Copy(),
        _ => Tree.OfMap(new KeyValuePair<string, Tree>(dice.Of(OddValues.Keywords), OddValues.Value(dice))),
    };

    private static string Target(Tree document, Dice dice)
    {
        StringBuilder path = new("$");
        Tree at = document;
        while (at.Members.Count + at.Items.Count > 0 && !dice.Once(4))
        {
            int index = dice.Next(at.Members.Count + at.Items.Count);
            bool isMember = index < at.Members.Count;
            path.Append(isMember ? $"[{JsonSerializer.Serialize(at.Members[index].Key)}]" : $"[{index - at.Members.Count}]");
            at = isMember ? at.Members[index].Value : at.Items[index - at.Members.Count];
        }

        path.Append(dice.Next(4) switch
        {
            0 => dice.Of(s_filters),
            1 => string.Concat(Enumerable.Range(0, 1 + dice.Next(3)).Select(_ => dice.Of(s_steps))),
            _ => "",
        });
        return path.ToString();
    }
}
