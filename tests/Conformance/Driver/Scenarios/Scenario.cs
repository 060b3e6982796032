using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>What a server expects of a client, and what it answers.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Spec">The folder of its documents.</param>
/// <param name="Calls">The calls, in order.</param>
public sealed record Scenario(string Name, string Spec, IReadOnlyList<ScenarioCall> Calls);

/// <summary>A request that is expected, and its answer.</summary>
/// <param name="Method">The verb in capital letters.</param>
/// <param name="Uri">The path, escaped as it travels.</param>
/// <param name="Query">The names and values, decoded; a name may be there several times.</param>
/// <param name="Headers">The headers that matter.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="Answer">What is answered.</param>
public sealed record ScenarioCall(
    string Method,
    string Uri,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    ScenarioBody? Body,
    ScenarioAnswer Answer)
{
    /// <summary>The path in the document; null where only the template tells it.</summary>
    public string? DocumentPath { get; init; }
}

/// <summary>A body as bytes, or in parts.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Bytes">What travels; null for parts, and where the data do not say.</param>
/// <param name="Parts">The parts of a form; null for other bodies.</param>
public sealed record ScenarioBody(string MediaType, byte[]? Bytes, IReadOnlyList<ScenarioPart>? Parts);

/// <summary>A part of a form.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Value">Its value; null for a file.</param>
/// <param name="Content">The bytes of a file.</param>
/// <param name="FileName">The name of a file.</param>
/// <param name="MediaType">The media type of a file.</param>
public sealed record ScenarioPart(string Name, JsonNode? Value, byte[] Content, string? FileName, string? MediaType);

/// <summary>What is answered.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body; null for none.</param>
public sealed record ScenarioAnswer(int Status, IReadOnlyDictionary<string, string> Headers, ScenarioBody? Body);
