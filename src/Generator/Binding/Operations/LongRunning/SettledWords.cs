using System.Collections.Generic;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations.LongRunning;

/// <summary>What became of the words for the states of an operation.</summary>
/// <param name="States">What is to be said of them, beside what is usual.</param>
/// <param name="Open">Those of which nothing shows what they mean.</param>
internal sealed record SettledWords(OperationStates States, IReadOnlyList<string> Open)
{
    /// <summary>Whether one of them says that the operation has succeeded.</summary>
    public bool HasEnd { get; init; }
}
