using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>What the names of frameworks say: "netstandard2.0", "net8.0", "net10.0-windows".</summary>
internal static class FrameworkNames
{
    // The first version of .NET with DateOnly and TimeOnly.
    private const int FirstWithDates = 6;

    /// <summary>Whether some of the frameworks have DateOnly, and others have not.</summary>
    public static bool DifferInDates(IReadOnlyCollection<string> names) => names.Any(HasDates) && !names.All(HasDates);

    // .NET Framework has no dot in its names: "net462".
    private static bool HasDates(string name)
    {
        string version = name.StartsWith("net", StringComparison.OrdinalIgnoreCase) ? name.Substring("net".Length) : "";
        int dot = version.IndexOf('.');
        return dot > 0
            && int.TryParse(version.Substring(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            && major >= FirstWithDates;
    }
}
