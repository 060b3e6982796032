using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Follows a long-running operation from its first response to its final one.</summary>
internal sealed class OperationMonitor
{
    /// <summary>How often a state may be said that nobody knows.</summary>
    private const int MaxUnknown = 30;

    private readonly ServicePipeline _pipeline;
    private readonly RequestContext? _context;
    private readonly OperationLinks _links;
    private readonly string _operation;
    private readonly List<HttpHeader> _kept;
    private List<string> _secrets;
    private int _unknown;
    private long _answered;
    private TimeSpan _asked;

    /// <summary>Creates the monitor from a message whose response is a success.</summary>
    public OperationMonitor(
        ServicePipeline pipeline, RequestContext? context, LongRunningStyle style, string operation, HttpMessage started)
    {
        _pipeline = pipeline;
        _context = context;
        _operation = operation;
        _links = new OperationLinks(style, started.Request.Method, started.Request.Uri.ToUri());
        _kept = Kept(style, started.Request);
        _secrets = RequestSecrets.Of(started);
        Response = started.Response;
        OperationStep first = _links.Begin(started.Response);

        // Even a result that is ready may have to be fetched from elsewhere; that is left to the first update.
        Accept(first.ResultLink is null ? first : OperationStep.Running, started.Response);
    }

    /// <summary>Gets the latest response; once the operation has succeeded, the one with its result.</summary>
    public Response Response { get; private set; }

    /// <summary>Gets whether the operation has succeeded or failed.</summary>
    public bool HasCompleted { get; private set; }

    /// <summary>Gets why the operation failed, if it has.</summary>
    public RequestFailedException? Failure { get; private set; }

    /// <summary>Gets whether the latest response comes from where the result is, and not from what tells the progress.</summary>
    public bool HasFetchedResult { get; private set; }

    /// <summary>Gets the link at which the progress is looked up.</summary>
    public string Id => _links.Progress;

    /// <summary>Gets the token by which Azure.Core takes up the operation again.</summary>
    /// <exception cref="InvalidOperationException">The service names a link away from itself.</exception>
    public RehydrationToken? ToToken() => _links.ToToken();

    /// <summary>Asks for the progress once, and for the result if there is one; after completion nothing is asked any more.</summary>
    /// <exception cref="RequestFailedException">The operation has failed, or its progress cannot be looked up now.</exception>
    /// <exception cref="InvalidOperationException">The service names a link away from itself.</exception>
    public Response Update(CancellationToken cancellationToken)
    {
        if (HasCompleted)
        {
            return Completed();
        }

        ThrowIfLost();
        using Activity? activity = _pipeline.StartSpan(_operation, ".UpdateStatus");
        try
        {
            Response response = Get(_links.Progress, cancellationToken);
            OperationStep step = _links.Follow(response);
            if (step.ResultLink is not null)
            {
                response = Get(step.ResultLink, cancellationToken);
            }

            HasFetchedResult = step.ResultLink is not null;
            Accept(step, response);
            return Completed();
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <inheritdoc cref="Update"/>
    public async ValueTask<Response> UpdateAsync(CancellationToken cancellationToken)
    {
        if (HasCompleted)
        {
            return Completed();
        }

        ThrowIfLost();
        using Activity? activity = _pipeline.StartSpan(_operation, ".UpdateStatus");
        try
        {
            Response response = await GetAsync(_links.Progress, cancellationToken).ConfigureAwait(false);
            OperationStep step = _links.Follow(response);
            if (step.ResultLink is not null)
            {
                response = await GetAsync(step.ResultLink, cancellationToken).ConfigureAwait(false);
            }

            HasFetchedResult = step.ResultLink is not null;
            Accept(step, response);
            return Completed();
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <summary>Gets how long to wait until the service may be asked again.</summary>
    /// <param name="interval">What the caller wants, or the usual second.</param>
    public TimeSpan Delay(TimeSpan interval)
    {
        // What is asked for counts from the answer on, in whichever call that came; the first answer too.
        TimeSpan left = _asked - _pipeline.Behavior.Clock.GetElapsedTime(_answered);
        return left > interval ? left : interval;
    }

    /// <summary>Gets how long to wait before the first look.</summary>
    public TimeSpan FirstDelay => Delay(TimeSpan.Zero);

    /// <summary>Gets the clock by which to wait.</summary>
    public TimeProvider Clock => _pipeline.Behavior.Clock;

    private void Accept(OperationStep step, Response response)
    {
        Response = response;
        string? state = step.State is null ? null : RequestSecrets.Hide(step.State, _secrets);
        Failure = step.Progress == OperationProgress.Failed ? OperationFailure.Ended(response, state, _secrets) : null;
        if (step.Progress == OperationProgress.Unknown && ++_unknown >= MaxUnknown)
        {
            Failure = OperationFailure.Unknown(response, state!, _unknown);
        }

        HasCompleted = step.HasEnded || Failure is not null;
        TimeSpan asked = RetryAfter.Of(response, Clock.GetUtcNow()) ?? TimeSpan.Zero;
        _asked = asked < _pipeline.Behavior.MaxRetryAfter ? asked : _pipeline.Behavior.MaxRetryAfter;
        _answered = Clock.GetTimestamp();
    }

    private void ThrowIfLost()
    {
        if (_links.IsLost)
        {
            throw OperationFailure.Lost(Response);
        }
    }

    private Response Completed() => Failure is null ? Response : throw Failure;

    private Response Get(string link, CancellationToken cancellationToken)
    {
        using HttpMessage message = CreateGet(link);
        Response response = _pipeline.SendChecked(message, cancellationToken);
        _secrets = RequestSecrets.Of(message);
        return response;
    }

    private async ValueTask<Response> GetAsync(string link, CancellationToken cancellationToken)
    {
        using HttpMessage message = CreateGet(link);
        Response response = await _pipeline.SendCheckedAsync(message, cancellationToken).ConfigureAwait(false);
        _secrets = RequestSecrets.Of(message);
        return response;
    }

    private HttpMessage CreateGet(string link)
    {
        Uri uri = _links.Resolve(link);
        HttpMessage message = _pipeline.CreateMessage(_context, ResponseClassifiers.Success);
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(uri);
        message.Request.Headers.Add("Accept", "application/json");
        _kept.ForEach(message.Request.Headers.Add);
        return message;
    }

    private static List<HttpHeader> Kept(LongRunningStyle style, Request request)
    {
        List<HttpHeader> kept = [];
        foreach (string name in style.KeptHeaders)
        {
            if (request.Headers.TryGetValue(name, out string? value))
            {
                kept.Add(new HttpHeader(name, value));
            }
        }

        return kept;
    }
}
