using System;

namespace Typewright.Conformance;

/// <summary>A value cannot be made with what the generated types offer to users.</summary>
/// <param name="reason">Why.</param>
public sealed class NoSuchValueException(string reason) : Exception(reason);
