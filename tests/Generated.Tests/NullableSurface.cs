using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Typewright.Generated.Tests;

/// <summary>
/// What users of an assembly are told may be null, one property, result or parameter a line: <c>Type.Property</c>,
/// <c>Type.Method</c>, <c>Type.Method(parameter)</c> and <c>new Type(parameter)</c>. Methods of the same name make the same line.
/// </summary>
internal static class NullableSurface
{
    private const BindingFlags Public = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes().SelectMany(Of).Distinct();

    private static IEnumerable<string> Of(Type type)
    {
        NullabilityInfoContext context = new();
        string name = TypeSpelling.Of(type);
        return
        [
            .. type.GetProperties(Public)
                .Where(property => IsNullable(context.Create(property)))
                .Select(property => $"{name}.{property.Name}"),
            .. type.GetConstructors(Public).SelectMany(constructor => Parameters(context, constructor, "new " + name)),
            .. type.GetMethods(Public)
                .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType != typeof(object))
                .SelectMany(method => Method(context, method, $"{name}.{method.Name}")),
        ];
    }

    private static IEnumerable<string> Method(NullabilityInfoContext context, MethodInfo method, string name) =>
        [.. Parameters(context, method, name), .. IsNullable(context.Create(method.ReturnParameter)) ? [name] : Array.Empty<string>()];

    private static IEnumerable<string> Parameters(NullabilityInfoContext context, MethodBase method, string name) =>
        method.GetParameters()
            .Where(parameter => IsNullable(context.Create(parameter)))
            .Select(parameter => $"{name}({parameter.Name})");

    private static bool IsNullable(NullabilityInfo info) =>
        NullabilityState.Nullable is var nullable && (info.ReadState == nullable || info.WriteState == nullable);
}
