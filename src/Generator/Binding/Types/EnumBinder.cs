using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>Enums of texts and of whole numbers; other enums are the values' type, or anything.</summary>
internal sealed class EnumBinder(BindingContext context)
{
    public Dictionary<string, EnumDraft> Drafts { get; } = new(StringComparer.Ordinal);

    /// <param name="schema">The schema with the values.</param>
    /// <param name="name">Gives the enum's name, if it becomes one.</param>
    /// <param name="types">The schema's types.</param>
    public TypeRef? Bind(SpecNode schema, Func<string> name, List<string> types)
    {
        List<SpecNode> values = [];
        foreach (SpecNode item in schema["const"] is { } constant && schema["enum"] is null ? [constant] : schema.ItemsOf("enum"))
        {
            if (!item.IsNull)
            {
                values.Add(item);
            }
        }

        string? type = TypeOf(values, types);
        if (type is null || values.Count == 0)
        {
            return values.Count == 0 || types.Count == 1 && types[0] is "object" or "array" or "number" or "boolean" ? null : TypeRef.Of(WireTypes.Any);
        }

        // Texts that are listed are texts, whatever format (a date, say) other values may have.
        TypeRef wire = type == "string" ? TypeRef.Of(WireTypes.String) : ScalarFormats.Bind(type, schema, context.Options.HasDateOnly)!;
        if (SchemaFacts.ConstantOf(schema) is not null || type is "number" or "boolean")
        {
            return wire;
        }

        if (type == "integer" && wire.Name is "unixtime")
        {
            return wire;
        }

        // Values that do not fit the format are values all the same.
        bool fits = type != "integer" || values.TrueForAll(value => Literals.Of(value, wire) is not null);
        return Declare(schema, name(), fits ? wire : TypeRef.Of(WireTypes.Int64), values);
    }

    /// <summary>An enum for several schemas that together list texts: <c>anyOf: [string, enum]</c>.</summary>
    public TypeRef BindOpen(SpecNode schema, string name, List<SpecNode> values) => Declare(schema, name, TypeRef.Of(WireTypes.String), values);

    private TypeRef Declare(SpecNode schema, string name, TypeRef wire, List<SpecNode> values)
    {
        bool closed = schema.Object("x-ms-enum")?["modelAsString"] is { } open ? open.IsFalse : context.Options.ClosedEnums;
        closed &= wire.Name is "string" or "int32";
        EnumType type = new(
            name,
            context.TypeDoc(schema, "A value of " + name + "."),
            wire,
            Members(schema, values, name),
            closed,
            schema.String("x-csharp-accessibility") == "internal");
        Drafts.Add(name, new EnumDraft(type));
        return TypeRef.Named(closed ? TypeKind.ClosedEnum : TypeKind.Enum, name);
    }

    private static string? TypeOf(List<SpecNode> values, List<string> types)
    {
        if (types.Count == 1)
        {
            return types[0] is "string" or "integer" or "boolean" or "number" ? AllScalars(values) ? Narrow(types[0], values) : null : null;
        }

        string? common = null;
        foreach (SpecNode value in values)
        {
            string? kind = value.Kind switch
            {
                SpecKind.String => "string",
                SpecKind.Boolean => "boolean",
                SpecKind.Number => IsWhole(value.Text) ? "integer" : "number",
                _ => null,
            };
            if (kind is null || (common is not null && common != kind))
            {
                return null;
            }

            common = kind;
        }

        return common;
    }

    // A whole-number enum that lists texts, or fractions, is a plain number.
    private static string Narrow(string type, List<SpecNode> values)
    {
        foreach (SpecNode value in values)
        {
            if (type == "integer" && !IsWhole(value.Text))
            {
                return "number";
            }
        }

        return type;
    }

    private static bool AllScalars(List<SpecNode> values)
    {
        foreach (SpecNode value in values)
        {
            if (value.IsObject || value.IsArray)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhole(string text) => long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _);

    private EquatableArray<EnumMember> Members(SpecNode schema, List<SpecNode> values, string enumName)
    {
        List<EnumMember> members = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        NameScope names = new(StringComparer.Ordinal, ReservedNames.EnumMembers);
        EnumNames given = new(schema);
        for (int i = 0; i < values.Count; i++)
        {
            string text = values[i].Text;
            if (!seen.Add(text))
            {
                context.Report(ProblemKind.Ignored, values[i], $"The value '{text}'", "the enum lists it twice");
                continue;
            }

            string name = given.NameOf(i, text) is { } own ? Identifiers.Given(own) : MemberName(values[i]);
            name = name == enumName ? name + "Value" : name;
            members.Add(new EnumMember(names.Take(name, "Value"), text, new Documentation(given.DescriptionOf(i, text) ?? "")));
        }

        return members.ToEquatable();
    }

    private static string MemberName(SpecNode value) => value.Kind == SpecKind.Number
        ? "Value" + (value.Text.StartsWith("-", StringComparison.Ordinal) ? "Minus" : "") + Identifiers.Pascal(value.Text.TrimStart('-', '+')).TrimStart('_')
        : Identifiers.Pascal(value.Text);
}
