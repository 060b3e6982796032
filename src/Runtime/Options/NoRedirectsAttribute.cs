using System;

namespace Typewright;

/// <summary>Says of a library that its clients do not follow redirects unless their options say so. It stands on the assembly of the
/// clients.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class NoRedirectsAttribute : Attribute;
