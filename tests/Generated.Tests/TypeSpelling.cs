using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generated.Tests;

/// <summary>Spells types as C# does, without namespaces and without the nullability of references.</summary>
internal static class TypeSpelling
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string Of(Type type)
    {
        if (s_keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.HasElementType)
        {
            // A by-ref type is spelt by its parameter's modifier.
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        return Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying) + "?" : Named(type);
    }

    private static string Named(Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        string prefix = "";
        if (type.DeclaringType is { } outer)
        {
            // A nested type repeats the type parameters of the outer one.
            int inherited = outer.GetGenericArguments().Length;
            prefix = Of(inherited == 0 ? outer : outer.MakeGenericType(arguments[..inherited])) + ".";
            arguments = arguments[inherited..];
        }

        return prefix + type.Name.Split('`')[0] + (arguments.Length == 0 ? "" : "<" + string.Join(", ", arguments.Select(Of)) + ">");
    }
}
