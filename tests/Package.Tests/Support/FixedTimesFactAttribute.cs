using System;
using System.Diagnostics;
using Typewright.Testing;
using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>A test of what the SDK packs the same way twice only from a version on; skipped with an older one.</summary>
public sealed class FixedTimesFactAttribute : FactAttribute
{
    private static readonly Version s_needed = new(10, 0, 400);

    /// <summary>Makes the attribute.</summary>
    public FixedTimesFactAttribute()
    {
        Version found = SdkVersion();
        Skip = found < s_needed ? $"The SDK {found} writes the time of packing into packages; {s_needed} and newer do not." : null;
    }

    private static Version SdkVersion()
    {
        ProcessStartInfo start = new("dotnet", "--version")
        {
            WorkingDirectory = RepositoryFolder.Root,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        // A preview is called 10.0.400-preview.1.
        string version = process.StandardOutput.ReadToEnd().Trim().Split('-')[0];
        process.WaitForExit();
        return new Version(version);
    }
}
