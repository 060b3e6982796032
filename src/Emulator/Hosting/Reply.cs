using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Typewright.Emulator.Hosting;

/// <summary>What an operation answers.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The JSON body; null for an empty one.</param>
/// <param name="Headers">Headers beside those that every answer has.</param>
internal sealed record Reply(int Status, JsonNode? Body = null, IReadOnlyDictionary<string, string>? Headers = null);
