using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Pipeline;

/// <summary>A client that makes a type which another one has made already.</summary>
/// <param name="Number">Which of the items that name its document it is for.</param>
/// <param name="Problem">What to tell, at its document.</param>
internal sealed record TypeClash(int Number, Problem Problem)
{
    public bool IsOf(BoundClient client) => client.Path == Problem.Path && client.Number == Number;
}
