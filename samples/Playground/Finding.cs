namespace Typewright.Playground;

/// <summary>A diagnostic.</summary>
/// <param name="Id">Which rule.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="File">The document or the overlay; empty for neither.</param>
/// <param name="Line">The line, from 1; 0 for none.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, and what helps.</param>
internal sealed record Finding(string Id, string Severity, string File, int Line, int Column, string Message)
{
    public bool IsError => Severity == "error";

    /// <summary>The page of the rule.</summary>
    public required string Help { get; init; }
}
