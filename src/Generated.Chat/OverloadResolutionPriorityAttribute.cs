#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>The attribute of later frameworks, by which the compiler prefers one of several overloads that match.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority { get; } = priority;
}
#endif
