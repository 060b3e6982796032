using System;
using System.Globalization;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>Steps of JSON pointers in references.</summary>
internal static class SpecPointer
{
    /// <summary>A step's text without percent and tilde escapes.</summary>
    public static string Unescape(string step)
    {
        step = step.IndexOf('%') >= 0 ? Uri.UnescapeDataString(step) : step;
        return PointerStep.Unescape(step);
    }

    /// <summary>One step down; null where there is nothing of that name or number.</summary>
    public static SpecNode? Step(SpecNode node, string step)
    {
        if (node.IsArray)
        {
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < node.Items.Count
                ? node.Items[index]
                : null;
        }

        return node[Unescape(step)] ?? node[step];
    }

    /// <summary>One step down to a name with slashes that should have been written as ~1, as in "#/paths//pets/get".</summary>
    /// <param name="node">Where the step starts.</param>
    /// <param name="steps">The steps of the whole pointer.</param>
    /// <param name="index">The first step of the name; afterwards its last.</param>
    public static SpecNode? StepOver(SpecNode node, string[] steps, ref int index)
    {
        string name = Unescape(steps[index]);
        for (int last = index + 1; node.IsObject && last < steps.Length; last++)
        {
            name += "/" + Unescape(steps[last]);
            if (node[name] is { } next)
            {
                index = last;
                return next;
            }
        }

        return null;
    }
}
