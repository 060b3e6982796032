using System;
using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>Enums of texts and of whole numbers.</summary>
internal static class EnumBinder
{
    /// <summary>Makes an enum.</summary>
    /// <param name="request">The schema that says what the enum is.</param>
    /// <param name="wire">What values are on the wire.</param>
    /// <param name="values">Its values.</param>
    /// <param name="types">The types of other schemas.</param>
    public static TypeRef Declare(TypeRequest request, TypeRef wire, IReadOnlyList<SchemaValue> values, ITypes types)
    {
        string name = types.NameOf(request);
        bool canBeClosed = wire.IsText || wire.Wire == WireTypes.Int32;
        bool closed = canBeClosed && (request.Schema.Given.IsClosedEnum ?? types.Context.Options.ClosedEnums);
        types.Drafts.Add(new EnumType(
            name,
            types.DocOf(request.Schema, "A value of " + name + "."),
            wire,
            Members(request.Schema, values, name, types.Context),
            closed,
            request.Schema.Given.IsInternal));
        return TypeRef.Named(closed ? TypeKind.ClosedEnum : TypeKind.Enum, name);
    }

    /// <summary>Whether the text of a number is that of a whole one.</summary>
    public static bool IsWhole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static EquatableArray<EnumMember> Members(
        Schema schema,
        IReadOnlyList<SchemaValue> values,
        string enumName,
        BindingContext context)
    {
        List<int> listed = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < values.Count; i++)
        {
            if (seen.Add(values[i].Text))
            {
                listed.Add(i);
                continue;
            }

            context.Report(ProblemKind.Ignored, values[i].Node, $"The value '{values[i].Text}'", "the enum lists it twice");
        }

        IReadOnlyList<string> names = ValueNames.Of(listed.ConvertAll(index => Kept(Choice(schema, values, index))), enumName);
        List<EnumMember> members = [];
        for (int i = 0; i < listed.Count; i++)
        {
            string text = values[listed[i]].Text;
            members.Add(new EnumMember(names[i], text, new Documentation(schema.ValueNames.DescriptionOf(listed[i], text) ?? "")));
        }

        return members.ToEquatable();

        NameChoice Kept(NameChoice choice) => choice with { Given = choice.Given ?? context.Kept.MemberOf(enumName, choice.Text) };
    }

    private static NameChoice Choice(Schema schema, IReadOnlyList<SchemaValue> values, int index)
    {
        SchemaValue value = values[index];
        if (schema.ValueNames.NameOf(index, value.Text) is { } own)
        {
            return new NameChoice(value.Text, Identifiers.GivenValue(own));
        }

        return new NameChoice(value.Text, value.Kind == SpecKind.Number ? NumberName(value) : null);
    }

    private static string NumberName(SchemaValue value)
    {
        string sign = value.Text.StartsWith("-", StringComparison.Ordinal) ? "Minus" : "";
        return "Value" + sign + Identifiers.Pascal(value.Text.TrimStart('-', '+')).TrimStart('_');
    }
}
