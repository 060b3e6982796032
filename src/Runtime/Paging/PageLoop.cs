using Azure;

namespace Typewright;

/// <summary>Notices when a service leads a listing in a circle, with constant memory (Brent's algorithm).</summary>
internal struct PageLoop
{
    private string? _kept;
    private int _steps;
    private int _limit;

    /// <summary>Notes that a page leads on to the next one.</summary>
    /// <exception cref="RequestFailedException">The service has led here before.</exception>
    public void Follow(string next, Response response)
    {
        if (next == _kept)
        {
            throw new RequestFailedException(response, null, new Circle());
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
