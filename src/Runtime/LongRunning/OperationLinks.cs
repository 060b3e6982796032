using System;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Decides from the responses of a long-running operation where its progress and its result are found.</summary>
internal sealed class OperationLinks(LongRunningStyle style, RequestMethod method, Uri original)
{
    private static readonly string[] s_monitors = ["Operation-Location", "Azure-AsyncOperation"];

    private string? _monitor;
    private string? _monitorHeader;
    private string? _location;
    private bool _watchesResource;

    /// <summary>Gets whether the service accepted the operation without a way to follow it.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Gets the link at which the progress is looked up.</summary>
    public string Progress => _monitor ?? (_watchesResource ? null : _location) ?? original.AbsoluteUri;

    private bool IsUpdate => method == RequestMethod.Put || method == RequestMethod.Patch;

    /// <summary>Interprets the response to the request that started the operation.</summary>
    public OperationStep Begin(Response response)
    {
        Note(response);
        if (_monitor is not null)
        {
            // An update that is done at once has nothing to be followed, whatever headers the service adds to all its answers.
            return IsUpdate && response.Status == 200 && IsDone(response) ? OperationStep.Succeeded(null) : OperationStep.Running;
        }

        if (IsUpdate && (response.Status == 201 || _location is null))
        {
            _watchesResource = true;
            return OfResource(response);
        }

        IsLost = response.Status == 202 && _location is null;
        return response.Status == 202 ? OperationStep.Running : OperationStep.Succeeded(null);
    }

    /// <summary>Interprets the response to a question for the progress.</summary>
    /// <exception cref="RequestFailedException">The response does not tell the progress.</exception>
    public OperationStep Follow(Response response)
    {
        bool watchedMonitor = _monitor is not null;
        Note(response);
        if (watchedMonitor)
        {
            return OfMonitor(response);
        }

        if (_watchesResource)
        {
            return OfResource(response);
        }

        return response.Status == 202
            ? OperationStep.Running
            : OperationStep.Succeeded(style.Final == FinalState.OriginalUri ? original.AbsoluteUri : null);
    }

    /// <summary>Makes the token by which Azure.Core takes up the operation again; null where it could not find a result that is only a part
    /// of the final body.</summary>
    public RehydrationToken? ToToken() => style.ResultPlace is not null ? null : new OperationToken(
        Progress,
        method,
        original,
        Resolve(Progress),
        style.Final switch
        {
            FinalState.Location => "Location",
            FinalState.OriginalUri => "OriginalUri",
            FinalState.StatusMonitor => _monitorHeader == "Azure-AsyncOperation" ? "AzureAsyncOperation" : "OperationLocation",
            _ => "None",
        })
    {
        Header = _monitorHeader ?? (_watchesResource || _location is null ? null : "Location"),
        Location = _location is null ? null : Complete(_location),
    }.ToToken();

    /// <summary>Makes the URI of a link, which may be relative to the request that started the operation.</summary>
    /// <exception cref="InvalidOperationException">The link leads away from the service.</exception>
    public Uri Resolve(string link) => ServiceLink.Resolve(Complete(link), original);

    private string Complete(string link)
    {
        string complete = ServiceLink.Absolute(link, original);
        foreach (string name in style.KeptQueries)
        {
            string? value = QueryText.Written(original.Query, name, StringComparison.OrdinalIgnoreCase);
            complete = value is null ? complete : LinkQuery.With(complete, name, value);
        }

        return complete;
    }

    private void Note(Response response)
    {
        foreach (string name in s_monitors)
        {
            if (Header(response, name) is { } link)
            {
                (_monitor, _monitorHeader) = (link, name);
                break;
            }
        }

        _location = Header(response, "Location") ?? _location;
    }

    private OperationStep OfMonitor(Response response)
    {
        OperationState state = OperationState.OfMonitor(response);
        if (response.Status == 204)
        {
            return OperationStep.Succeeded(ResultLink(state));
        }

        if (state.Text is not null)
        {
            OperationStep step = Step(state);
            return step.Progress == OperationProgress.Succeeded ? step with { ResultLink = ResultLink(state) } : step;
        }

        // Neither a success nor an endless wait may be made of an answer that says nothing.
        return response.Status == 202
            ? OperationStep.Running
            : throw ResponseBody.Unreadable(response, new JsonException("Expected the member 'status' of a long-running operation."));
    }

    private OperationStep OfResource(Response response)
    {
        if (response.Status == 204)
        {
            return OperationStep.Succeeded(null);
        }

        OperationState state = OperationState.OfResource(response);
        if (state.Text is not null)
        {
            return Step(state);
        }

        return response.Status == 202 ? OperationStep.Running : OperationStep.Succeeded(null);
    }

    private bool IsDone(Response response) =>
        OperationState.OfAny(response) is { Text: { } text } && style.Words.Of(text) == OperationProgress.Succeeded;

    private OperationStep Step(OperationState state) => new(style.Words.Of(state.Text!), state.Text, null);

    private string? ResultLink(OperationState state) => style.Final switch
    {
        FinalState.OriginalUri => original.AbsoluteUri,
        FinalState.Location => _location,
        FinalState.StatusMonitor => state.ResourceLocation,
        _ when method == RequestMethod.Delete => null,
        _ when IsUpdate => original.AbsoluteUri,
        _ => state.ResourceLocation ?? _location,
    };

    private static string? Header(Response response, string name)
        => response.Headers.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;
}
