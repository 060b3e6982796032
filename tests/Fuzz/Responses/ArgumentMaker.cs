using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Azure;
using Azure.Core;

namespace Typewright.Fuzz.Responses;

/// <summary>Makes something for every parameter, since only the answer is damaged.</summary>
internal static class ArgumentMaker
{
    private const int Deepest = 6;

    private static readonly Dictionary<Type, object> s_values = new()
    {
        [typeof(string)] = "text",
        [typeof(bool)] = true,
        [typeof(Uri)] = new Uri("https://example.com/"),
        [typeof(BinaryData)] = BinaryData.FromString("{}"),
        [typeof(byte[])] = new byte[] { 1 },
        [typeof(CancellationToken)] = CancellationToken.None,
        [typeof(WaitUntil)] = WaitUntil.Completed,
        [typeof(DateTimeOffset)] = DateTimeOffset.UnixEpoch,
        [typeof(object)] = "text",
    };

    public static object?[] For(MethodBase method) => [.. method.GetParameters().Select(static parameter => Of(parameter))];

    private static object? Of(ParameterInfo parameter) =>
        parameter.HasDefaultValue && parameter.ParameterType != typeof(CancellationToken)
            ? parameter.DefaultValue : Of(parameter.ParameterType, 0);

    private static object? Of(Type type, int depth)
    {
        if (depth > Deepest || Nullable.GetUnderlyingType(type) is not null || type == typeof(RequestContext))
        {
            return null;
        }

        if (s_values.TryGetValue(type, out object? known))
        {
            return known;
        }

        if (type == typeof(Stream))
        {
            return new MemoryStream([1, 2, 3]);
        }

        if (type == typeof(RequestContent))
        {
            return RequestContent.Create(BinaryData.FromString("{}"));
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        return type.IsGenericType && type.IsInterface ? Collection(type) : Made(type, depth);
    }

    private static object Collection(Type type)
    {
        Type[] arguments = type.GenericTypeArguments;
        Type made = arguments.Length == 2 ? typeof(Dictionary<,>) : typeof(List<>);
        return Activator.CreateInstance(made.MakeGenericType(arguments))!;
    }

    private static object? Made(Type type, int depth)
    {
        if (type.IsEnum || type.IsPrimitive || type.Assembly == typeof(int).Assembly)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        Type[] candidates = type.IsAbstract ? [.. type.Assembly.GetExportedTypes().Where(type.IsAssignableFrom)] : [type];
        ConstructorInfo? constructor = candidates.Where(static one => !one.IsAbstract).SelectMany(static one => one.GetConstructors())
            .Where(static one => one.GetParameters().Length > 0 || !one.DeclaringType!.IsValueType)
            .MinBy(static one => one.GetParameters().Length);
        if (constructor is not null)
        {
            return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, depth + 1))]);
        }

        MethodInfo? conversion = type.GetMethods().FirstOrDefault(one => one.Name == "op_Implicit" && one.ReturnType == type);
        if (conversion is not null)
        {
            return conversion.Invoke(null, [Of(conversion.GetParameters()[0].ParameterType, depth + 1)]);
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
