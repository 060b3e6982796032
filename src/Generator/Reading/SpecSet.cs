using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Reading;

/// <summary>
/// The files that one client is made from: its own document and those that it may refer to. A file is parsed when the
/// first reference asks for it. There is no other source: nothing is read from disk or network.
/// </summary>
internal sealed class SpecSet
{
    private readonly Dictionary<string, SpecText> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SpecFile> _files = new(StringComparer.OrdinalIgnoreCase);

    public SpecSet(IEnumerable<SpecText> texts)
    {
        foreach (SpecText text in texts)
        {
            _texts[SpecPath.Normalize(text.Path)] = text;
        }
    }

    public List<Problem> Problems { get; } = [];

    /// <summary>The file at a path; null when it is not given or not readable.</summary>
    public SpecFile? Open(string path)
    {
        string key = SpecPath.Normalize(path);
        if (_files.TryGetValue(key, out SpecFile? file))
        {
            return file;
        }

        if (!_texts.TryGetValue(key, out SpecText? text))
        {
            return null;
        }

        try
        {
            file = SpecReader.Read(text);
        }
        catch (SpecSyntaxException e)
        {
            Problems.Add(new Problem(ProblemKind.MalformedText, text.Path, e.Line, e.Column, new([e.Message])));
            file = new SpecFile(text.Path, text.Text, offsetsAreBytes: false);
        }

        _files.Add(key, file);
        return file;
    }

    public void Report(ProblemKind kind, SpecNode at, params string[] arguments)
    {
        (int line, int column) = at.File.Locate(at.Offset);
        Problem problem = new(kind, at.File.Path, line, column, new EquatableArray<string>(arguments));
        if (!Problems.Contains(problem))
        {
            Problems.Add(problem);
        }
    }
}
