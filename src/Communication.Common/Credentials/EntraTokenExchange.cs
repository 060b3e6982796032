using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication;

/// <summary>Exchanges the token of an Entra user for one of a communication user.</summary>
internal sealed class EntraTokenExchange
{
    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;
    private readonly EntraExchangeRoute _route;

    /// <param name="options">The resource, the Entra credential and the scopes.</param>
    /// <param name="clock">Tells whether an earlier exchange is still good.</param>
    /// <param name="transport">What sends the requests; the default one of Azure.Core when null.</param>
    /// <exception cref="ArgumentException">The scopes are not of one kind.</exception>
    /// <exception cref="UriFormatException">The address of the resource is not an absolute URI.</exception>
    public EntraTokenExchange(EntraCommunicationTokenCredentialOptions options, TimeProvider clock, HttpPipelineTransport? transport)
    {
        string[] scopes = (string[])options.Scopes.Clone();
        _route = EntraExchangeRoute.For(scopes, nameof(options));
        _endpoint = new Uri(options.ResourceEndpoint, UriKind.Absolute);

        ExchangeOptions clientOptions = new();
        if (transport is not null)
        {
            clientOptions.Transport = transport;
        }

        _pipeline = HttpPipelineBuilder.Build(
            clientOptions,
            new CommunicationBearerTokenPolicy(options.TokenCredential, scopes),
            new EntraTokenGuardPolicy(clock));
    }

    /// <exception cref="RequestFailedException">The service refused, or its answer is not a token.</exception>
    public AccessToken Exchange(CancellationToken cancellationToken)
    {
        using HttpMessage message = CreateMessage();
        _pipeline.Send(message, cancellationToken);
        return ReadToken(message.Response);
    }

    /// <exception cref="RequestFailedException">The service refused, or its answer is not a token.</exception>
    public async ValueTask<AccessToken> ExchangeAsync(CancellationToken cancellationToken)
    {
        using HttpMessage message = CreateMessage();
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return ReadToken(message.Response);
    }

    private HttpMessage CreateMessage()
    {
        HttpMessage message = _pipeline.CreateMessage();
        Request request = message.Request;
        request.Method = RequestMethod.Post;
        request.Uri.Reset(_endpoint);
        request.Uri.AppendPath(_route.Path, escape: false);
        request.Uri.AppendQuery("api-version", _route.ApiVersion, escapeValue: true);
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("Content-Type", "application/json");
        request.Content = RequestContent.Create("{}");
        return message;
    }

    private static AccessToken ReadToken(Response response)
    {
        if (response.Status != 200)
        {
            throw new RequestFailedException(response);
        }

        try
        {
            return EntraExchangeResult.Read(response.Content.ToMemory().Span);
        }
        catch (JsonException problem)
        {
            throw new RequestFailedException(response, problem);
        }
    }

    private sealed class ExchangeOptions : ClientOptions;
}
