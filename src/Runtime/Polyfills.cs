#if !NET
namespace System.Diagnostics.CodeAnalysis
{
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
}

namespace System.Runtime.CompilerServices
{
    /// <summary>The mark of later frameworks on setters that only run while an object is made; records need it.</summary>
    internal static class IsExternalInit;
}
#endif
