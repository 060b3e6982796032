using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace Typewright.Generator.Emitting.Code;

/// <summary>
/// Writes indented C#. Lines end in LF on every machine; nothing is formatted with a culture. A blank line parts what
/// stands before it from what follows, so none comes out at the beginning or end of a block.
/// </summary>
internal sealed class CodeWriter
{
    private const int MaxSignature = 180;

    private readonly StringBuilder _text = new(4096);
    private int _depth;
    private bool _isBlankDue;
    private bool _isBlockFresh = true;

    public void Line() => _isBlankDue = !_isBlockFresh;

    public void Line(string text)
    {
        Indent();
        _text.Append(text).Append('\n');
    }

    public void Line([InterpolatedStringHandlerArgument("")] ref LineHandler line)
    {
        _ = line;
        _text.Append('\n');
    }

    /// <summary>A header, braces, and what is written until the result is disposed.</summary>
    public Scope Block(string header)
    {
        Line(header);
        return Braces();
    }

    /// <summary>A method or constructor, and what is written until the result is disposed. A long list of parameters has a line for each.</summary>
    public Scope Method(string head, IReadOnlyList<string> parameters, string constraint = "")
    {
        string end = constraint.Length == 0 ? ")" : ") " + constraint;
        string line = $"{head}({string.Join(", ", parameters)}{end}";
        if ((_depth * 4) + line.Length <= MaxSignature)
        {
            return Block(line);
        }

        Line(head + "(");
        using (Indented())
        {
            for (int i = 0; i < parameters.Count; i++)
            {
                Line(parameters[i] + (i == parameters.Count - 1 ? end : ","));
            }
        }

        return Braces();
    }

    /// <summary>Deeper by one until the result is disposed.</summary>
    public Scope Indented()
    {
        _depth++;
        return new Scope(this, null);
    }

    /// <summary>No block: for where there is one only sometimes.</summary>
    public static Scope NoBlock() => new(null, null);

    public override string ToString() => _text.ToString();

    private Scope Braces()
    {
        Line("{");
        _depth++;
        _isBlockFresh = true;
        return new Scope(this, "}");
    }

    private void Indent()
    {
        if (_isBlankDue)
        {
            _text.Append('\n');
        }

        _isBlankDue = false;
        _isBlockFresh = false;
        _text.Append(' ', _depth * 4);
    }

    public readonly struct Scope(CodeWriter? writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            if (writer is null)
            {
                return;
            }

            writer._depth--;
            if (end is not null)
            {
                writer._isBlankDue = false;
                writer.Line(end);
            }
        }
    }

    /// <summary>Appends the parts of an interpolated line straight to the writer.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct LineHandler
    {
        private readonly StringBuilder _text;

        public LineHandler(int literalLength, int formattedCount, CodeWriter writer)
        {
            _ = literalLength + formattedCount;
            _text = writer._text;
            writer.Indent();
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);

        public void AppendFormatted(int number) => _text.Append(number);
    }
}
