using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Which schemas can apply at a place of a value: all alternatives and derived schemas, whether they fit or not.</summary>
internal sealed class SchemaPlaces(Schemas schemas, Derivations derivations)
{
    /// <summary>The differences that the schema's formats do not explain.</summary>
    public List<Difference> Unexplained(List<Difference> differences, SpecNode schema) =>
        differences.FindAll(difference => !IsExplained(difference, schema));

    /// <summary>The schemas that can apply at a place.</summary>
    public List<SchemaView> At(SpecNode schema, ValuePath path)
    {
        List<SchemaView> views = Widen([[schema]]);
        foreach (string step in path.Steps)
        {
            List<IReadOnlyList<SpecNode>> next = [];
            foreach (SchemaView view in views)
            {
                next.Add(view.Member(step));
                if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                {
                    next.Add(view.Item(index));
                }
            }

            views = Widen(next.FindAll(static together => together.Count > 0));
        }

        return views;
    }

    // A date may be spelled in several ways, and a number without a format is the nearest double.
    private bool IsExplained(Difference difference, SpecNode schema)
    {
        if (difference.Before is not JsonValue before || difference.After is not JsonValue after)
        {
            return false;
        }

        List<SchemaView> views = At(schema, difference.Path);
        string left = SchemaValidator.Text(before)!;
        string right = SchemaValidator.Text(after)!;
        return (before.GetValueKind(), after.GetValueKind()) switch
        {
            (JsonValueKind.String, JsonValueKind.String) =>
                views.Exists(view => view.Formats.Any(format => Texts.AreSame(format, left, right))),
            (JsonValueKind.Number, JsonValueKind.Number) => views.Exists(static view => view.Types?.Contains("number") == true)
                && Numbers.HaveSameNearest(left, right, views.Exists(static view => view.Formats.Contains("float"))),
            (JsonValueKind.String, JsonValueKind.Number) =>
                views.Exists(static view => view.IsLooseNumber) && Numbers.AreEqual(left, right),
            _ => false,
        };
    }

    private List<SchemaView> Widen(List<IReadOnlyList<SpecNode>> places)
    {
        List<SchemaView> views = [];
        HashSet<SpecNode> visited = [];
        Queue<IReadOnlyList<SpecNode>> open = new(places);
        while (open.TryDequeue(out IReadOnlyList<SpecNode>? together))
        {
            SchemaView view = schemas.View(together);
            views.Add(view);
            foreach (SpecNode next in view.Choices
                .SelectMany(static choice => choice.Alternatives)
                .Concat(view.Parts.SelectMany(part => derivations.Of(part).Select(static derived => derived.Schema))))
            {
                if (next.IsObject && visited.Add(next))
                {
                    open.Enqueue([next]);
                }
            }
        }

        return views;
    }
}
