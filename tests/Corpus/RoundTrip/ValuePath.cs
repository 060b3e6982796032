using System.Collections.Generic;

namespace Typewright.Corpus.RoundTrip;

/// <summary>A place in a JSON value: the way from its root.</summary>
/// <param name="Parent">The place of the object or array that it is in; null for the root.</param>
/// <param name="Step">The member's name or the item's index.</param>
internal sealed record ValuePath(ValuePath? Parent, string Step)
{
    public static readonly ValuePath Root = new(null, "");

    public bool IsRoot => Parent is null;

    public ValuePath Then(string step) => new(this, step);

    public ValuePath Then(int index) => new(this, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The steps from the root.</summary>
    public IReadOnlyList<string> Steps
    {
        get
        {
            List<string> steps = [];
            for (ValuePath place = this; place.Parent is { } parent; place = parent)
            {
                steps.Add(place.Step);
            }

            steps.Reverse();
            return steps;
        }
    }

    public override string ToString() => IsRoot ? "(root)" : "/" + string.Join('/', Steps);
}
