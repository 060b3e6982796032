using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>
/// Whether what was read is in the typed members, and of the class and the case that the schema means, and not among
/// what is merely kept.
/// </summary>
internal sealed class TypedMembers(BoundTypes types, Schemas schemas, Derivations derivations, SchemaValidator validator)
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private bool _expectsCases;

    /// <summary>What is not where it belongs.</summary>
    /// <param name="json">The value.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="type">The type of the schema.</param>
    /// <param name="value">What was read.</param>
    /// <param name="expectsCases">Whether the value tells which case of a union it is of; texts that no schema lists may hide that.</param>
    public List<string> Check(JsonNode? json, SpecNode schema, TypeRef type, object? value, bool expectsCases)
    {
        _expectsCases = expectsCases;
        List<string> faults = [];
        Check(json, [schema], type, value, ValuePath.Root, faults);
        return faults;
    }

    private void Check(JsonNode? json, IReadOnlyList<SpecNode> together, TypeRef type, object? value, ValuePath path, List<string> faults)
    {
        if (json is null)
        {
            return;
        }

        if (value is null)
        {
            faults.Add($"{path} is null in C#");
            return;
        }

        switch (type.Kind)
        {
            case TypeKind.Model when json is JsonObject members:
                CheckModel(members, together, type, value, path, faults);
                break;
            case TypeKind.Union:
                CheckUnion(json, together, types.Unions[type.Name], value, path, faults);
                break;
            case TypeKind.List when json is JsonArray items:
                object?[] list = [.. ((IEnumerable)value).Cast<object?>()];
                for (int i = 0; i < items.Count && list.Length == items.Count; i++)
                {
                    Check(items[i], schemas.View(together).Item(i), type.Item, list[i], path.Then(i), faults);
                }

                Expect(list.Length == items.Count, path, $"has {list.Length} items", faults);
                break;
            case TypeKind.Map when json is JsonObject members:
                CheckMap(members, together, type.Item, value, path, faults);
                break;
            case TypeKind.Enum or TypeKind.ClosedEnum:
                Expect(IsEnumValue(json, types.Enums[type.Name], value), path, $"is {value}", faults);
                break;
            case TypeKind.Scalar:
                Expect(TypedScalars.IsValue(json, type, value), path, $"is {value} of {value.GetType().Name}", faults);
                break;
        }
    }

    private void CheckModel(
        JsonObject json,
        IReadOnlyList<SpecNode> together,
        TypeRef type,
        object value,
        ValuePath path,
        List<string> faults)
    {
        Type actual = value.GetType();
        SchemaView view = schemas.View(together);
        SpecNode? told = derivations.Told(view, json);
        if (told is not null && types.Of(told) is { } expected)
        {
            Expect(expected.Name == actual.Name, path, $"is of the class {actual.Name} and not of {expected.Name}", faults);
        }

        ModelType? model = types.Models.GetValueOrDefault(actual.Name) ?? types.Models.GetValueOrDefault(type.Name);
        if (model is null)
        {
            faults.Add($"{path} is of the class {actual.Name}, which no schema has");
            return;
        }

        Dictionary<string, PropertyModel> properties = [];
        foreach (PropertyModel property in types.PropertiesOf(model).Where(static property => property.IsOnWire))
        {
            properties.TryAdd(property.WireName, property);
        }

        SchemaView own = told is null ? view : schemas.View([told]);
        foreach (KeyValuePair<string, JsonNode?> member in json)
        {
            List<SpecNode> declared = own.Member(member.Key);
            if (properties.TryGetValue(member.Key, out PropertyModel? property))
            {
                Check(
                    member.Value,
                    declared,
                    property.Type,
                    actual.GetProperty(property.Name, Members)?.GetValue(value),
                    path.Then(member.Key),
                    faults);
            }
            else
            {
                Expect(!own.Properties.ContainsKey(member.Key), path.Then(member.Key), $"has no property in {actual.Name}", faults);
                CheckAdditional(member, declared, model, value, path, faults);
            }
        }
    }

    private void CheckAdditional(
        KeyValuePair<string, JsonNode?> member,
        List<SpecNode> declared,
        ModelType model,
        object value,
        ValuePath path,
        List<string> faults)
    {
        ModelType? holder = model;
        while (holder is { AdditionalProperties: null })
        {
            holder = holder.BaseName is { } name ? types.Models.GetValueOrDefault(name) : null;
        }

        if (holder?.AdditionalProperties is { } type
            && value.GetType().GetProperty("AdditionalProperties", Members)?.GetValue(value) is IEnumerable additional)
        {
            object? found = Entries(additional).FirstOrDefault(entry => entry.Key == member.Key).Value;
            Check(member.Value, declared, type, found, path.Then(member.Key), faults);
        }
    }

    private void CheckMap(
        JsonObject json,
        IReadOnlyList<SpecNode> together,
        TypeRef item,
        object value,
        ValuePath path,
        List<string> faults)
    {
        Dictionary<string, object?> entries = Entries((IEnumerable)value).ToDictionary(
            static entry => entry.Key,
            static entry => entry.Value);
        foreach (KeyValuePair<string, JsonNode?> member in json)
        {
            Expect(entries.ContainsKey(member.Key), path.Then(member.Key), "is not in the map", faults);
            Check(
                member.Value,
                schemas.View(together).Member(member.Key),
                item,
                entries.GetValueOrDefault(member.Key),
                path.Then(member.Key),
                faults);
        }
    }

    private void CheckUnion(
        JsonNode json,
        IReadOnlyList<SpecNode> together,
        UnionType union,
        object value,
        ValuePath path,
        List<string> faults)
    {
        int index = (int)value.GetType().GetField("_case", Members)!.GetValue(value)!;
        TypeRef? actual = index == 0 ? null : union.Cases[index - 1].Type;
        List<SpecNode> fitting = Fitting(json, schemas.View(together), union, path);
        SpecNode? alternative = fitting.Find(one => TypeOf(one) == actual);
        string name = index == 0 ? "otherwise" : union.Cases[index - 1].Name;
        Expect(
            fitting.Count == 0 || alternative is not null || !_expectsCases || KnowsMore(json, together, union, actual, fitting),
            path,
            $"is of the case {name} of {union.Name}, which is none of those that fit",
            faults);
        bool isListedType = schemas.View(together).Choices.Count == 0
            && json is JsonValue
            && validator.Check(json, [.. together]).Count == 0;
        Expect(!isListedType || actual is not null, path, $"is of no case of {union.Name}", faults);
        if (actual is not null)
        {
            Check(
                json,
                alternative is null ? [] : [alternative],
                actual,
                value.GetType().GetProperty("Value")!.GetValue(value),
                path,
                faults);
        }
    }

    // What contradicts an alternative deep inside only is of it all the same, if that knows more of the members than those that fit.
    private bool KnowsMore(JsonNode json, IReadOnlyList<SpecNode> together, UnionType union, TypeRef? actual, List<SpecNode> fitting)
    {
        SpecNode? own = schemas
            .View(together).Choices
            .SelectMany(static choice => choice.Alternatives)
            .FirstOrDefault(one => one.IsObject && TypeOf(one) == actual);
        return own is not null && union.Cases.Count > 1 && json is JsonObject members && fitting.TrueForAll(one =>
            Known(members, one) < Known(members, own))
            && validator.Check(json, own).TrueForAll(static one => one.Path.Steps.Count > 1);
    }

    private int Known(JsonObject members, SpecNode schema) =>
        members.Count(member => schemas.View([schema]).Properties.ContainsKey(member.Key));

    // The alternatives that a value fits; one that is the whole union, beside a null, has them inside.
    private List<SpecNode> Fitting(JsonNode json, SchemaView view, UnionType union, ValuePath path)
    {
        List<SpecNode> fitting = [];
        foreach (SchemaChoice choice in view.Choices)
        {
            foreach (SpecNode alternative in choice.Alternatives)
            {
                if (alternative.IsObject && TypeOf(alternative) is { Kind: TypeKind.Union } inner && inner.Name == union.Name)
                {
                    fitting.AddRange(Fitting(json, schemas.View([alternative]), union, path));
                }
                else if (alternative.IsObject && validator
                    .CheckAlternative(json, choice.Owner, alternative, path)
                    .TrueForAll(static one => one.Rule == ContradictionRule.Enum))
                {
                    fitting.Add(alternative);
                }
            }
        }

        return fitting;
    }

    // What has no type of its own is kept as JSON, which is no case.
    private TypeRef? TypeOf(SpecNode alternative) =>
        types.Of(alternative)?.AsNullable(false) is { } type && !(type.Kind == TypeKind.Scalar && type.Name == "any") ? type : null;

    private static bool IsEnumValue(JsonNode json, EnumType type, object value)
    {
        string text = value.ToString() ?? "";
        string expected = SchemaValidator.Text(json) ?? "";
        if (!type.IsClosed)
        {
            return json.GetValueKind() == JsonValueKind.Number ? Numbers.AreEqual(expected, text) : expected == text;
        }

        EnumMember? member = type.Members.FirstOrDefault(member => member.Value == expected);
        return member is null ? text.StartsWith('-') || text == expected : member.Name == text;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Entries(IEnumerable map)
    {
        foreach (object entry in map)
        {
            Type type = entry.GetType();
            yield return new((string)type.GetProperty("Key")!.GetValue(entry)!, type.GetProperty("Value")!.GetValue(entry));
        }
    }

    private static void Expect(bool holds, ValuePath path, string fault, List<string> faults)
    {
        if (!holds)
        {
            faults.Add($"{path} {fault}");
        }
    }
}
