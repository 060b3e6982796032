#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The attribute of later frameworks, for the compiler's null analysis.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>The attribute of later frameworks, for the compiler's null analysis.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullAttribute : Attribute;

/// <summary>The attribute of later frameworks, for the compiler's flow analysis.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DoesNotReturnAttribute : Attribute;
#endif
