using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Testing;

namespace Typewright.Runtime.Tests.Authentication;

/// <summary>Sends requests that may be redirected, with one policy for authentication.</summary>
internal sealed class Exchange
{
    private readonly Service _service;

    /// <param name="policy">The policy.</param>
    /// <param name="answer">Gives the answer to the request of that number, counted from 1; by default everything succeeds.</param>
    public Exchange(HttpPipelinePolicy policy, Func<int, MemoryResponse>? answer = null)
    {
        int number = 0;
        _service = new Service(new MemoryTransport(_ => answer?.Invoke(++number) ?? new MemoryResponse(200)), policy);
    }

    public IReadOnlyList<SentRequest> Requests => _service.Transport.Sent;

    public static MemoryResponse Redirect(string location) => new MemoryResponse(307).With("Location", location);

    public async Task<SentRequest> SendAsync(string uri, bool async = true, Action<HttpMessage>? arrange = null)
    {
        using HttpMessage message = _service.Message();
        RedirectPolicy.SetAllowAutoRedirect(message, true);
        message.Request.Uri.Reset(new Uri(uri));
        arrange?.Invoke(message);
        _ = async
            ? await _service.Pipeline.SendAsync(message, "Test.Call", default)
            : _service.Pipeline.Send(message, "Test.Call", default);
        return Requests[^1];
    }
}
