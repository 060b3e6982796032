using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>Makes an object by one of its constructors and what can be set afterwards.</summary>
/// <param name="values">Makes the values of the members.</param>
/// <param name="members">The members.</param>
/// <param name="rules">How they are called.</param>
internal sealed class ObjectBuilder(ValueBuilder values, JsonObject members, WireRules rules)
{
    private readonly HashSet<string> _open = [.. members.Select(static member => member.Key)];

    /// <summary>Makes the object.</summary>
    /// <param name="constructor">The constructor.</param>
    /// <param name="check">What is wrong with an object.</param>
    /// <exception cref="NoSuchValueException">It does not get all members.</exception>
    public object Build(ConstructorInfo constructor, Func<object, IEnumerable<string>> check)
    {
        object made = constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
        foreach (string member in members.Select(static one => one.Key).Where(_open.Contains))
        {
            if (rules.NamesOf(member).Select(name => PublicTypes.Property(made.GetType(), name))
                .FirstOrDefault(static one => one is not null) is { } property)
            {
                Set(made, property, members[member]);
                _open.Remove(member);
            }
        }

        if (_open.Count > 0 && made.GetType().GetProperty("AdditionalProperties") is { } further)
        {
            Set(made, further, new JsonObject(_open.Select(member => KeyValuePair.Create(member, members[member]?.DeepClone()))));
            _open.Clear();
        }

        string[] faults = HasFiles(made) ? [] : [.. check(made)];
        return _open.Count > 0 || faults.Length > 0
            ? throw new NoSuchValueException($"{made.GetType().Name}: {string.Join(", ", _open)} {string.Join(", ", faults)}".TrimEnd())
            : made;
    }

    private IEnumerable<string> Names(string member) => rules.NamesOf(member).Select(PlainName.Of);

    private object? Argument(ParameterInfo parameter)
    {
        string name = PlainName.Of(parameter.Name!);
        string? member = _open.FirstOrDefault(one => Names(one).Contains(name)) ?? _open
            .FirstOrDefault(one => Names(one).Any(own => own + "value" == name));
        if (member is null)
        {
            return parameter.HasDefaultValue
                ? parameter.DefaultValue
                : throw new NoSuchValueException($"{parameter.Member.DeclaringType!.Name} cannot be made without {parameter.Name}");
        }

        _open.Remove(member);
        return values.Build(members[member], parameter.ParameterType);
    }

    private void Set(object made, PropertyInfo property, JsonNode? node)
    {
        if (property.GetSetMethod() is not null)
        {
            property.SetValue(made, values.Build(node, property.PropertyType));
            return;
        }

        // What is neither set nor filled is looked at in the end: a constant is there already.
        object? present = property.GetValue(made);
        if (present is null || node is null)
        {
            return;
        }

        if (PublicTypes.ValueOf(property.PropertyType) is { } value)
        {
            // An empty map is one that was cleared.
            typeof(ICollection<>).MakeGenericType(typeof(KeyValuePair<,>).MakeGenericType(typeof(string),
                value)).GetMethod("Clear")!.Invoke(present, []);
            MethodInfo put = property.PropertyType.GetProperty("Item")!.GetSetMethod()!;
            foreach (DictionaryEntry entry in (IDictionary)values.Build(node, property.PropertyType)!)
            {
                put.Invoke(present, [entry.Key, entry.Value]);
            }
        }
        else if (PublicTypes.ItemOf(property.PropertyType) is { } item)
        {
            Type list = typeof(ICollection<>).MakeGenericType(item);
            list.GetMethod("Clear")!.Invoke(present, []);
            foreach (object? one in (IEnumerable)values.Build(node, property.PropertyType)!)
            {
                list.GetMethod("Add")!.Invoke(present, [one]);
            }
        }
    }

    private static bool HasFiles(object made) => PublicTypes.Properties(made.GetType()).Values.Any(static property =>
        property.PropertyType == typeof(FilePart) || PublicTypes.ItemOf(property.PropertyType) == typeof(FilePart));
}
