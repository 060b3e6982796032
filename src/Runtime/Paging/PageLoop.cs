using System.Globalization;
using Azure;

namespace Typewright.Runtime;

/// <summary>Notices when a listing does not end: when a service leads in a circle, with constant memory (Brent's algorithm), repeats its
/// last page, or goes beyond the caller's bound.</summary>
internal struct PageLoop(int? maxPages, string? resumed)
{
    private long? _received = resumed is null ? 0 : null;
    private string? _kept;
    private int _steps;
    private int _limit;
    private int _pages;
    private ulong _mark;

    /// <summary>Gets where in the enumeration the next page is.</summary>
    public readonly PagePlace Place => new(_pages == 0, _received);

    /// <summary>Notes a page.</summary>
    /// <param name="mark">The mark of its items.</param>
    /// <param name="count">How many items it has.</param>
    /// <returns>Whether it is a page of the listing; false for the last one once more, by which some services answer a number that is too
    /// high.</returns>
    public bool Take(ulong mark, int count)
    {
        bool isNew = mark == 0 || mark != _mark;
        _mark = mark;
        _pages++;
        _received += count;
        return isNew;
    }

    /// <summary>Notes that a page leads on to the next one.</summary>
    /// <exception cref="RequestFailedException">The service has led here before, or there are more pages than the caller
    /// allows.</exception>
    public void Follow(string next, Response response)
    {
        if (_pages >= maxPages)
        {
            throw StatedFailure.Of(response, string.Format(
                CultureInfo.InvariantCulture, "The listing has more than {0} pages, the bound that ClientBehavior.MaxPages sets.",
                    maxPages));
        }

        if (next == _kept)
        {
            throw StatedFailure.Of(
                response, "The service leads the listing in a circle: it answered with a continuation that it had already given.");
        }

        if (++_steps >= _limit)
        {
            // Keeping ever later tokens, for ever longer, finds a circle of any length after any beginning.
            _kept = next;
            _steps = 0;
            _limit = _limit == 0 ? 1 : _limit * 2;
        }
    }
}
