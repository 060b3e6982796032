using System.Collections.Generic;
using System.Linq;

namespace Typewright.Emulator.Traffic;

/// <summary>The latest requests that the emulator received, in the order of their arrival. Safe for use by several threads.</summary>
public sealed class RequestLog
{
    private readonly int _capacity;
    private readonly Queue<RecordedRequest> _requests = new();

    internal RequestLog(int capacity) => _capacity = capacity;

    /// <summary>A copy of the log, oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_requests)
        {
            return [.. _requests];
        }
    }

    /// <summary>The logged requests with a method and a path prefix, oldest first.</summary>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="pathPrefix">What the path as sent begins with.</param>
    public IReadOnlyList<RecordedRequest> Find(string method, string pathPrefix) =>
        [.. Snapshot().Where(request => request.Method == method && request.Path.StartsWith(pathPrefix, System.StringComparison.Ordinal))];

    /// <summary>Forgets all requests so far.</summary>
    public void Clear()
    {
        lock (_requests)
        {
            _requests.Clear();
        }
    }

    internal void Add(RecordedRequest request)
    {
        lock (_requests)
        {
            _requests.Enqueue(request);
            while (_requests.Count > _capacity)
            {
                _requests.Dequeue();
            }
        }
    }
}
