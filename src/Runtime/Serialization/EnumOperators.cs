using System;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Typewright.Runtime;

/// <summary>The conversions that an extensible enum has, as delegates. Its interfaces say nothing of them, being what users see.</summary>
internal static class EnumOperators
{
    private const DynamicallyAccessedMemberTypes Methods = DynamicallyAccessedMemberTypes.PublicMethods;

    /// <summary>The conversion from what travels.</summary>
    public static Func<TWire, T> FromWire<[DynamicallyAccessedMembers(Methods)] T, TWire>()
        => (Func<TWire, T>)Find<T>("op_Implicit", typeof(TWire)).CreateDelegate(typeof(Func<TWire, T>));

    /// <summary>The conversion to what travels.</summary>
    public static Func<T, TWire> ToWire<[DynamicallyAccessedMembers(Methods)] T, TWire>()
        => (Func<T, TWire>)Find<T>("op_Explicit", typeof(T)).CreateDelegate(typeof(Func<T, TWire>));

    private static MethodInfo Find<[DynamicallyAccessedMembers(Methods)] T>(string name, Type from)
        => typeof(T).GetMethod(name, [from])
        ?? throw new InvalidOperationException($"{typeof(T).Name} is no extensible enum: it has no {name} from {from.Name}.");
}
