namespace System.Diagnostics.CodeAnalysis;

// The compiler asks for this type by name; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
