using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Json;

/// <summary>JSON text to nodes, in one pass of <see cref="Utf8JsonReader"/>.</summary>
internal sealed class JsonSpecReader
{
    private readonly SpecFile _file;
    private readonly byte[] _bytes;
    private readonly JsonTextPool _pool = new();
    private readonly List<KeyValuePair<string, SpecNode>> _members = [];
    private readonly List<SpecNode> _items = [];

    private JsonSpecReader(SpecText source, StillWanted wanted)
    {
        _file = new SpecFile(source.Path, source.Text, offsetsAreBytes: true) { IsTrusted = source.IsTrusted, Wanted = wanted };
        _bytes = Encoding.UTF8.GetBytes(source.Text);
    }

    /// <exception cref="SpecSyntaxException">The text is not JSON. Comments and trailing commas are let pass.</exception>
    public static SpecFile Read(SpecText source, StillWanted wanted)
    {
        JsonSpecReader self = new(source, wanted);
        try
        {
            self.Document();
        }
        catch (JsonException e)
        {
            int offset = self.OffsetOf(e);
            (int line, int column) = self._file.Locate(offset);
            throw new SpecSyntaxException(Sentence(e.Message), line, column, self.IsForeign(offset));
        }

        return self._file;
    }

    private void Document()
    {
        Utf8JsonReader reader = new(_bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = SpecLimits.Depth,
        });
        reader.Read();
        _file.Root = Value(ref reader);
        // Only blanks and comments may follow; the reader throws at anything else.
        reader.Read();
    }

    private SpecNode Value(ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        _file.Wanted.Ask();

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                int firstMember = _members.Count;
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = _pool.Get(ref reader);
                    _file.NoteName(name);
                    reader.Read();
                    _members.Add(new(name, Value(ref reader)));
                }

                return SpecNode.OfMembers(_file, offset, SpecMembers.From(_members, firstMember));
            case JsonTokenType.StartArray:
                int firstItem = _items.Count;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    _items.Add(Value(ref reader));
                }

                List<SpecNode> items = _items.GetRange(firstItem, _items.Count - firstItem);
                _items.RemoveRange(firstItem, items.Count);
                return SpecNode.OfItems(_file, offset, items);
            case JsonTokenType.String:
                return SpecNode.Scalar(SpecKind.String, _file, offset, _pool.Get(ref reader));
            case JsonTokenType.Number:
                return SpecNode.Scalar(SpecKind.Number, _file, offset, _pool.Get(ref reader));
            case JsonTokenType.True:
                return SpecNode.Scalar(SpecKind.Boolean, _file, offset, "true");
            case JsonTokenType.False:
                return SpecNode.Scalar(SpecKind.Boolean, _file, offset, "false");
            default:
                return SpecNode.Scalar(SpecKind.Null, _file, offset, "");
        }
    }

    // The exception counts bytes from the start of its line; positions are told in characters.
    private int OffsetOf(JsonException e)
    {
        int start = 0;
        for (long line = e.LineNumber ?? 0; line > 0; line--)
        {
            start = Array.IndexOf(_bytes, (byte)'\n', start) + 1;
        }

        return start + (int)(e.BytePositionInLine ?? 0);
    }

    // A quote, a bracket or the end where JSON has none is a slip in JSON; anything else may be YAML.
    private bool IsForeign(int offset) => offset < _bytes.Length && "\"{}[],:".IndexOf((char)_bytes[offset]) < 0;

    // The library appends its own coordinates; the diagnostic has them already.
    private static string Sentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }
}
