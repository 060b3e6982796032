using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>A condition of a filter.</summary>
internal delegate bool JsonPathTest(SpecNode current, SpecNode root);

/// <summary>A value in a filter.</summary>
internal delegate JsonPathValue JsonPathGet(SpecNode current, SpecNode root);

/// <summary>What stands on one side of a comparison, or alone: RFC 9535, 2.4.3 says which may do which.</summary>
/// <param name="Value">How its value is got; null for what has none, as queries that may select many nodes.</param>
/// <param name="Test">What it says as a condition; null for what is none, as literals.</param>
/// <param name="Query">The query, if it is one.</param>
internal sealed record JsonPathOperand(JsonPathGet? Value, JsonPathTest? Test, JsonPath? Query = null);
