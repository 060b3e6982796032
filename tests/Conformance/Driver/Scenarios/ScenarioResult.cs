using System.Collections.Generic;

namespace Typewright.Conformance;

/// <summary>What came of a scenario.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Faults">What is wrong; nothing if it passed.</param>
/// <param name="IsProtocol">Whether only the protocol method could say what is wanted.</param>
public sealed record ScenarioResult(string Name, IReadOnlyList<string> Faults, bool IsProtocol)
{
    /// <summary>Whether it passed, by the client's result and the server's report.</summary>
    public bool Passed => Faults.Count == 0;
}
