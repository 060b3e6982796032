using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Typewright.Generator.Reading;

/// <summary>JSON text to nodes, in one pass of <see cref="Utf8JsonReader"/>.</summary>
internal static class JsonSpecReader
{
    private const int MaxDepth = 400;

    public static SpecFile Read(SpecText source)
    {
        SpecFile file = new(source.Path, source.Text, offsetsAreBytes: true);
        byte[] bytes = Encoding.UTF8.GetBytes(source.Text);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaxDepth,
        });
        try
        {
            reader.Read();
            file.Root = Value(ref reader, file, new NamePool());
            if (reader.Read())
            {
                throw new SpecSyntaxException("there is more text behind the end of the document", 0, 0);
            }
        }
        catch (JsonException e)
        {
            throw new SpecSyntaxException(Sentence(e.Message), (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
        }

        return file;
    }

    private static SpecNode Value(ref Utf8JsonReader reader, SpecFile file, NamePool names)
    {
        int offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                SpecMembers members = new();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = names.Get(ref reader);
                    reader.Read();
                    members.Set(name, Value(ref reader, file, names));
                }

                return SpecNode.OfMembers(file, offset, members);
            case JsonTokenType.StartArray:
                List<SpecNode> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, file, names));
                }

                return SpecNode.OfItems(file, offset, items);
            case JsonTokenType.String:
                return SpecNode.Scalar(SpecKind.String, file, offset, Text(ref reader));
            case JsonTokenType.Number:
                return SpecNode.Scalar(SpecKind.Number, file, offset, Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
            case JsonTokenType.True:
                return SpecNode.Scalar(SpecKind.Boolean, file, offset, "true");
            case JsonTokenType.False:
                return SpecNode.Scalar(SpecKind.Boolean, file, offset, "false");
            default:
                return SpecNode.Scalar(SpecKind.Null, file, offset, "");
        }
    }

    // Documents hold halves of surrogate pairs in examples and patterns; GetString refuses those, the raw text serves.
    internal static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }
    }

    // The library appends its own coordinates; the diagnostic has them already.
    private static string Sentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }

    /// <summary>The same few hundred member names fill a document; each becomes a string once.</summary>
    private sealed class NamePool
    {
        private readonly string?[] _slots = new string?[1024];

        public string Get(ref Utf8JsonReader reader)
        {
            ReadOnlySpan<byte> span = reader.ValueSpan;
            if (span.Length is 0 or > 40 || reader.ValueIsEscaped)
            {
                return Text(ref reader);
            }

            int slot = ((span.Length * 31) + (span[0] * 7) + (span[span.Length - 1] * 131) + (span[span.Length / 2] * 17)) & (_slots.Length - 1);
            if (_slots[slot] is { } known && reader.ValueTextEquals(known))
            {
                return known;
            }

            return _slots[slot] = Text(ref reader);
        }
    }
}
