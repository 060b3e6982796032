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
        bool closed = (request.Schema.Given.IsClosedEnum ?? types.Context.Options.ClosedEnums) && wire.Name is "string" or "int32";
        types.Drafts.Add(new EnumType(
            name,
            types.Context.TypeDoc(request.Schema, "A value of " + name + "."),
            wire,
            Members(request.Schema, values, name, types.Context),
            closed,
            request.Schema.Given.IsInternal));
        return TypeRef.Named(closed ? TypeKind.ClosedEnum : TypeKind.Enum, name);
    }

    /// <summary>Whether the text of a number is that of a whole one.</summary>
    public static bool IsWhole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static EquatableArray<EnumMember> Members(Schema schema, IReadOnlyList<SchemaValue> values, string enumName, BindingContext context)
    {
        List<EnumMember> members = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        NameScope names = new(StringComparer.Ordinal, ReservedNames.EnumMembers);
        for (int i = 0; i < values.Count; i++)
        {
            string text = values[i].Text;
            if (!seen.Add(text))
            {
                context.Report(ProblemKind.Ignored, values[i].Node, $"The value '{text}'", "the enum lists it twice");
                continue;
            }

            string name = schema.ValueNames.NameOf(i, text) is { } own ? Identifiers.Given(own) : MemberName(values[i]);
            name = name == enumName ? name + "Value" : name;
            members.Add(new EnumMember(names.Take(name, "Value"), text, new Documentation(schema.ValueNames.DescriptionOf(i, text) ?? "")));
        }

        return members.ToEquatable();
    }

    private static string MemberName(SchemaValue value)
    {
        if (value.Kind != SpecKind.Number)
        {
            return Identifiers.Pascal(value.Text);
        }

        string sign = value.Text.StartsWith("-", StringComparison.Ordinal) ? "Minus" : "";
        return "Value" + sign + Identifiers.Pascal(value.Text.TrimStart('-', '+')).TrimStart('_');
    }
}
