using System;
using Typewright.Generator.Binding.Types.Classes;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>The types of schemas, for those who decide about one of them and need those of others.</summary>
internal interface ITypes
{
    public BindingContext Context { get; }

    /// <summary>The classes, enums and unions that were met so far.</summary>
    public TypeDrafts Drafts { get; }

    /// <summary>Which definitions build on which.</summary>
    public Inheritance Inheritance { get; }

    /// <summary>The type of a schema or reference.</summary>
    /// <param name="schema">The schema or a reference to one.</param>
    /// <param name="hint">What the type is called if it has no name of its own.</param>
    public TypeRef Bind(Schema schema, string hint);

    /// <summary>The type of the only part that a schema is made of. A part without a name of its own goes by the whole's.</summary>
    public TypeRef BindPart(Schema part, TypeRequest whole);

    /// <summary>Takes the name of the type that is about to be made.</summary>
    public string NameOf(TypeRequest request);

    /// <summary>Prose for the type of a schema: the schema's own, unless other places of the type say otherwise.</summary>
    public Documentation DocOf(Schema schema, string fallback);

    /// <summary>Says what a type is before what is inside of it is known, so that that can refer to it.</summary>
    public void Settle(Schema identity, TypeRef type);

    /// <summary>Puts work off until the type at hand is settled.</summary>
    public void Later(Action work);
}
