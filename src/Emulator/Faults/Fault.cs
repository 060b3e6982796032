using System;

namespace Typewright.Emulator.Faults;

/// <summary>Something that goes wrong with a request, on purpose.</summary>
public sealed record Fault
{
    private Fault()
    {
    }

    /// <summary>
    /// The status code to answer with; <see langword="null"/> when the fault only delays the answer or drops the
    /// connection.
    /// </summary>
    public int? StatusCode { get; private init; }

    /// <summary>Whether the answer is an HTML page, as a gateway sends, and not an error body in JSON.</summary>
    public bool IsHtml { get; private init; }

    /// <summary>Whether the connection is closed without an answer.</summary>
    public bool IsDrop { get; private init; }

    /// <summary>Whether the operation is carried out, and the connection is closed after the first half of its answer.</summary>
    public bool IsTruncation { get; private init; }

    /// <summary>How long to wait first.</summary>
    public TimeSpan Delay { get; private init; }

    /// <summary>
    /// What the answer tells the client to wait: whole seconds are sent as <c>Retry-After</c>, other times in milliseconds as
    /// <c>retry-after-ms</c>. <see langword="null"/> sends neither.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// Whether the operation is carried out before things go wrong, so that only its answer is lost and a repeated request can
    /// show whether it acts twice.
    /// </summary>
    public bool AfterOperation { get; init; }

    /// <summary>An error answer in the shape of the service that was called.</summary>
    /// <param name="statusCode">The status code, from 400 to 599.</param>
    /// <param name="retryAfter">What to tell the client to wait; nothing by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not that of an error.</exception>
    public static Fault Status(int statusCode, TimeSpan? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new Fault { StatusCode = statusCode, RetryAfter = retryAfter };
    }

    /// <summary>An error answer that is an HTML page, such as the 503 of a gateway.</summary>
    /// <param name="statusCode">The status code, from 400 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not that of an error.</exception>
    public static Fault Html(int statusCode) => Status(statusCode) with { IsHtml = true };

    /// <summary>A connection that is closed without an answer.</summary>
    public static Fault Drop() => new() { IsDrop = true };

    /// <summary>The first half of the right answer, and then the connection is closed; an answer without a body is lost.</summary>
    public static Fault Truncate() => new() { IsTruncation = true };

    /// <summary>A right answer that comes late.</summary>
    /// <param name="delay">How long to wait before the operation starts, in real time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative.</exception>
    public static Fault Slow(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new Fault { Delay = delay };
    }
}
