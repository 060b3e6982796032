using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Typewright.Package.Tests.Support;

/// <summary>An assembly in a package, read without being loaded.</summary>
/// <param name="Path">Where it lies in the package.</param>
/// <param name="Name">Its name and version.</param>
/// <param name="PublicKeyToken">The token of its strong name, in hexadecimal; empty when it has none.</param>
/// <param name="References">The assemblies that it refers to.</param>
/// <param name="Sources">The source files that its symbols name; none when it carries no symbols.</param>
internal sealed record PackagedAssembly(
    string Path,
    AssemblyVersion Name,
    string PublicKeyToken,
    IReadOnlyList<AssemblyVersion> References,
    IReadOnlyList<string> Sources)
{
    /// <summary>Reads the assemblies below a folder of a package.</summary>
    public static IReadOnlyList<PackagedAssembly> In(ZipArchive package, string folder) =>
    [
        .. package.Entries
            .Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)
                && entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .Select(Read),
    ];

    private static PackagedAssembly Read(ZipArchiveEntry entry)
    {
        using Stream packed = entry.Open();
        using MemoryStream bytes = new();
        packed.CopyTo(bytes);
        using PEReader file = new(ImmutableArray.Create(bytes.ToArray()));
        MetadataReader reader = file.GetMetadataReader();
        AssemblyDefinition definition = reader.GetAssemblyDefinition();
        return new PackagedAssembly(
            entry.FullName,
            new AssemblyVersion(reader.GetString(definition.Name), definition.Version),
            Convert.ToHexStringLower(definition.GetAssemblyName().GetPublicKeyToken() ?? []),
            [.. reader.AssemblyReferences
                .Select(handle => reader.GetAssemblyReference(handle))
                .Select(found => new AssemblyVersion(reader.GetString(found.Name), found.Version))],
            SourcesOf(file));
    }

    private static string[] SourcesOf(PEReader file)
    {
        DebugDirectoryEntry symbols = file
            .ReadDebugDirectory()
            .FirstOrDefault(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        if (symbols.Type != DebugDirectoryEntryType.EmbeddedPortablePdb)
        {
            return [];
        }

        using MetadataReaderProvider provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
    }
}
