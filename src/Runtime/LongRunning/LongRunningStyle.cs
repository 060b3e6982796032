using System.ComponentModel;

namespace Typewright;

/// <summary>How the result of a long-running operation is found (<c>x-ms-long-running-operation-options</c>). Immutable; keep it in a
/// static field.</summary>
/// <remarks>
/// The progress is looked up at the URI of the header <c>Operation-Location</c>, <c>Azure-AsyncOperation</c> or <c>Location</c>, in this
/// order,
/// or at the operation's own URI while the resource there says <c>provisioningState</c>; the style only says where the result is.
/// An operation that was accepted without any of these cannot be followed, which is told when its progress is asked for.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LongRunningStyle
{
    private LongRunningStyle(FinalState final, string? result = null, OperationWords? words = null)
    {
        Final = final;
        ResultPlace = result;
        Words = words ?? OperationWords.Usual;
    }

    /// <summary>Gets the style of an operation whose document does not say where the result is.</summary>
    /// <remarks>After a status monitor: for PUT and PATCH at the original URI, for POST where <c>resourceLocation</c> or <c>Location</c>
    /// says. Else in the last body.</remarks>
    public static LongRunningStyle Default { get; } = new(FinalState.Default);

    /// <summary>Gets the style of <c>final-state-via: location</c>.</summary>
    public static LongRunningStyle Location { get; } = new(FinalState.Location);

    /// <summary>Gets the style of <c>final-state-via: azure-async-operation</c>: the result is in the last body of the status
    /// monitor.</summary>
    public static LongRunningStyle AzureAsyncOperation { get; } = new(FinalState.StatusMonitor);

    /// <summary>Gets the style of <c>final-state-via: original-uri</c>.</summary>
    public static LongRunningStyle OriginalUri { get; } = new(FinalState.OriginalUri);

    /// <summary>Gets the style of <c>final-state-via: operation-location</c>: the result is in the last body of the status monitor, or
    /// where its <c>resourceLocation</c> says.</summary>
    public static LongRunningStyle OperationLocation { get; } = new(FinalState.StatusMonitor);

    internal FinalState Final { get; }

    internal string? ResultPlace { get; }

    /// <summary>Gets what the words for the state mean.</summary>
    internal OperationWords Words { get; }

    /// <summary>Makes the same style for a result that is only a part of the final body.</summary>
    /// <param name="place">The name of a member of the body, or a JSON pointer.</param>
    /// <returns>The style.</returns>
    public LongRunningStyle WithResult(string place)
    {
        Guard.NotNull(place, nameof(place));
        return new LongRunningStyle(Final, place, Words);
    }

    /// <summary>Makes the same style for a service with other words for the states of an operation. Words compare without case, spaces,
    /// hyphens and underscores.</summary>
    /// <param name="succeeded">The words for an operation that has succeeded.</param>
    /// <param name="failed">The words for one that has failed or was cancelled; null for no others than the usual ones.</param>
    /// <param name="running">The words for one that goes on; null for no others than the usual ones.</param>
    /// <returns>The style. A word that is in none of the lists, and not usual, is an error after 30 looks.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="succeeded"/> is null.</exception>
    public LongRunningStyle WithStates(string[] succeeded, string[]? failed = null, string[]? running = null)
    {
        Guard.NotNull(succeeded, nameof(succeeded));
        OperationWords words = Words
            .With(running ?? [], OperationProgress.Running)
            .With(failed ?? [], OperationProgress.Failed)
            .With(succeeded, OperationProgress.Succeeded);
        return new LongRunningStyle(Final, ResultPlace, words);
    }
}
