using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.JsonPaths;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Overlays;

/// <summary>One action of an overlay: what it selects, and what becomes of that.</summary>
internal sealed class OverlayAction(SpecNode action, SpecFile origin, OverlayTree tree, SpecSet files)
{
    public void Apply()
    {
        if (!action.IsObject)
        {
            Complain(action, "an action is an object");
            return;
        }

        SpecNode? update = action["update"];
        SpecNode? copy = action["copy"];
        bool removes = action.True("remove");
        if (update is null && copy is null && action["remove"] is null)
        {
            Complain(action, action["$ref"] is null
                ? "an action needs 'update', 'copy' or 'remove'"
                : "actions that refer to others are of Overlay 1.2; write the action out");
            return;
        }

        if (update is not null && copy is not null && !removes)
        {
            Complain(copy, "an action has either 'update' or 'copy'");
            return;
        }

        if (Places() is not { } places)
        {
            return;
        }

        if (removes)
        {
            Remove(places);
        }
        else if (copy is not null)
        {
            Copy(copy, places);
        }
        else if (update is not null)
        {
            Update(places, update, update, origin);
        }
    }

    // The selected places, each once; null when there is none or the action cannot be understood.
    private List<JsonPathMatch>? Places()
    {
        if (action["target"] is not { } target)
        {
            Complain(action, "an action needs a 'target'");
            return null;
        }

        if (Select(target) is not { } found)
        {
            return null;
        }

        if (found.Count == 0)
        {
            files.Report(ProblemKind.OverlayMatchesNothing, target, target.Text, Question(target.Text));
            return null;
        }

        HashSet<string> paths = [];
        return found.FindAll(place => paths.Add(PathOf(place)));
    }

    private string Question(string target) =>
        JsonPath.Parse(target).Missed(tree.Root) is (string name, IReadOnlyList<string> others)
            ? Spelling.Question(Spelling.Nearest(name, others))
            : "";

    private List<JsonPathMatch>? Select(SpecNode expression)
    {
        if (!expression.IsString)
        {
            Complain(expression, $"a JSONPath expression is a string, not {OverlayTree.Described(expression)}");
            return null;
        }

        try
        {
            return JsonPath.Parse(expression.Text).Select(tree.Root);
        }
        catch (JsonPathException e)
        {
            Complain(expression, $"'{expression.Text.Trim()}' is no JSONPath expression: {e.Message} (character {e.Position + 1})");
            return null;
        }
    }

    // Deeper places first, and from the end of an array, so that no place moves before its turn.
    private void Remove(List<JsonPathMatch> places)
    {
        foreach (JsonPathMatch place in places.OrderByDescending(static place => place.Depth).ThenByDescending(p => p.Index))
        {
            if (place.Parent is null)
            {
                Complain(action["target"]!, "the document itself cannot be removed");
            }

            tree.Remove(place);
        }
    }

    private void Copy(SpecNode expression, List<JsonPathMatch> places)
    {
        if (Select(expression) is not { } sources)
        {
            return;
        }

        if (sources.Count != 1)
        {
            Complain(
                expression,
                $"'{expression.Text}' selects {(sources.Count == 0 ? "nothing" : sources.Count + " values")}; only one can be copied");
            return;
        }

        Update(places, sources[0].Node, expression, null);
    }

    private void Update(List<JsonPathMatch> places, SpecNode value, SpecNode at, SpecFile? file)
    {
        if (places.Exists(p => GroupOf(p.Node) != GroupOf(places[0].Node)))
        {
            Complain(action["target"]!, "the target selects values of different kinds; they must be all objects, all arrays or neither");
            return;
        }

        if (tree.Refusal(value, places) is { } refusal)
        {
            Complain(at, refusal);
            return;
        }

        // What is copied may hold a target or be in one.
        value = file is null ? value.DeepCopy(null) : value;
        foreach (JsonPathMatch place in places)
        {
            if (tree.Own(place) is not { } target)
            {
                continue;
            }

            if (target.IsArray || (target.IsObject && value.IsObject))
            {
                tree.Merge(target, value, file);
            }
            else if (target.IsNull || (!target.IsObject && !value.IsObject && !value.IsArray))
            {
                tree.Replace(place, value.DeepCopy(file));
            }
            else
            {
                Complain(at, $"{OverlayTree.Described(value)} cannot be merged into {OverlayTree.Described(target)}");
                return;
            }
        }
    }

    private static SpecKind GroupOf(SpecNode node) => node.IsObject || node.IsArray ? node.Kind : SpecKind.Null;

    private static string PathOf(JsonPathMatch place) => place.Parent is null ? "" : PathOf(place.Parent) + "/" + StepOf(place);

    private static string StepOf(JsonPathMatch place) => place.Name is { } name ? PointerStep.Escape(name) : "~" + place.Index;

    private void Complain(SpecNode at, string complaint) => files.Report(ProblemKind.MalformedOverlay, at, complaint);
}
