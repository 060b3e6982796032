using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Emitting.Code;

/// <summary>
/// A piece of C# as a template wrote it: an interpolated string whose parts are kept, so that <see cref="CodeWriter"/> puts
/// them straight into the file, at the right depth, and sees the known names among them, whose usings the file needs.
/// What is interpolated alone on its line and is empty leaves no line.
/// </summary>
[InterpolatedStringHandler]
internal sealed class CSharp
{
    public static readonly CSharp Nothing = new(0, 0);

    /// <summary>Between pieces of a list: parts what stands before it from what follows.</summary>
    public static readonly CSharp BlankLine = $"\n";

    private readonly object[] _parts;
    private int _count;

    /// <summary>The compiler calls this for an interpolated string, and then the methods that append.</summary>
    public CSharp(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new object[(2 * formattedCount) + 1];
    }

    public int Count => _count;

    /// <summary>A literal, a known name, another piece, or a list of pieces.</summary>
    public object this[int index] => _parts[index];

    public bool IsEmpty
    {
        get
        {
            for (int i = 0; i < _count; i++)
            {
                if (_parts[i] is not (string { Length: 0 } or CSharp { IsEmpty: true }))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The length of a piece that is on one line.</summary>
    public int Length
    {
        get
        {
            int length = 0;
            for (int i = 0; i < _count; i++)
            {
                length += _parts[i] switch
                {
                    string text => text.Length,
                    KnownName name => name.Text.Length,
                    CSharp code => code.Length,
                    _ => 0,
                };
            }

            return length;
        }
    }

    public void AppendLiteral(string text) => _parts[_count++] = text;

    public void AppendFormatted(string text) => _parts[_count++] = text;

    public void AppendFormatted(int number) => _parts[_count++] = number.ToString(CultureInfo.InvariantCulture);

    public void AppendFormatted(KnownName name) => _parts[_count++] = name;

    public void AppendFormatted(CSharp code) => _parts[_count++] = code;

    /// <summary>Each piece on lines of its own.</summary>
    public void AppendFormatted(IEnumerable<CSharp> lines) => _parts[_count++] = lines;

    /// <summary>The text, for debugging.</summary>
    public override string ToString()
    {
        CodeWriter writer = new(StillWanted.Always);
        writer.Write(this);
        return writer.ToString();
    }
}
