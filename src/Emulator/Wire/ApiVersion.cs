using System;

namespace Typewright.Emulator.Wire;

/// <summary>A supported version of a service, such as <c>2025-03-15</c> or <c>2024-06-05-preview</c>.</summary>
internal readonly record struct ApiVersion(string Text)
{
    private const int DateLength = 10;

    /// <summary>Whether this version is of the given date or newer.</summary>
    public bool IsAtLeast(string date) => string.CompareOrdinal(Text, 0, date, 0, DateLength) >= 0;

    /// <summary>Whether a feature is in this version, given the dates of the first stable and the first preview version with it.</summary>
    public bool Has(string stable, string preview) => IsAtLeast(Text.Contains("preview", StringComparison.Ordinal) ? preview : stable);
}
