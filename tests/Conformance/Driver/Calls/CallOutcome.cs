using System;
using System.Collections.Generic;

namespace Typewright.Conformance;

/// <summary>What came of a call.</summary>
/// <param name="Status">The status, where the method tells it.</param>
/// <param name="Values">What the method gave: nothing, a value, or the items of a sequence; streams as their bytes.</param>
/// <param name="Error">What was thrown; null for success.</param>
/// <param name="IsSequence">Whether the values are items.</param>
public sealed record CallOutcome(int? Status, IReadOnlyList<object?> Values, Exception? Error, bool IsSequence);
