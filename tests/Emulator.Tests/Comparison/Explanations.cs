using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>Why the emulator answers otherwise than a service did. What no row here explains is a fault of the emulator.</summary>
internal static class Explanations
{
    private const string Nothing = "-";

    private static readonly string[] s_lostHeaders = ["api-supported-versions", "content-type", "location", "ms-cv"];

    private static readonly IReadOnlyList<(Predicate<Difference> Matches, string Reason)> s_all =
    [
        (difference => difference.Part == "x-processing-time", "How long a server took would be another number in every run."),
        (difference => s_lostHeaders.Contains(difference.Part) && difference.OfService == Nothing,
            "Recorders keep some headers only: other recordings of the same call have it."),
        (difference => difference is { Part: "retry-after", OfService: "0", OfEmulator: Nothing },
            "It asks to wait for nothing. The emulator sends it where all recordings have it, with chat's errors up to 2021."),
    ];

    /// <summary>Why there is the difference; null when nobody knows.</summary>
    public static string? Find(Difference difference) => s_all.FirstOrDefault(explanation => explanation.Matches(difference)).Reason;
}
