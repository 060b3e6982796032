using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>Finds what the part of a reference before the "#" names: a file of the set, or a schema by its <c>$id</c>.</summary>
internal sealed class SpecResources(SpecSet files)
{
    private readonly Dictionary<SpecFile, SpecScopes> _scopes = [];
    private readonly Dictionary<string, SpecScope> _byUri = new(StringComparer.Ordinal);

    /// <summary>The scopes of a file; null when it could not be parsed.</summary>
    public SpecScopes? ScopesOf(SpecFile file)
    {
        file = file.Context;
        if (file.Root is not { } root)
        {
            return null;
        }

        if (!_scopes.TryGetValue(file, out SpecScopes? scopes))
        {
            scopes = new SpecScopes(file, root);
            _scopes.Add(file, scopes);
            _byUri[SpecPath.Normalize(scopes.Whole.Uri)] = scopes.Whole;
            foreach (SpecScope scope in scopes.Embedded)
            {
                _byUri[scope.Uri] = scope;
            }
        }

        return scopes;
    }

    /// <summary>What a reference from a node names with its part before the "#".</summary>
    public SpecScope? Open(SpecNode from, string filePart)
    {
        if (ScopesOf(from.File) is not { } scopes)
        {
            return null;
        }

        string uri = SpecPath.Combine(scopes.Of(from).Uri, filePart);
        if (_byUri.TryGetValue(uri, out SpecScope? known) || _byUri.TryGetValue(SpecPath.Combine(scopes.Whole.Uri, filePart), out known))
        {
            return known;
        }

        SpecFile? file = OpenFile(from, filePart) ?? files.Open(uri) ?? FileThatCallsItself(uri);
        return file is null ? null : ScopesOf(file)?.Whole;
    }

    /// <summary>Whether the file is given but is neither JSON nor YAML.</summary>
    public bool IsUnreadable(SpecNode from, string filePart) => OpenFile(from, filePart) is { Root: null };

    // Relative to the file as a rule; as it is written when its name holds a percent sign; from the file's folder when
    // the slash in front means the project; beside the URL that the file came from.
    private SpecFile? OpenFile(SpecNode from, string filePart)
    {
        string path = from.File.Context.Path;
        return files.Open(SpecPath.Combine(path, filePart))
            ?? files.Open(SpecPath.Combine(path, filePart.Replace("%", "%25")))
            ?? (filePart[0] == '/' ? files.Open(SpecPath.Combine(path, filePart.TrimStart('/'))) : null)
            ?? (files.UrlOf(from.File.Context) is { } url ? files.Open(SpecPath.Combine(url, filePart)) : null);
    }

    // A file may be known by its $self (OpenAPI 3.2) or $id instead of by its path.
    private SpecFile? FileThatCallsItself(string uri)
    {
        foreach (SpecFile file in files.OpenTextsWith(SpecPath.FileName(uri), "$self", "$id"))
        {
            if (ScopesOf(file) is { } scopes && scopes.Whole.Uri == uri)
            {
                return file;
            }
        }

        return null;
    }
}
