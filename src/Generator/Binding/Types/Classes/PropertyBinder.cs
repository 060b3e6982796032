using System.Collections.Generic;
using Typewright.Generator.Binding.Kept;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>The members of a class.</summary>
internal sealed class PropertyBinder(ITypes types)
{
    public void Fill(ModelDraft draft, ObjectShape shape)
    {
        int nulls = 0;
        for (ModelDraft? ancestor = draft.Base; ancestor is not null; ancestor = ancestor.Base)
        {
            foreach (PropertyModel property in ancestor.Properties)
            {
                nulls += property.NullIndex >= 0 ? 1 : 0;
            }
        }

        List<KeyValuePair<string, Schema>> own = [];
        foreach (KeyValuePair<string, Schema> member in shape.Members)
        {
            // A form is never read, so only the service could set there what nobody else may.
            bool isUnreachable = draft.Form is not null && IsReadOnly(member.Key, member.Value, shape);
            if (!isUnreachable && draft.Base?.Find(member.Key) is null)
            {
                own.Add(member);
            }
        }

        own = KeptOrder.OfMembers(types.Context.Kept, draft.Name, own);
        IReadOnlyList<string> names = Names(draft, own);
        for (int i = 0; i < own.Count; i++)
        {
            PropertyModel property = Bind(draft, names[i], own[i], shape);
            draft.Add(TracksNull(property) ? property with { NullIndex = nulls++ } : property, own[i].Value);
        }

        // What a base class keeps, its derived classes keep there.
        if (shape.Additional is { } additional && !draft.InheritsAdditionalProperties)
        {
            draft.KeepOthersAs(ObjectTypes.ValueOf(additional, draft.Name + "AdditionalProperty", types));
        }
    }

    // What only the service sets is null only if the service said so.
    private static bool TracksNull(PropertyModel property) => (!property.IsRequired || property.IsReadOnly) && property.Type.IsNullable;

    private static bool IsReadOnly(string wireName, Schema schema, ObjectShape shape) =>
        shape.ReadOnly.Contains(wireName) || schema.IsReadOnly || schema.Definition is { IsReadOnly: true };

    private PropertyModel Bind(ModelDraft draft, string name, KeyValuePair<string, Schema> member, ObjectShape shape)
    {
        (string wireName, Schema schema) = (member.Key, member.Value);
        bool required = shape.Required.Contains(wireName);
        Schema definition = schema.Definition ?? schema;
        TypeRef type = types.Bind(schema, draft.Name + Identifiers.Pascal(wireName));
        if (draft.Form is { } form)
        {
            type = FormTypes.AsPart(types.Context, form, wireName, definition, type);
        }

        bool isNeverNull = schema.Given.IsNeverNull && type.IsValueType;
        type = isNeverNull ? type.AsNullable(false) : type;
        bool discriminates = wireName == draft.Discriminator;
        string? parameter = schema.Given.Parameter;
        return new PropertyModel(
            name,
            wireName,
            type,
            draft.ParameterNames.Take(ParameterName(parameter, name), "Value"),
            Doc(schema, definition, wireName))
        {
            // Callers of an API whose document forgets "required" still need the discriminator.
            IsRequired = required || discriminates,
            IsReadOnly = IsReadOnly(wireName, schema, shape),
            Constant = required && !discriminates ? Constant(definition, type) : null,
            IsDiscriminator = discriminates,
            IsInternal = schema.Given.IsInternal,
            IsNeverNull = isNeverNull,
            Setter = schema.Given.Setter,
            FactoryName = parameter is null ? null : Identifiers.Camel(name),
            Texts = Texts(definition, type),
        };
    }

    private static string ParameterName(string? given, string name) =>
        given is { Length: > 0 } && given != name ? Identifiers.GivenParameter(given) : Identifiers.ParameterOf(name);

    private static string? Constant(Schema definition, TypeRef type) =>
        type is { Kind: TypeKind.Scalar, IsNullable: false } && definition.OnlyValue is { } value ? Literals.Of(value, type) : null;

    // A place may list fewer values than its type has.
    private EquatableArray<string> Texts(Schema definition, TypeRef type)
    {
        List<string> texts = WithoutNull(definition).ListedTexts();
        return types.Drafts.Enum(type) is { } values && values.Members.Count == texts.Count ? default : texts.ToEquatable();
    }

    // Of "this or null", what is not null.
    private static Schema WithoutNull(Schema schema)
    {
        Schema? only = null;
        foreach (Schema alternative in schema.IsListed ? [] : schema.Alternatives)
        {
            if (!alternative.IsObject || !alternative.IsNullOnly)
            {
                if (only is not null)
                {
                    return schema;
                }

                only = alternative;
            }
        }

        return only?.Definition ?? schema;
    }

    private IReadOnlyList<string> Names(ModelDraft draft, List<KeyValuePair<string, Schema>> members)
    {
        List<NameChoice> wanted = members.ConvertAll(member =>
            new NameChoice(member.Key, GivenName(member.Value) ?? types.Context.Kept.MemberOf(draft.Name, member.Key)));
        IReadOnlyList<string> names = MemberNames.Of(wanted, draft.Name, draft.MemberNames);
        for (int i = 0; i < wanted.Count; i++)
        {
            string plain = wanted[i].Given ?? Identifiers.Pascal(wanted[i].Text);
            draft.MemberNames.Take(names[i]);
            if (plain != names[i] && names[i] != plain + "Value")
            {
                string what = $"The likeness of '{wanted[i].Text}' to another member's name";
                types.Context.Report(ProblemKind.Ignored, members[i].Value.Node, what, $"the property is called {names[i]}");
            }
        }

        return names;
    }

    private static string? GivenName(Schema schema)
    {
        string? name = schema.Given.Name is { } given ? Identifiers.Given(given) : null;
        return name is not null && char.IsLower(name[0]) ? Identifiers.Pascal(name) : name;
    }

    private static Documentation Doc(Schema schema, Schema definition, string wireName)
    {
        Documentation own = Documentations.Of(schema, "");
        if (own.Summary.Length == 0)
        {
            string subject = "the " + Words.Of(Identifiers.Pascal(wireName));
            Documentation shared = Documentations.Of(definition, "");
            own = shared with { Obsolete = own.Obsolete || definition.IsDeprecated };
            own = shared.Summary.Length > 0 ? own : own with { Summary = Documentations.Sentence(subject), Subject = subject };
        }

        return own with { Default = schema.Default ?? definition.Default };
    }
}
