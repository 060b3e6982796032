using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Typewright.Generator.Reading;

/// <summary>
/// YAML text to nodes, over YamlDotNet's event parser, with the core schema of YAML 1.2: only true/false, null, ~ and
/// numbers are not text. An alias is the same node as its anchor, so aliases cannot blow a document up.
/// </summary>
internal sealed class YamlSpecReader
{
    private const int MaxDepth = 400;

    private readonly SpecFile _file;
    private readonly IParser _parser;
    private readonly Dictionary<string, SpecNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _depth;

    private YamlSpecReader(SpecText source, string text)
    {
        _file = new SpecFile(source.Path, text, offsetsAreBytes: false);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    public static SpecFile Read(SpecText source)
    {
        try
        {
            return new YamlSpecReader(source, source.Text).Document();
        }
        catch (YamlException first)
        {
            // Real documents hold what the library refuses and other readers accept; see YamlTolerance.
            string mended = YamlTolerance.Mend(source.Text);
            if (ReferenceEquals(mended, source.Text))
            {
                throw Syntax(first);
            }

            try
            {
                return new YamlSpecReader(source, mended).Document();
            }
            catch (YamlException)
            {
                throw Syntax(first);
            }
        }
    }

    private static SpecSyntaxException Syntax(YamlException e) => new(e.Message, (int)Math.Max(0, e.Start.Line - 1), (int)Math.Max(0, e.Start.Column - 1));

    private SpecFile Document()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            throw new SpecSyntaxException("the file is empty", 0, 0);
        }

        _parser.MoveNext();
        _file.Root = Value();
        return _file;
    }

    private SpecNode Value()
    {
        ParsingEvent current = _parser.Current ?? throw new SpecSyntaxException("the document ends too early", 0, 0);
        int offset = (int)current.Start.Index;
        if (++_depth > MaxDepth)
        {
            throw new SpecSyntaxException("the document is nested too deeply", (int)current.Start.Line - 1, (int)current.Start.Column - 1);
        }

        SpecNode node = current switch
        {
            Scalar scalar => Scalar(scalar, offset),
            MappingStart mapping => Mapping(mapping, offset),
            SequenceStart sequence => Sequence(sequence, offset),
            AnchorAlias alias => Alias(alias),
            _ => throw new SpecSyntaxException("a value is expected", (int)current.Start.Line - 1, (int)current.Start.Column - 1),
        };
        _depth--;
        _parser.MoveNext();
        return node;
    }

    private SpecNode Alias(AnchorAlias alias) => _anchors.TryGetValue(alias.Value.Value, out SpecNode? node)
        ? node
        : throw new SpecSyntaxException($"the alias '{alias.Value.Value}' has no anchor before it", (int)alias.Start.Line - 1, (int)alias.Start.Column - 1);

    private SpecNode Mapping(MappingStart start, int offset)
    {
        SpecMembers members = new();
        SpecNode node = SpecNode.OfMembers(_file, offset, members);
        Anchor(start, node);
        _parser.MoveNext();
        List<SpecNode>? merged = null;
        while (_parser.Current is not MappingEnd)
        {
            bool isMerge = _parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            string name = Key();
            SpecNode value = Value();
            if (isMerge && (value.IsObject || value.IsArray))
            {
                (merged ??= []).Add(value);
            }
            else
            {
                members.Set(name, value);
            }
        }

        Merge(members, merged);
        return node;
    }

    private static void Merge(SpecMembers members, List<SpecNode>? merged)
    {
        foreach (SpecNode source in merged ?? [])
        {
            foreach (SpecNode part in source.IsArray ? source.Items : [source])
            {
                foreach (KeyValuePair<string, SpecNode> member in part.Members)
                {
                    if (members.Find(member.Key) is null)
                    {
                        members.Set(member.Key, member.Value);
                    }
                }
            }
        }
    }

    private string Key()
    {
        if (_parser.Current is Scalar scalar)
        {
            string text = scalar.Value;
            if (!_names.TryGetValue(text, out string? known))
            {
                _names.Add(text, known = text);
            }

            Anchor(scalar, SpecNode.Scalar(SpecKind.String, _file, (int)scalar.Start.Index, text));
            _parser.MoveNext();
            return known;
        }

        if (_parser.Current is AnchorAlias alias)
        {
            string text = Alias(alias).Text;
            _parser.MoveNext();
            return text;
        }

        Mark at = _parser.Current!.Start;
        throw new SpecSyntaxException("a member's name must be a scalar", (int)at.Line - 1, (int)at.Column - 1);
    }

    private SpecNode Sequence(SequenceStart start, int offset)
    {
        List<SpecNode> items = [];
        SpecNode node = SpecNode.OfItems(_file, offset, items);
        Anchor(start, node);
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Value());
        }

        return node;
    }

    private SpecNode Scalar(Scalar scalar, int offset)
    {
        SpecNode node = SpecNode.Scalar(YamlScalars.KindOf(scalar), _file, offset, YamlScalars.TextOf(scalar));
        Anchor(scalar, node);
        return node;
    }

    private void Anchor(NodeEvent at, SpecNode node)
    {
        if (!at.Anchor.IsEmpty)
        {
            _anchors[at.Anchor.Value] = node;
        }
    }
}
