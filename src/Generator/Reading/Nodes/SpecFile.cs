using System;
using System.Collections.Generic;
using Typewright.Generator.Cancelling;

namespace Typewright.Generator.Reading.Nodes;

/// <summary>A parsed file. Positions are worked out only when a problem has to be shown.</summary>
internal sealed class SpecFile(string path, string text, bool offsetsAreBytes)
{
    // A place is found from the nearest mark before it, so that many problems in one long file (or one long line) stay cheap.
    private const int MarkEvery = 4096;

    private List<Mark>? _marks;
    private readonly List<int> _emptyMerges = [];
    private SpecFile? _context;

    public string Path => path;

    public SpecNode? Root { get; set; }

    /// <summary>The file that relative references start from: this one, unless an overlay has put its nodes into another file.</summary>
    public SpecFile Context => _context ?? this;

    /// <summary>Whether any member is called <c>$id</c> or names an anchor. Files without one need no search for scopes.</summary>
    public bool HasScopeKeywords { get; private set; }

    /// <summary>Whether any member is an extension. Files without one need no search for them.</summary>
    public bool HasExtensions { get; private set; }

    /// <summary>The offsets of YAML's merge keys that stand before something which has no members to merge.</summary>
    public IReadOnlyList<int> EmptyMerges => _emptyMerges;

    /// <summary>Whether the project vouches for the file, so that it may name the project's code.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Whether what is made of the file is still wanted.</summary>
    public StillWanted Wanted { get; init; } = StillWanted.Always;

    /// <summary>
    /// Zero-based line and column of an offset of this file's nodes, counted as the compiler counts them: it knows more ends of
    /// lines than YAML does, and columns are UTF-16 code units.
    /// </summary>
    public (int Line, int Column) Locate(int offset)
    {
        Mark mark = MarkBefore(offset);
        while (mark.Index < text.Length && mark.Offset < offset)
        {
            mark = After(mark, mark.Index + 1);
        }

        return (mark.Line, mark.Index - mark.LineStart);
    }

    /// <summary>The same file, for nodes that an overlay copies into another: they keep their place here, and refer from there.</summary>
    public SpecFile InContextOf(SpecFile file)
    {
        file.HasScopeKeywords |= HasScopeKeywords;
        file.HasExtensions |= HasExtensions;
        return new SpecFile(path, text, offsetsAreBytes) { _context = file, Root = Root, IsTrusted = IsTrusted, Wanted = Wanted };
    }

    /// <summary>Readers call this for the name of every member, so that it is known what need not be searched for.</summary>
    public void NoteName(string name)
    {
        HasExtensions |= name.Length > 2 && name[0] is 'x' or 'X' && name[1] == '-';
        if (name.Length > 2 && name[0] == '$' && name is "$id" or "$anchor" or "$dynamicAnchor" or "$recursiveAnchor")
        {
            HasScopeKeywords = true;
        }
    }

    /// <summary>The reader calls this for a merge key that merges nothing.</summary>
    public void NoteEmptyMerge(int offset) => _emptyMerges.Add(offset);

    /// <summary>The text between two offsets; for files whose offsets are characters.</summary>
    public string Slice(int start, int end) => text.Substring(start, Math.Min(end, text.Length) - start);

    private Mark MarkBefore(int offset)
    {
        _marks ??= Measure();
        int low = 0;
        int high = _marks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _marks[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        return _marks[low];
    }

    private List<Mark> Measure()
    {
        Mark mark = new(0, 0, 0, 0);
        List<Mark> marks = [mark];
        while (mark.Index + MarkEvery <= text.Length)
        {
            Wanted.Ask();
            mark = After(mark, mark.Index + MarkEvery);
            marks.Add(mark);
        }

        return marks;
    }

    // The place of a later character, counted from a place before it.
    private Mark After(Mark mark, int end)
    {
        (int offset, int line, int lineStart) = (mark.Offset, mark.Line, mark.LineStart);
        for (int index = mark.Index; index < end; index++)
        {
            char c = text[index];
            if (c is >= ' ' and <= '~')
            {
                offset++;
                continue;
            }

            offset += offsetsAreBytes ? Utf8Length(c, index) : 1;
            bool endsLine = c is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (c == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));
            if (endsLine)
            {
                (line, lineStart) = (line + 1, index + 1);
            }
        }

        return new Mark(offset, end, line, lineStart);
    }

    // A surrogate pair is four bytes: each half counts two, so that the sum is right behind the pair. A lone half is written as U+FFFD.
    private int Utf8Length(char c, int index)
    {
        if (c < 0x80)
        {
            return 1;
        }

        if (c < 0x800)
        {
            return 2;
        }

        bool paired = char.IsHighSurrogate(c)
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]);
        return paired ? 2 : 3;
    }

    private readonly struct Mark(int offset, int index, int line, int lineStart)
    {
        public int Offset => offset;

        public int Index => index;

        public int Line => line;

        public int LineStart => lineStart;
    }
}
