using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>The members of a class.</summary>
internal sealed class PropertyBinder(BindingContext context, SchemaBinder schemas)
{
    public void Fill(ModelDraft draft, MemberCollector members)
    {
        int nullIndex = 0;
        for (ModelDraft? ancestor = draft.Base; ancestor is not null; ancestor = ancestor.Base)
        {
            nullIndex += ancestor.Properties.FindAll(property => property.NullIndex >= 0).Count;
        }

        foreach (KeyValuePair<string, SpecNode> member in members.Members)
        {
            if (draft.Base?.Find(member.Key) is null)
            {
                draft.Schemas[member.Key] = member.Value;
                draft.Properties.Add(Bind(draft, member.Key, member.Value, members.Required.Contains(member.Key), ref nullIndex));
            }
        }

        // What a base class keeps, its derived classes keep there.
        if (members.Additional is { } additional && !draft.InheritsAdditionalProperties)
        {
            draft.AdditionalProperties = additional.IsObject && additional.Members.Count > 0
                ? schemas.Bind(additional, draft.Name + "AdditionalProperty")
                : TypeRef.Of(WireTypes.Any);
        }
    }

    private PropertyModel Bind(ModelDraft draft, string wireName, SpecNode schema, bool required, ref int nullIndex)
    {
        SpecNode definition = schema.IsObject ? context.Definition(schema) ?? schema : schema;
        string name = Name(draft, wireName, schema);
        TypeRef type = schemas.Bind(schema, draft.Name + Identifiers.Pascal(wireName));
        if (draft.IsForm)
        {
            type = FormTypes.AsPart(context, draft, wireName, definition, type);
        }

        bool discriminates = wireName == draft.Discriminator;
        bool isReadOnly = schema.True("readOnly") || definition.True("readOnly");
        string? constant = required && !discriminates && type.Kind == TypeKind.Scalar && !type.IsNullable && SchemaFacts.ConstantOf(definition) is { } value ? Literals.Of(value, type) : null;
        // Callers of an API whose document forgets "required" still need the discriminator.
        required |= discriminates;
        bool tracksNull = !required && type.IsNullable;
        return new PropertyModel(
            name,
            wireName,
            type,
            required,
            isReadOnly,
            draft.Parameters.Take(schema.String("x-csharp-parameter") is { } given && given != name ? Identifiers.GivenParameter(given) : Identifiers.ParameterOf(name), "Value"),
            Doc(draft, schema, definition, wireName),
            constant,
            tracksNull ? nullIndex++ : -1,
            IsDiscriminator: discriminates,
            IsInternal: schema.String("x-csharp-accessibility") == "internal",
            IsNeverNull: schema["x-csharp-nullable"] is { IsFalse: true } && type.IsValueType,
            Setter: schema.String("x-csharp-setter"),
            FactoryName: schema["x-csharp-parameter"] is null ? null : Identifiers.Camel(name),
            Texts: Texts(definition, type));
    }

    // A place may list fewer values than its type has.
    private EquatableArray<string> Texts(SpecNode definition, TypeRef type)
    {
        List<string> texts = SchemaFacts.ListedTexts(WithoutNull(definition));
        bool isWhole = schemas.Enums.Drafts.TryGetValue(type.Name, out EnumDraft? values) && values.Type.Members.Count == texts.Count;
        return isWhole ? default : texts.ToEquatable();
    }

    // Of "this or null", what is not null.
    private SpecNode WithoutNull(SpecNode schema)
    {
        if (schema["enum"] is not null || schema["const"] is not null)
        {
            return schema;
        }

        SpecNode? only = null;
        foreach (SpecNode alternative in SchemaFacts.Alternatives(schema))
        {
            if (!alternative.IsObject || !SchemaFacts.IsNullOnly(alternative))
            {
                if (only is not null)
                {
                    return schema;
                }

                only = alternative;
            }
        }

        return only is { IsObject: true } ? context.Definition(only) ?? schema : schema;
    }

    private string Name(ModelDraft draft, string wireName, SpecNode schema)
    {
        string? given = schema.String("x-csharp-name") ?? schema.String("x-ms-client-name");
        string name = given is null ? Identifiers.Pascal(wireName) : Identifiers.Given(given);
        name = char.IsLower(name[0]) ? Identifiers.Pascal(name) : name;
        // A member cannot have the name of its class.
        name = name == draft.Name ? name + "Value" : name;
        string taken = draft.Members.Take(name, "Value");
        if (taken != name && !Array.Exists(ReservedNames.ModelMembers, reserved => reserved == name))
        {
            context.Report(ProblemKind.Ignored, schema, $"The likeness of '{wireName}' to another member's name", $"the property is called {taken}");
        }

        return taken;
    }

    private static Documentation Doc(ModelDraft draft, SpecNode schema, SpecNode definition, string wireName)
    {
        Documentation own = Documentations.Of(schema, "");
        if (own.Summary.Length == 0)
        {
            Documentation shared = Documentations.Of(definition, $"The '{wireName}' of the {(draft.IsForm ? "form" : "JSON object")}.");
            own = shared with { Obsolete = own.Obsolete || definition.True("deprecated") };
        }

        return own;
    }
}
