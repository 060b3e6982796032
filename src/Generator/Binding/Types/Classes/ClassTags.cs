using System.Collections.Generic;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>
/// The members that tell a derived class: one for each kind of discriminator above it. Where a class between tells by a member
/// of its own, what tells the class between tells also what is below.
/// </summary>
internal sealed class ClassTags(Inheritance inheritance)
{
    /// <summary>Settles them for a class whose base is filled.</summary>
    /// <param name="draft">The class.</param>
    /// <param name="name">What it is told by where the document says nothing.</param>
    public void Settle(ModelDraft draft, string name)
    {
        List<string> nearer = [];
        for (ModelDraft? ancestor = draft.Base; ancestor is not null; ancestor = ancestor.Base)
        {
            if (ancestor.Schema.Discriminator?.Member is { } member && !nearer.Contains(member))
            {
                bool isNearest = nearer.Count == 0;
                draft.IsToldBy(member, Texts(draft, member, isNearest) ?? Between(draft, member, isNearest) ?? [name]);
                nearer.Add(member);
            }
        }
    }

    // What the document says of the class; what a class declares itself is about the nearest discriminator.
    private List<string>? Texts(ModelDraft draft, string member, bool isNearest)
    {
        if (isNearest && draft.Schema.Given.DiscriminatorValue is { } declared)
        {
            return [declared];
        }

        for (ModelDraft? ancestor = draft.Base; ancestor is not null; ancestor = ancestor.Base)
        {
            if (ancestor.Schema.Discriminator?.Member == member
                && inheritance.SaidValuesOf(ancestor.Schema, draft.Schema) is { Count: > 0 } said)
            {
                return said;
            }
        }

        return null;
    }

    private static List<string>? Between(ModelDraft draft, string member, bool isNearest)
    {
        for (ModelDraft? ancestor = isNearest ? null : draft.Base; ancestor is not null; ancestor = ancestor.Base)
        {
            if (ancestor.TagOf(member) is { } tag)
            {
                return [.. tag.Texts];
            }
        }

        return null;
    }
}
