using System;
using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Values;

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
        SchemaValueNames names = request.Schema.ValueNames;
        List<EnumValue> named = [];
        for (int i = 0; i < values.Count; i++)
        {
            string text = values[i].Text;
            string? name = names.NameOf(i, text) is { } own ? Identifiers.GivenValue(own) : null;
            named.Add(new EnumValue(values[i], name, new Documentation(names.DescriptionOf(i, text) ?? "")));
        }

        return Declare(request, wire, named, types);
    }

    /// <summary>Makes an enum whose values bring names and prose along.</summary>
    public static TypeRef Declare(TypeRequest request, TypeRef wire, IReadOnlyList<EnumValue> values, ITypes types)
    {
        string name = types.NameOf(request);
        bool canBeClosed = wire.IsText || wire.Wire == WireTypes.Int32;
        bool closed = canBeClosed && (request.Schema.Given.IsClosedEnum ?? types.Context.Options.ClosedEnums);
        EnumType type = new(
            name,
            types.DocOf(request.Schema, "A value of " + name + "."),
            wire,
            Members(values, name, types.Context),
            closed);
        types.Drafts.Add(type, request.Schema);
        return TypeRef.Named(closed ? TypeKind.ClosedEnum : TypeKind.Enum, name);
    }

    /// <summary>An enum with one more value.</summary>
    public static EnumType With(EnumType type, EnumValue value)
    {
        if (type.Members.First(member => member.Value == value.Value.Text) is not null)
        {
            return type;
        }

        NameScope names = new(StringComparer.Ordinal, [.. ReservedNames.EnumMembers, type.Name]);
        foreach (EnumMember member in type.Members)
        {
            names.Take(member.Name);
        }

        string name = names.Take(ValueNames.Of([Choice(value)], type.Name)[0], "Value");
        List<EnumMember> members = [.. type.Members, new EnumMember(name, value.Value.Text, value.Doc)];
        return type with { Members = members.ToEquatable() };
    }

    /// <summary>Whether a value is a whole number.</summary>
    public static bool IsWholeNumber(SchemaValue value) => value.Kind == SpecKind.Number && IsWhole(value.Text);

    /// <summary>Whether the text of a number is that of a whole one.</summary>
    public static bool IsWhole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static EquatableArray<EnumMember> Members(IReadOnlyList<EnumValue> values, string enumName, BindingContext context)
    {
        List<EnumValue> listed = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (EnumValue value in values)
        {
            if (seen.Add(value.Value.Text))
            {
                listed.Add(value);
                continue;
            }

            context.Report(ProblemKind.Ignored, value.Value.Node, $"The value '{value.Value.Text}'", "the enum lists it twice");
        }

        IReadOnlyList<string> names = ValueNames.Of(listed.ConvertAll(value => Kept(Choice(value))), enumName);
        List<EnumMember> members = [];
        for (int i = 0; i < listed.Count; i++)
        {
            members.Add(new EnumMember(names[i], listed[i].Value.Text, listed[i].Doc));
        }

        return members.ToEquatable();

        NameChoice Kept(NameChoice choice) => choice with { Given = choice.Given ?? context.Kept.MemberOf(enumName, choice.Text) };
    }

    private static NameChoice Choice(EnumValue value) =>
        new(value.Value.Text, value.Name ?? (value.Value.Kind == SpecKind.Number ? NumberName(value.Value) : null));

    private static string NumberName(SchemaValue value)
    {
        string sign = value.Text.StartsWith("-", StringComparison.Ordinal) ? "Minus" : "";
        return "Value" + sign + Identifiers.Pascal(value.Text.TrimStart('-', '+')).TrimStart('_');
    }
}
