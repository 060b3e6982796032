using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Corpus;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Documents;

/// <summary>Makes mutants from documents.</summary>
internal sealed class MutantMaker
{
    // A document that is larger tells nothing more, and takes the time of many.
    private const int Largest = 60_000;

    private static readonly (string Name, string[] Values)[] s_settings =
    [
        ("Enums", ["closed"]), ("ModelFactory", ["false"]), ("ProtocolMethods", ["false"]), ("DependencyInjection", ["true"]),
        ("Accessibility", ["internal"]), ("IncludePaths", ["/*", "/none"]), ("ClientName", ["Response", "1", "Client"]),
        ("IncludeTags", ["a"]), ("ExcludePaths", ["/a*"]),
    ];

    private readonly string[] _texts;
    private readonly int _seed;

    public MutantMaker(IReadOnlyList<string> paths, int seed)
    {
        _seed = seed;
        _texts = [.. CorpusFinder.Find(paths).Where(static file => new FileInfo(file).Length < Largest).Select(File.ReadAllText)];
    }

    /// <summary>The mutant of a number; always the same one.</summary>
    public Mutant Make(int index)
    {
        Dice dice = Dice.Of(_seed, index);
        string text = dice.Of(_texts);
        if (TreeReader.Read(text) is not { } tree || dice.Once(5))
        {
            return new Mutant(TextMutations.Apply(text, dice), null, Settings(dice), null);
        }

        int changes = dice.Once(4) ? 0 : 1 + dice.Next(dice.Once(5) ? 30 : 5);
        string? overlay = changes == 0 || dice.Once(6) ? Overlay(tree, dice) : null;
        for (int i = 0; i < changes; i++)
        {
            dice.Of(TreeMutations.All)(tree.All(), dice);
        }

        if (dice.Once(4))
        {
            tree.All().ForEach(node => node.IsFlow = dice.Once(2));
        }

        Mutant mutant = new(Written(tree), overlay, Settings(dice), tree);
        return dice.Once(10) ? mutant with { Text = TextMutations.Apply(mutant.Text, dice), Tree = null } : mutant;
    }

    /// <summary>A tree as JSON where it can be said in JSON and began as such, else as YAML.</summary>
    public static string Written(Tree tree) =>
        tree.All().Exists(static node => node.Kind == TreeKind.Alias || node.Anchor is not null || node.Tag is not null)
            || tree.Members.Count % 2 == 0
            ? TreeWriter.Yaml(tree)
            : TreeWriter.Json(tree);

    private static string Overlay(Tree tree, Dice dice)
    {
        Tree overlay = OverlayMaker.Make(tree, dice);
        for (int i = dice.Next(8) - 5; i > 0; i--)
        {
            dice.Of(TreeMutations.All)(overlay.All(), dice);
        }

        string text = TreeWriter.Yaml(overlay);
        return dice.Once(10) ? TextMutations.Apply(text, dice) : text;
    }

    private static Dictionary<string, string> Settings(Dice dice)
    {
        Dictionary<string, string> settings = [];
        for (int i = dice.Next(4) - 1; i > 0; i--)
        {
            (string name, string[] values) = dice.Of(s_settings);
            settings[name] = dice.Of(values);
        }

        return settings;
    }
}
