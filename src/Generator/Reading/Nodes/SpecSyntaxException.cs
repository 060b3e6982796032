using System;

namespace Typewright.Generator.Reading.Nodes;

/// <summary>Text that is neither JSON nor YAML. Caught where files are read and turned into a problem.</summary>
internal sealed class SpecSyntaxException(string message, int line, int column, bool isForeign = false) : Exception(message)
{
    /// <summary>Whether the JSON reader stumbled over a character that another notation may have there.</summary>
    public bool IsForeign => isForeign;

    /// <summary>Zero-based.</summary>
    public int Line { get; } = line;

    /// <summary>Zero-based.</summary>
    public int Column { get; } = column;
}
