using System;
using System.IO;

namespace Typewright.Testing;

/// <summary>Where tests find what lies in the repository and beside it.</summary>
/// <remarks>Looked for from the assembly, and not from the path of a source: that path is none on a build server.</remarks>
internal static class RepositoryFolder
{
    /// <summary>The folder of the checkout.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of documents and recordings beside the checkout, which need not be there.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

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
