using System;

namespace Typewright.Corpus.Scenarios;

/// <summary>A method demands an argument that the expected request has no value for.</summary>
internal sealed class MissingArgumentException(string parameter) : Exception($"The expected request has nothing for the parameter '{parameter}'.");
