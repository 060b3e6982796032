namespace Typewright.Runtime;

/// <summary>The ways in which a body is divided into values.</summary>
internal enum StreamingKind
{
    /// <summary>Events of <c>text/event-stream</c>.</summary>
    ServerSentEvents,

    /// <summary>Values between line feeds.</summary>
    JsonLines,

    /// <summary>Values after record separators.</summary>
    JsonSequence,
}
