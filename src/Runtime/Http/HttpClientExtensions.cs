using System;
using System.Net.Http;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Runtime;

namespace Typewright;

/// <summary>Lets a generated client send through an <see cref="HttpClient"/> of the application.</summary>
public static class HttpClientExtensions
{
    /// <summary>Sends through the given <see cref="HttpClient"/>, with its handlers, proxy and certificates.</summary>
    /// <remarks>
    /// Its <see cref="HttpClient.Timeout"/> is for one try. Its handler should not follow redirects: one that does takes headers with
    /// keys along. <see cref="HttpClient.BaseAddress"/> and default headers for hosts are not looked at; the endpoint is the client's.
    /// </remarks>
    /// <typeparam name="TOptions">The options.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="client">Where requests go through; it is not disposed.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TOptions UseHttpClient<TOptions>(this TOptions options, HttpClient client)
        where TOptions : ClientOptions
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(client, nameof(client));
        options.Transport = new HttpClientTransport(client);
        return options;
    }

    /// <summary>Sends each try through an <see cref="HttpClient"/> that is made for it, as factories of such clients want it.</summary>
    /// <typeparam name="TOptions">The options.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="create">Makes the client; it is not disposed.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TOptions UseHttpClient<TOptions>(this TOptions options, Func<HttpClient> create)
        where TOptions : ClientOptions
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(create, nameof(create));
        options.Transport = new FactoryTransport(create);
        return options;
    }
}
