using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Typewright.Corpus.Scenarios;

/// <summary>What became of a scenario: one line of the output.</summary>
internal sealed record ScenarioOutcome
{
    public required string Scenario { get; init; }

    /// <summary>pass, fail, known for a fault whose reason is written down, or skip.</summary>
    public required string Status { get; init; }

    /// <summary>The rule by which it is skipped, or by which it is known what the document lost.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether a protocol method was needed to say what is expected; null where it was not.</summary>
    public bool? Protocol { get; init; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<string>? Faults { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScenarioOutcome))]
internal sealed partial class ScenarioJson : JsonSerializerContext;
