#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What newer frameworks have themselves: the compiler knows it by its name.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field, Inherited = false)]
internal sealed class AllowNullAttribute : Attribute;
#endif
