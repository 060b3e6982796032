using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Typewright.Conformance;

/// <summary>What kinds of types users meet.</summary>
public static class PublicTypes
{
    /// <summary>What a list holds; null for other types.</summary>
    /// <param name="type">A type.</param>
    public static Type? ItemOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type == typeof(string) || ValueOf(type) is not null ? null : Arguments(type, typeof(IEnumerable<>))?[0];
    }

    /// <summary>What a map with texts as keys holds; null for other types.</summary>
    /// <param name="type">A type.</param>
    public static Type? ValueOf(Type type) =>
        (Arguments(type, typeof(IDictionary<,>)) ?? Arguments(type, typeof(IReadOnlyDictionary<,>)))?[1];

    /// <summary>The conversions to a type, by what they convert.</summary>
    /// <param name="type">A type.</param>
    public static IEnumerable<MethodInfo> Conversions(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name == "op_Implicit" && method.ReturnType == type);
    }

    /// <summary>The conversions to a type, and its constructors with one parameter.</summary>
    /// <param name="type">A type.</param>
    public static IEnumerable<MethodBase> Makers(Type type) =>
        [.. Conversions(type), .. type.GetConstructors().Where(static one => one.GetParameters() is [var only])];

    /// <summary>The questions for the cases of a union: methods that begin with TryGet.</summary>
    /// <param name="type">A type.</param>
    public static IReadOnlyList<MethodInfo> Cases(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return [.. type.GetMethods()
            .Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal)
                && method.GetParameters() is [{ IsOut: true }])];
    }

    /// <summary>The public properties, by their plain names.</summary>
    /// <param name="type">A type.</param>
    public static IReadOnlyDictionary<string, PropertyInfo> Properties(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetIndexParameters().Length == 0)
            .DistinctBy(static property => PlainName.Of(property.Name))
            .ToDictionary(static property => PlainName.Of(property.Name));
    }

    /// <summary>The property of a member. One whose name C# or the class needs has Value behind it.</summary>
    /// <param name="type">A type.</param>
    /// <param name="member">The name in the document.</param>
    public static PropertyInfo? Property(Type type, string member)
    {
        IReadOnlyDictionary<string, PropertyInfo> properties = Properties(type);
        string name = PlainName.Of(member);
        // AdditionalProperties is the map of those that have no property of their own.
        return name == "additionalproperties" && properties.TryGetValue(name + "value", out PropertyInfo? own)
            ? own
            : properties.GetValueOrDefault(name) ?? properties.GetValueOrDefault(name + "value");
    }

    private static Type[]? Arguments(Type type, Type definition) => type.GetInterfaces().Append(type)
        .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == definition)?.GetGenericArguments();
}
