using System;
using System.Collections.Generic;

namespace Typewright.Runtime;

/// <summary>What an error response says; the first thing found stays.</summary>
internal sealed class ErrorFacts
{
    private const int MostNoted = 1000;
    private const int LongestName = 100;

    private int _noted;

    public string? Code { get; set; }

    public string? Message { get; set; }

    /// <summary>Further messages by the name of what they are about.</summary>
    public Dictionary<string, string>? Data { get; private set; }

    /// <summary>Notes a further message, as long as all of them together are short.</summary>
    public void Note(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text) && _noted < MostNoted)
        {
            Data ??= new Dictionary<string, string>(StringComparer.Ordinal);
            Data[Excerpts.Of(name, LongestName)] = Excerpts.Of(text!, MostNoted - _noted);
            _noted += Math.Min(text!.Length, MostNoted - _noted) + Math.Min(name.Length, LongestName);
        }
    }

    /// <summary>Changes all texts.</summary>
    public void Change(Func<string, string> change)
    {
        Code = Code is null ? null : change(Code);
        Message = Message is null ? null : change(Message);
        foreach (string name in Data is null ? [] : new List<string>(Data.Keys))
        {
            Data![name] = change(Data[name]);
        }
    }
}
