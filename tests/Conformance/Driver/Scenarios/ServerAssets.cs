using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Typewright.Conformance;

/// <summary>The files that a server sends and expects, for data that have only the beginning of them.</summary>
public sealed class ServerAssets
{
    private readonly Dictionary<string, byte[]> _files;

    /// <summary>Looks into a folder.</summary>
    /// <param name="folder">The folder; null where there is none.</param>
    public ServerAssets(string? folder) => _files = folder is not null && Directory.Exists(folder)
        ? Directory.GetFiles(folder).ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes)
        : [];

    /// <summary>A file.</summary>
    /// <param name="name">Its name.</param>
    public byte[] Read(string name) => _files.GetValueOrDefault(name) ?? throw new NoSuchValueException($"the server has no {name}");

    /// <summary>The file of which something is the beginning.</summary>
    /// <param name="beginning">What it begins with.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>The file; null if there is none.</returns>
    public byte[]? Whole(byte[] beginning, int length) =>
        beginning?.Length == length
            ? beginning
            : _files.Values.FirstOrDefault(file => file.Length == length && file.AsSpan().StartsWith(beginning));
}
