using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// How much may be said, in all unions of a document, of the cases of unions that are inside of others: each union repeats it, so that a
/// short document could become more code than a compiler takes.
/// </summary>
internal sealed class EvidenceBudget(BindingContext context)
{
    // Many times what the largest documents have.
    private const int Most = 50_000;

    private int _spent;
    private bool _isTold;

    /// <summary>Takes what a case of an inner union costs.</summary>
    /// <param name="union">The union that repeats it.</param>
    /// <returns>Whether there is so much left; where not, the document's author is told once.</returns>
    public bool Takes(UnionDraft union)
    {
        if (_spent < Most)
        {
            _spent++;
            return true;
        }

        if (!_isTold)
        {
            _isTold = true;
            const string Much = "The unions of this document have more than 50,000 cases of other unions inside";
            context.Report(ProblemKind.Degraded, union.Schema.Node, Much, "the values of such cases are not told apart from here on");
        }

        return false;
    }
}
