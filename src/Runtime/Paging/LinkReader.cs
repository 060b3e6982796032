using System;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Reads the links of one <c>Link</c> header, one after the other; what is malformed ends it.</summary>
internal struct LinkReader(string header)
{
    private int _at;

    /// <summary>Gets the target of the link, as it is written.</summary>
    public string Target { get; private set; } = string.Empty;

    /// <summary>Gets the relation types of the link, between spaces; of several parameters <c>rel</c> the first one counts. Null for
    /// none.</summary>
    public string? Relations { get; private set; }

    /// <summary>Gets what the link is about, if not the resource that it came with.</summary>
    public string? Anchor { get; private set; }

    private readonly bool IsAtEnd => _at >= header.Length;

    /// <summary>Moves to the next link.</summary>
    public bool Next()
    {
        Skip(" \t,");
        if (IsAtEnd || header[_at] != '<')
        {
            return false;
        }

        int close = header.IndexOf('>', _at);
        if (close < 0)
        {
            return false;
        }

        Target = header.Substring(_at + 1, close - _at - 1).Trim();
        Relations = null;
        Anchor = null;
        _at = close + 1;
        Skip(" \t");
        while (!IsAtEnd && header[_at] == ';')
        {
            _at++;
            Parameter();
            Skip(" \t");
        }

        return true;
    }

    private void Parameter()
    {
        Skip(" \t");
        string name = Take("=;, \t");
        Skip(" \t");
        string value = string.Empty;
        if (!IsAtEnd && header[_at] == '=')
        {
            _at++;
            Skip(" \t");
            value = !IsAtEnd && header[_at] == '"' ? Quoted() : Take(";, \t");
        }

        if (name.Equals("rel", StringComparison.OrdinalIgnoreCase))
        {
            Relations ??= value;
        }
        else if (name.Equals("anchor", StringComparison.OrdinalIgnoreCase))
        {
            Anchor ??= value;
        }
    }

    private string Quoted()
    {
        StringBuilder text = new();
        for (_at++; !IsAtEnd && header[_at] != '"'; _at++)
        {
            if (header[_at] == '\\' && _at + 1 < header.Length)
            {
                _at++;
            }

            text.Append(header[_at]);
        }

        _at = Math.Min(_at + 1, header.Length);
        return text.ToString();
    }

    private string Take(string ends)
    {
        int start = _at;
        while (!IsAtEnd && ends.IndexOf(header[_at]) < 0)
        {
            _at++;
        }

        return header.Substring(start, _at - start);
    }

    private void Skip(string characters)
    {
        while (!IsAtEnd && characters.IndexOf(header[_at]) >= 0)
        {
            _at++;
        }
    }
}
