#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What newer frameworks have themselves: the compiler knows it by its name.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute : Attribute
{
    public NotNullWhenAttribute(bool returnValue)
    {
        ReturnValue = returnValue;
    }

    public bool ReturnValue { get; }
}
#endif
