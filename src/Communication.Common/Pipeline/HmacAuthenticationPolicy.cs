using System;
using System.ComponentModel;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication;

/// <summary>
/// Signs requests with the key of a Communication Services resource: HMAC-SHA256 over the method, the path and query,
/// the date, the host and a hash of the body. Belongs among the policies that run for each try, so that a retried
/// request carries the date of its own try. Meant for generated clients.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HmacAuthenticationPolicy : HttpPipelinePolicy
{
    /// <summary>
    /// The message property that may hold a <see cref="Uri"/> to sign in place of the request's own,
    /// for a client that sends a request to another address than the one the service sees.
    /// </summary>
    private const string UriToSignProperty = "uriToSignRequestWith";

    private const string HashOfNothing = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private readonly RequestSigner _signer;
    private readonly TimeProvider _clock;
    private ContentHashStream? _spareHash;

    /// <summary>Initializes the policy.</summary>
    /// <param name="credential">The key, in Base64. It is read for each request, so an updated key is used at once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    public HmacAuthenticationPolicy(AzureKeyCredential credential)
        : this(credential, TimeProvider.System)
    {
    }

    internal HmacAuthenticationPolicy(AzureKeyCredential credential, TimeProvider clock)
    {
        _signer = new RequestSigner(Guard.NotNull(credential, nameof(credential)));
        _clock = clock;
    }

    /// <summary>Signs the request and sends it on.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="pipeline">The policies that come after this one.</param>
    /// <exception cref="FormatException">The key is not Base64.</exception>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        string contentHash = HashOfNothing;
        if (message.Request.Content is RequestContent content)
        {
            ContentHashStream hash = TakeHash();
            content.WriteTo(hash, message.CancellationToken);
            contentHash = Finish(hash);
        }

        Sign(message, contentHash);
        ProcessNext(message, pipeline);
    }

    /// <summary>Signs the request and sends it on.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="pipeline">The policies that come after this one.</param>
    /// <returns>The end of the processing.</returns>
    /// <exception cref="FormatException">The key is not Base64.</exception>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        string contentHash = HashOfNothing;
        if (message.Request.Content is RequestContent content)
        {
            ContentHashStream hash = TakeHash();
            await content.WriteToAsync(hash, message.CancellationToken).ConfigureAwait(false);
            contentHash = Finish(hash);
        }

        Sign(message, contentHash);
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
    }

    /// <summary>One hash is kept for the next request; only requests that overlap make more.</summary>
    private ContentHashStream TakeHash() => Interlocked.Exchange(ref _spareHash, null) ?? new ContentHashStream();

    /// <summary>A hash whose body failed half-way never comes here, so no half of a body is ever in the spare one.</summary>
    private string Finish(ContentHashStream hash)
    {
        string result = hash.GetBase64AndReset();
        Interlocked.Exchange(ref _spareHash, hash)?.Dispose();
        return result;
    }

    private void Sign(HttpMessage message, string contentHash)
    {
        Request request = message.Request;
        Uri uri = message.TryGetProperty(UriToSignProperty, out object? value) && value is Uri other ? other : request.Uri.ToUri();
        string date = _clock.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        string signature = _signer.Sign(request.Method, uri, date, contentHash);

        request.Headers.SetValue("x-ms-content-sha256", contentHash);
        request.Headers.SetValue("x-ms-date", date);
        request.Headers.SetValue("Date", date);
        request.Headers.SetValue("Authorization", "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=" + signature);
    }
}
