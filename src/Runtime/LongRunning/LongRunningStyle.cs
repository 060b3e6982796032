using System.ComponentModel;

namespace Typewright.Runtime;

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
    private LongRunningStyle(FinalState final)
    {
        Final = final;
        Words = OperationWords.Usual;
        KeptQueries = [];
        KeptHeaders = [];
    }

    private LongRunningStyle(LongRunningStyle style)
    {
        Final = style.Final;
        ResultPlace = style.ResultPlace;
        Words = style.Words;
        KeptQueries = style.KeptQueries;
        KeptHeaders = style.KeptHeaders;
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

    internal string? ResultPlace { get; private init; }

    /// <summary>Gets what the words for the state mean.</summary>
    internal OperationWords Words { get; private init; }

    /// <summary>Gets the parameters that links take over from the query of the request that started the operation.</summary>
    internal string[] KeptQueries { get; private init; }

    /// <summary>Gets the headers of that request that are sent with each question.</summary>
    internal string[] KeptHeaders { get; private init; }

    /// <summary>Makes the same style for a result that is only a part of the final body.</summary>
    /// <param name="place">The name of a member of the body, or a JSON pointer.</param>
    /// <returns>The style.</returns>
    public LongRunningStyle WithResult(string place)
    {
        Guard.NotNull(place, nameof(place));
        return new LongRunningStyle(this) { ResultPlace = place };
    }

    /// <summary>Makes the same style for a service that wants a parameter of the query with every request, such as
    /// <c>api-version</c>. A link that has it is followed as it is.</summary>
    /// <param name="name">The name of the parameter, as it is in the query of the request that starts the operation.</param>
    /// <returns>The style.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="name"/> is null.</exception>
    public LongRunningStyle WithQuery(string name)
    {
        Guard.NotNull(name, nameof(name));
        return new LongRunningStyle(this) { KeptQueries = [.. KeptQueries, name] };
    }

    /// <summary>Makes the same style for a service that wants a header with every request, such as <c>x-ms-version</c>.</summary>
    /// <param name="name">The name of the header, whose value is that of the request that starts the operation.</param>
    /// <returns>The style.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="name"/> is null.</exception>
    public LongRunningStyle WithHeader(string name)
    {
        Guard.NotNull(name, nameof(name));
        return new LongRunningStyle(this) { KeptHeaders = [.. KeptHeaders, name] };
    }

    /// <summary>Makes the same style for a service with other words for an operation that has succeeded. Words compare without case,
    /// spaces, hyphens and underscores; one that nobody knows is an error after 30 looks.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The style.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="words"/> is null.</exception>
    public LongRunningStyle WithSucceeded(params string[] words) => With(words, OperationProgress.Succeeded);

    /// <summary>Makes the same style for a service with other words for an operation that has failed or was cancelled.</summary>
    /// <inheritdoc cref="WithSucceeded" path="/param|/returns|/exception"/>
    public LongRunningStyle WithFailed(params string[] words) => With(words, OperationProgress.Failed);

    /// <summary>Makes the same style for a service with other words for an operation that goes on.</summary>
    /// <inheritdoc cref="WithSucceeded" path="/param|/returns|/exception"/>
    public LongRunningStyle WithRunning(params string[] words) => With(words, OperationProgress.Running);

    private LongRunningStyle With(string[] words, OperationProgress meaning)
    {
        Guard.NotNull(words, nameof(words));
        return new LongRunningStyle(this) { Words = Words.With(words, meaning) };
    }
}
