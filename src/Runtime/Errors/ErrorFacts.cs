using System;
using System.Collections.Generic;

namespace Typewright;

/// <summary>What an error response says; the first thing found stays.</summary>
internal sealed class ErrorFacts
{
    public string? Code { get; set; }

    public string? Message { get; set; }

    /// <summary>Further messages by the name of what they are about.</summary>
    public Dictionary<string, string>? Data { get; private set; }

    public void Note(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Data ??= new Dictionary<string, string>(StringComparer.Ordinal);
            Data[name] = text!;
        }
    }
}
