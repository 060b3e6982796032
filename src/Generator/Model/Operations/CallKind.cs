namespace Typewright.Generator.Model.Operations;

/// <summary>How an operation is called, and what its methods make of the answer.</summary>
internal enum CallKind
{
    /// <summary>The response alone.</summary>
    Plain,

    /// <summary>A value read from JSON.</summary>
    Json,

    /// <summary>The same, which some successes do not have.</summary>
    OptionalJson,

    Xml,
    OptionalXml,
    Text,

    /// <summary>Whether something is there.</summary>
    Existence,

    /// <summary>The response's bytes as they come.</summary>
    Stream,

    /// <summary>Items page by page.</summary>
    Pages,

    /// <summary>Items that come one by one.</summary>
    Items,

    /// <summary>Events with data of JSON, whose other fields the document describes.</summary>
    Events,

    /// <summary>The same with data of text.</summary>
    TextEvents,

    /// <summary>An operation that goes on after its answer.</summary>
    LongRunning,
}
