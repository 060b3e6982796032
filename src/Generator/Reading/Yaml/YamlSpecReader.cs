using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Reading.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>
/// YAML text to nodes, over YamlDotNet's event parser, with the core schema of YAML 1.2: only true/false, null, ~ and
/// numbers are not text. The first document with content counts.
/// </summary>
internal sealed class YamlSpecReader
{
    private const int LongestPooled = 64;

    // How far the scanner looks for a key's colon: what YAML asks for, and what refused texts get. More costs time on hostile texts.
    private const int KeySize = 1024;
    private const int TolerantKeySize = 16 * 1024;

    private readonly SpecFile _file;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly bool _isMended;
    private readonly YamlAnchors _anchors = new();
    private readonly Dictionary<string, string> _pool = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SpecNode>> _members = [];
    private int _depth;
    private int _deepest;
    private int _valueEnd;

    private YamlSpecReader(SpecText source, string text, bool isMended, int keySize, StillWanted wanted)
    {
        _file = new SpecFile(source.Path, source.Text, offsetsAreBytes: false) { IsTrusted = source.IsTrusted, Wanted = wanted };
        _scanner = new Scanner(new StringReader(text), skipComments: true, keySize);
        _parser = new Parser(_scanner);
        _isMended = isMended;
    }

    /// <exception cref="SpecSyntaxException">The text is not YAML.</exception>
    public static SpecFile Read(SpecText source, StillWanted wanted)
    {
        string text = source.Text;
        bool hasStandIns = YamlStandIns.NeededIn(text);
        if (hasStandIns)
        {
            text = YamlStandIns.Replace(text);
        }

        YamlSpecReader strict = new(source, text, hasStandIns, KeySize, wanted);
        try
        {
            return strict.Document();
        }
        catch (Exception first) when (IsRefusal(first))
        {
            // Real documents hold what the library refuses and other readers accept; see YamlTolerance.
            YamlSpecReader tolerant = new(source, YamlTolerance.Mend(text), isMended: true, TolerantKeySize, wanted);
            try
            {
                return tolerant.Document();
            }
            catch (Exception second) when (IsRefusal(second))
            {
                // What both stumble over is the later place.
                int before = strict.OffsetOf(first);
                int after = tolerant.OffsetOf(second);
                throw after > before ? tolerant.Syntax(second.Message, after) : strict.Syntax(first.Message, before);
            }
        }
    }

    // The library's scanner has checks of its own state that malformed text can reach.
    private static bool IsRefusal(Exception e) => e is YamlException or InvalidOperationException or ArgumentException;

    private int OffsetOf(Exception e) =>
        (int)(e is YamlException { Start.Index: > 0 } known ? known.Start.Index : _scanner.CurrentPosition.Index);

    private SpecSyntaxException Syntax(string message, int offset)
    {
        (int line, int column) = _file.Locate(offset);
        return new SpecSyntaxException(message, line, column);
    }

    private SpecSyntaxException Syntax(string message) => Syntax(message, (int)(_parser.Current?.Start.Index ?? 0));

    private SpecFile Document()
    {
        Next();
        Next();
        while (_parser.Current is DocumentStart)
        {
            Next();
            SpecNode root = Value();
            if (_parser.Current is DocumentEnd { IsImplicit: true })
            {
                // Text that belongs to no document makes the parser throw: the root ended too early.
                Next();
            }

            if (!root.IsNull)
            {
                _file.Root = root;
                return _file;
            }

            while (_parser.Current is DocumentEnd)
            {
                Next();
            }
        }

        throw new SpecSyntaxException("the file is empty", 0, 0);
    }

    private void Next() => _parser.MoveNext();

    private SpecNode Value()
    {
        ParsingEvent current = _parser.Current ?? throw Syntax("the document ends too early");
        int height = current is AnchorAlias repeated ? _anchors.HeightOf(repeated.Value.Value) : 0;
        _deepest = Math.Max(_deepest, ++_depth + height);
        if (_deepest > SpecLimits.Depth)
        {
            throw Syntax(SpecLimits.TooDeep);
        }

        _file.Wanted.Ask();

        int offset = (int)current.Start.Index;
        SpecNode node = current switch
        {
            Scalar scalar => OfScalar(scalar, offset),
            MappingStart mapping => OfMapping(mapping, offset),
            SequenceStart sequence => OfSequence(sequence, offset),
            AnchorAlias alias => OfAlias(alias),
            _ => throw Syntax("a value is expected"),
        };
        _depth--;
        _valueEnd = (int)_parser.Current!.End.Index + (_parser.Current is MappingEnd or SequenceEnd ? 1 : 0);
        Next();
        return node;
    }

    private SpecNode OfAlias(AnchorAlias alias) => _anchors.Use(alias.Value.Value, out string complaint) ?? throw Syntax(complaint);

    private SpecNode OfScalar(Scalar scalar, int offset)
    {
        long before = Begin(scalar);
        string text = TextOf(scalar);
        SpecKind kind = YamlScalars.Resolve(scalar, ref text);
        return End(scalar, SpecNode.Scalar(kind, _file, offset, text), before);
    }

    private SpecNode OfSequence(SequenceStart start, int offset)
    {
        long before = Begin(start);
        int deepest = _deepest;
        _deepest = _depth;
        List<SpecNode> items = [];
        Next();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Value());
        }

        SpecNode node = End(start, SpecNode.OfItems(_file, offset, items), before);
        _deepest = Math.Max(deepest, _deepest);
        return node;
    }

    private SpecNode OfMapping(MappingStart start, int offset)
    {
        long before = Begin(start);
        int deepest = _deepest;
        _deepest = _depth;
        int first = _members.Count;
        HashSet<string>? present = null;
        Next();
        while (_parser.Current is not MappingEnd)
        {
            bool isMerge = _parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            int at = (int)_parser.Current!.Start.Index;
            string name = Key();
            SpecNode value = Value();
            if (isMerge)
            {
                Merge(present ??= NamesFrom(first), value, at);
            }

            // In a value of the service it may be a name like any other.
            if (!isMerge || !(value.IsObject || value.IsArray))
            {
                present?.Add(name);
                _members.Add(new(name, value));
            }
        }

        SpecNode node = End(start, SpecNode.OfMembers(_file, offset, SpecMembers.From(_members, first)), before);
        _deepest = Math.Max(deepest, _deepest);
        return node;
    }

    private HashSet<string> NamesFrom(int first) =>
        new(_members.Skip(first).Select(static member => member.Key), StringComparer.Ordinal);

    // Members of the mapping itself win over merged ones (a later one replaces them), and earlier merged ones over later.
    private void Merge(HashSet<string> present, SpecNode value, int at)
    {
        foreach (SpecNode part in value.IsArray ? value.Items : [value])
        {
            if (!part.IsObject)
            {
                _file.NoteEmptyMerge(at);
            }

            foreach (KeyValuePair<string, SpecNode> member in part.IsObject ? part.Members : [])
            {
                if (present.Add(member.Key))
                {
                    _members.Add(member);
                }
            }
        }
    }

    private string Key()
    {
        ParsingEvent current = _parser.Current!;
        if (current is Scalar scalar)
        {
            string text = TextOf(scalar);
            _file.NoteName(text);
            if (!scalar.Anchor.IsEmpty)
            {
                End(scalar, SpecNode.Scalar(SpecKind.String, _file, (int)scalar.Start.Index, text), Begin(scalar));
            }

            Next();
            return text;
        }

        if (current is AnchorAlias alias && OfAlias(alias) is { IsObject: false, IsArray: false } aliased)
        {
            _file.NoteName(aliased.Text);
            Next();
            return aliased.Text;
        }

        // A template's "{{name}}:" or the like: the name is what is written.
        int start = (int)current.Start.Index;
        Value();
        string written = _file.Slice(start, _valueEnd).Trim();
        _file.NoteName(written);
        return written;
    }

    private string TextOf(Scalar scalar)
    {
        string text = _isMended ? YamlStandIns.Restore(scalar.Value) : scalar.Value;
        if (text.Length > LongestPooled)
        {
            return text;
        }

        if (!_pool.TryGetValue(text, out string? known))
        {
            _pool.Add(text, known = text);
        }

        return known;
    }

    private long Begin(NodeEvent start)
    {
        long before = _anchors.Size;
        _anchors.CountOne();
        if (!start.Anchor.IsEmpty)
        {
            _anchors.Open(start.Anchor.Value);
        }

        return before;
    }

    private SpecNode End(NodeEvent start, SpecNode node, long before)
    {
        if (!start.Anchor.IsEmpty)
        {
            _anchors.Define(start.Anchor.Value, node, before, _deepest - _depth);
        }

        return node;
    }
}
