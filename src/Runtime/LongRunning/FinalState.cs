namespace Typewright.Runtime;

/// <summary>Where the result of a long-running operation is found once it has succeeded.</summary>
internal enum FinalState
{
    /// <summary>The document does not say: the method and the headers decide.</summary>
    Default,

    /// <summary>At the URI of the <c>Location</c> header.</summary>
    Location,

    /// <summary>In the last body of the status monitor.</summary>
    StatusMonitor,

    /// <summary>At the URI that the operation was started at.</summary>
    OriginalUri,
}
