using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>A base and the classes that are derived from it, and what tells them.</summary>
internal sealed class DerivedClasses(ITypes types)
{
    /// <summary>The members of a base with the one that tells its derived classes, which documents forget.</summary>
    public ObjectShape WithDiscriminator(ModelDraft draft, ObjectShape shape)
    {
        string member = draft.Schema.Discriminator!.Member!;
        if (shape.Find(member) is not null || draft.Find(member) is not null)
        {
            return shape;
        }

        Schema text = SchemaMerging.Text(types.Context.Source, draft.Schema.Node, "Tells which derived type the value is of.");
        return shape with { Members = [new(member, text), .. shape.Members], Required = [.. shape.Required, member] };
    }

    /// <summary>Makes the classes that are derived from a base.</summary>
    public void Find(ModelDraft draft)
    {
        bool isAbstract = draft.Schema.Given.DiscriminatorValue is null && !MapsToItself(draft.Schema)
            && types.Inheritance.OtherwiseOf(draft.Schema) != draft.Schema;
        draft.TellBy(draft.Schema.Discriminator!.Member!, types.Context.TypeNames.Take("Unknown" + draft.Name), isAbstract);
        foreach (KeyValuePair<string, Schema> child in types.Inheritance.DescendantsOf(draft.Schema))
        {
            types.Bind(child.Value, child.Key);
        }
    }

    /// <summary>Tells a derived class to its base and to the base's bases, since a value may be read as any of them.</summary>
    public void Add(ModelDraft draft, ModelDraft parent)
    {
        string name = types.Context.WireNameOf(draft.Schema) ?? draft.Name;
        new ClassTags(types.Inheritance).Settle(draft, name);
        for (ModelDraft? ancestor = parent; ancestor is not null; ancestor = ancestor.Base)
        {
            // A type between tells by what its base tells by.
            ModelDraft? root = ancestor;
            while (root is not null && root.Schema.Discriminator?.Member is null)
            {
                root = root.Base;
            }

            ancestor.TellAs(root);
            if (root is not null && types.Inheritance.OtherwiseOf(root.Schema) == draft.Schema)
            {
                ancestor.ReadOthersAs(draft);
            }

            bool isTold = root is not null && ancestor.Discriminator is not null;
            foreach (string value in isTold ? types.Inheritance.DiscriminatorValuesOf(root!.Schema, name, draft.Schema) : [])
            {
                Add(draft, ancestor, value);
            }
        }
    }

    private void Add(ModelDraft draft, ModelDraft ancestor, string told)
    {
        if (ancestor.ToldBy(told) is not { } other)
        {
            ancestor.AddDerived(told, draft);
            return;
        }

        // A type between tells on, by a member of its own.
        if (other.Discriminator is null || other.Discriminator == ancestor.Discriminator || !draft.IsBelow(other))
        {
            string what = $"Two types derived from {ancestor.Name} have the discriminator value '{told}'";
            types.Context.Report(ProblemKind.Contradiction, draft.Schema.Node, what, "the first one is read");
        }
    }

    private bool MapsToItself(Schema schema)
    {
        foreach (KeyValuePair<string, string> entry in schema.Discriminator?.Mapping ?? [])
        {
            if (ReferenceEquals(types.Inheritance.MappingTarget(schema, entry.Value), schema))
            {
                return true;
            }
        }

        return false;
    }
}
