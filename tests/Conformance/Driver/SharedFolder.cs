using System;
using System.IO;

namespace Typewright.Conformance;

/// <summary>Where the checkout is, and what lies beside it.</summary>
public static class SharedFolder
{
    /// <summary>The folder of the checkout.</summary>
    public static string Checkout { get; } = Find();

    /// <summary>The folder of the suites' documents and data.</summary>
    public static string Conformance { get; } = Path.GetFullPath(Path.Combine(Checkout, "..", "shared", "conformance"));

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No checkout around {AppContext.BaseDirectory}.");
    }
}
