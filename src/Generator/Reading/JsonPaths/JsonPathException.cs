using System;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>Text that is no JSONPath expression. Caught where overlays are applied and turned into a problem.</summary>
internal sealed class JsonPathException(string message, int position) : Exception(message)
{
    /// <summary>Zero-based, in the expression's text.</summary>
    public int Position { get; } = position;
}
