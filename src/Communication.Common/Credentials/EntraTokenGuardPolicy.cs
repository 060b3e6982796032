using System;
using System.Text.Json;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication;

/// <summary>
/// Stands behind the policy that puts the Entra token into the request. The same Entra token is exchanged for the same
/// communication token, so while it does not change and the last answer has not expired, that answer is given again
/// and nothing is sent.
/// </summary>
internal sealed class EntraTokenGuardPolicy : HttpPipelinePolicy
{
    private readonly Clock _clock;
    private volatile LastExchange? _last;

    public EntraTokenGuardPolicy(Clock clock)
    {
        _clock = clock;
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!TryReplay(message, out string? authorization))
        {
            ProcessNext(message, pipeline);
            Remember(message.Response, authorization);
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!TryReplay(message, out string? authorization))
        {
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
            Remember(message.Response, authorization);
        }
    }

    private bool TryReplay(HttpMessage message, out string? authorization)
    {
        message.Request.Headers.TryGetValue("Authorization", out authorization);
        LastExchange? last = _last;
        if (last is null || last.Authorization != authorization || last.ExpiresOn <= _clock.UtcNow)
        {
            return false;
        }

        message.Response = new ReplayedResponse(last.Body, message.Request.ClientRequestId);
        return true;
    }

    private void Remember(Response response, string? authorization)
    {
        _last = null;
        if (response.Status == 200 && authorization is not null)
        {
            try
            {
                _last = new LastExchange(
                    authorization,
                    response.Content,
                    EntraExchangeResult.Read(response.Content.ToMemory().Span).ExpiresOn);
            }
            catch (JsonException)
            {
                // An answer that is no token is not worth giving again; who asked for it will read and report it.
                _last = null;
            }
        }
    }

    private sealed class LastExchange
    {
        public LastExchange(string authorization, BinaryData body, DateTimeOffset expiresOn)
        {
            Authorization = authorization;
            Body = body;
            ExpiresOn = expiresOn;
        }

        public string Authorization { get; }

        public BinaryData Body { get; }

        public DateTimeOffset ExpiresOn { get; }
    }
}
