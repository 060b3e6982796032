namespace Typewright.Corpus.Oracle;

/// <summary>A line of the output.</summary>
internal sealed class OracleResult
{
    public required string File { get; init; }

    public required string Status { get; init; }

    public string? Reason { get; init; }

    public int Count { get; init; }

    public string[] Differences { get; init; } = [];
}
