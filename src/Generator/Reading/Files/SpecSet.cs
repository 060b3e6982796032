using System;
using System.Collections.Generic;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Files;

/// <summary>
/// The files that one client is made from: its document, its overlays, and the documents that it may refer to. A file is
/// parsed when it is opened for the first time. Nothing is ever read from disk or network.
/// </summary>
internal sealed class SpecSet
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _entriesOfAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry> _entriesByUrl = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Problem> _reported = [];
    private readonly List<SpecFile> _opened = [];
    private readonly Entry? _first;
    private SpecNode? _place;

    public SpecSet(IEnumerable<SpecText> texts)
    {
        foreach (SpecText text in texts)
        {
            string path = SpecPath.Normalize(text.Path);
            Entry entry = new(text);
            _first ??= entry;
            _entries[path] = entry;
            _entriesOfAnyCase[path] = entry;
            if (SpecPath.WithoutScheme(text.Url) is { } url)
            {
                _entriesByUrl[url] = entry;
            }
        }
    }

    public List<Problem> Problems { get; } = [];

    /// <summary>Whether what is made of the files is still wanted.</summary>
    public StillWanted Wanted { get; set; } = StillWanted.Always;

    /// <summary>The part of a document that is being worked on, so that a fault of the generator can be reported there.</summary>
    /// <exception cref="OperationCanceledException">The result is no longer wanted.</exception>
    public SpecNode? Place
    {
        get => _place;
        set
        {
            Wanted.LookUp();
            _place = value;
        }
    }

    /// <summary>
    /// Opens the file at a path, or the one that the project has from a URL: null if the project does not have it, a file
    /// without a root if it cannot be read. Upper and lower case are the same unless two files differ in nothing else,
    /// because documents are often written on systems where they are the same.
    /// </summary>
    public SpecFile? Open(string path)
    {
        string key = SpecPath.Normalize(path);
        bool isThere = _entries.TryGetValue(key, out Entry? entry) || _entriesOfAnyCase.TryGetValue(key, out entry)
            || (SpecPath.WithoutScheme(key) is { } url && _entriesByUrl.TryGetValue(url, out entry));
        return isThere ? Open(entry!) : null;
    }

    /// <summary>Where the project has a file from; null where it does not say.</summary>
    public string? UrlOf(SpecFile file) =>
        _entries.TryGetValue(SpecPath.Normalize(file.Path), out Entry? entry) && entry.Text.Url.Length > 0 ? entry.Text.Url : null;

    /// <summary>The document that the client is made of: the first of the files; null while it was not opened.</summary>
    public SpecFile? Document => _first?.File;

    /// <summary>The files that were opened so far.</summary>
    public IReadOnlyList<SpecFile> Opened => _opened;

    /// <summary>The readable files whose text holds a word and one of two keywords.</summary>
    public IEnumerable<SpecFile> OpenTextsWith(string word, string keyword, string otherKeyword)
    {
        foreach (Entry entry in _entries.Values)
        {
            if (Holds(entry, word) && (Holds(entry, keyword) || Holds(entry, otherKeyword)) && Open(entry) is { Root: not null } file)
            {
                yield return file;
            }
        }
    }

    public void Report(ProblemKind kind, SpecNode at, params string[] arguments)
    {
        (int line, int column) = at.File.Locate(at.Offset);
        Report(new Problem(kind, at.File.Path, line, column, Shortened(arguments)));
    }

    /// <summary>A problem of a file as a whole.</summary>
    public void ReportAt(ProblemKind kind, string path, params string[] arguments) =>
        Report(new Problem(kind, path, 0, 0, Shortened(arguments)));

    /// <summary>The problem for an exception that nobody expected: at the place being worked on, or else at the document.</summary>
    /// <param name="document">The document that a client was to be made of.</param>
    /// <param name="fault">What was thrown.</param>
    public Problem FaultAt(string document, string fault)
    {
        if (Place is not { } place)
        {
            return new Problem(ProblemKind.Fault, document, 0, 0, new([fault, "reading the document"]));
        }

        (int line, int column) = place.File.Locate(place.Offset);
        return new Problem(ProblemKind.Fault, place.File.Path, line, column, new([fault, "working on this part of the document"]));
    }

    private static EquatableArray<string> Shortened(string[] arguments) => new(Array.ConvertAll(arguments, Quotation.Shortened));

    private void Report(Problem problem)
    {
        if (_reported.Add(problem))
        {
            Problems.Add(problem);
        }
    }

    private void ReportMerges(SpecFile file)
    {
        foreach (int offset in file.EmptyMerges)
        {
            (int line, int column) = file.Locate(offset);
            const string What = "The merge key '<<' stands before something that is no mapping";
            Report(new Problem(ProblemKind.Contradiction, file.Path, line, column, new([What, "it brings nothing"])));
        }
    }

    private static bool Holds(Entry entry, string word) => entry.Text.Text.IndexOf(word, StringComparison.Ordinal) >= 0;

    private SpecFile Open(Entry entry)
    {
        if (entry.File is { } file)
        {
            return file;
        }

        SpecText text = entry.Text;
        try
        {
            file = SpecReader.Read(text, Wanted);
            ReportMerges(file);
        }
        catch (SpecSyntaxException e)
        {
            Problems.Add(new Problem(ProblemKind.MalformedText, text.Path, e.Line, e.Column, new([Quotation.Shortened(e.Message)])));
            file = new SpecFile(text.Path, text.Text, offsetsAreBytes: false);
        }

        entry.File = file;
        _opened.Add(file);
        return file;
    }

    private sealed class Entry(SpecText text)
    {
        public SpecText Text => text;

        public SpecFile? File { get; set; }
    }
}
