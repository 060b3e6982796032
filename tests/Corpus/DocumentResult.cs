using System.Collections.Generic;
using System.Text.Json.Serialization;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus;

/// <summary>What became of one document: one line of the output.</summary>
internal sealed record DocumentResult
{
    public required string File { get; init; }

    /// <summary>ok, warnings, errors, crash or rejected.</summary>
    public required string Status { get; init; }

    public int Operations { get; init; }

    public int Schemas { get; init; }

    public int Files { get; init; }

    public int Lines { get; init; }

    public double ReadMs { get; init; }

    public double BindMs { get; init; }

    public double EmitMs { get; init; }

    public double CompileMs { get; init; }

    public double PeakMb { get; init; }

    public IReadOnlyList<string> Problems { get; init; } = [];

    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>What became of the document's values, where they were asked for.</summary>
    public RoundTripResult? RoundTrip { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentResult))]
[JsonSerializable(typeof(Oracle.OracleResult))]
internal sealed partial class ResultJson : JsonSerializerContext;
