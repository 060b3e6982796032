using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>How a body is divided into JSON values that arrive one after the other. Immutable; keep it in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StreamingStyle
{
    private StreamingStyle(StreamingKind kind, string? terminal = null, bool reconnects = false)
    {
        Kind = kind;
        Terminal = terminal;
        Reconnects = reconnects;
    }

    /// <summary>Gets the style of JSON Lines and newline-delimited JSON (<c>application/jsonl</c>,
    /// <c>application/x-ndjson</c>): a value a line; empty lines are skipped.</summary>
    public static StreamingStyle JsonLines { get; } = new(StreamingKind.JsonLines);

    /// <summary>Gets the style of JSON text sequences (<c>application/json-seq</c>, RFC
    /// 7464): each value follows a record separator.</summary>
    public static StreamingStyle JsonSequence { get; } = new(StreamingKind.JsonSequence);

    /// <summary>Gets the kind of division.</summary>
    internal StreamingKind Kind { get; }

    /// <summary>Gets the data that ends a stream of events, or null.</summary>
    internal string? Terminal { get; }

    /// <summary>Gets whether a stream of events that ended is asked for again.</summary>
    internal bool Reconnects { get; }

    /// <summary>Makes the style of server-sent events (<c>text/event-stream</c>), whose data are JSON.</summary>
    /// <param name="terminal">The data of the event that ends the stream and is no value itself. <c>[DONE]</c> is what
    /// many services send, and no JSON, so that it cannot be a value; null if there is none.</param>
    /// <param name="reconnects">Whether a stream that ended is asked for again, as browsers do.</param>
    /// <returns>The style.</returns>
    public static StreamingStyle ServerSentEvents(string? terminal = "[DONE]", bool reconnects = false) =>
        new(StreamingKind.ServerSentEvents, terminal, reconnects);
}
