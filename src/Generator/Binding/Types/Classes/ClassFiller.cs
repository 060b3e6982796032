using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>What is inside of a class, bound when its name is known to everybody: base, derived classes and members.</summary>
internal static class ClassFiller
{
    public static void Fill(ModelDraft draft, ObjectShape shape, Schema? inherited, ITypes types)
    {
        if (!draft.BeginsToBeFilled())
        {
            return;
        }

        DerivedClasses derived = new(types);
        if (inherited is not null && FilledBase(inherited, types) is { } parent && !ReferenceEquals(parent, draft))
        {
            draft.DeriveFrom(parent);
            derived.Add(draft, parent);
        }

        if (types.Inheritance.IsBase(draft.Schema))
        {
            shape = derived.WithDiscriminator(draft, shape);
            derived.Find(draft);
        }

        new PropertyBinder(types).Fill(draft, shape);
    }

    // The base is bound and filled first, because a derived class must know the members it inherits.
    private static ModelDraft? FilledBase(Schema schema, ITypes types)
    {
        ModelDraft? draft = types.Drafts.Model(types.Bind(schema, types.Inheritance.NameOf(schema)));
        if (draft is not null)
        {
            Schema? inherited = types.Inheritance.BaseOf(draft.Schema);
            Fill(draft, MemberCollector.Collect(types.Context, draft.Schema, inherited), inherited, types);
        }

        return draft;
    }
}
