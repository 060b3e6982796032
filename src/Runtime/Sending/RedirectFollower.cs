using System;
using System.Linq;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Follows redirects, with whatever stands behind it, the authentication too, for each of them.</summary>
/// <param name="rules">Which redirects are followed.</param>
/// <param name="authentication">Whether the client has policies whose headers are not known: what they add does not go to another
/// place.</param>
internal sealed class RedirectFollower(RedirectRules rules, ForeignHeaders authentication) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        string[]? names = Names(message);
        ProcessNext(message, pipeline);
        for (int followed = 0; rules.Target(message, followed) is { } target; followed++)
        {
            Follow(message, target, names);
            ProcessNext(message, pipeline);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        string[]? names = Names(message);
        ValueTask sending = ProcessNextAsync(message, pipeline);
        return sending.IsCompletedSuccessfully && !RedirectRules.IsRedirect(message.Response)
            ? sending
            : FollowAsync(sending, message, pipeline, names);
    }

#if NET
    [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder))]
#endif
    private async ValueTask FollowAsync(
        ValueTask sending, HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline, string[]? names)
    {
        await sending.ConfigureAwait(false);
        for (int followed = 0; rules.Target(message, followed) is { } target; followed++)
        {
            Follow(message, target, names);
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
    }

    /// <summary>Gets the headers that a request has before it is authenticated, where nobody could tell later.</summary>
    private string[]? Names(HttpMessage message)
        => authentication == ForeignHeaders.Possible ? [.. message.Request.Headers.Select(static header => header.Name)] : null;

    private static void Follow(HttpMessage message, Uri target, string[]? names)
    {
        Request request = message.Request;
        int status = message.Response.Status;
        message.Response.Dispose();
        FirstOrigin.Holds(message);
        request.Uri.Reset(target);
        if (status == 303 && !RedirectRules.IsSafe(request.Method))
        {
            BecomeGet(request);
        }

        if (FirstOrigin.IsLeft(message))
        {
            CredentialHeaders.Remove(request);
            RemoveOthers(request, names);
        }

        if (message.ResponseClassifier is not FollowedClassifier)
        {
            message.ResponseClassifier = new FollowedClassifier(message.ResponseClassifier);
        }
    }

    private static void BecomeGet(Request request)
    {
        request.Method = RequestMethod.Get;
        request.Content?.Dispose();
        request.Content = null;
        foreach (string name in new[] { "Content-Type", "Content-Length", "Content-Encoding", "Content-Language", "Transfer-Encoding" })
        {
            request.Headers.Remove(name);
        }
    }

    private static void RemoveOthers(Request request, string[]? names)
    {
        if (names is null)
        {
            return;
        }

        string[] present = [.. request.Headers.Select(static header => header.Name)];
        foreach (string added in present.Except(names, StringComparer.OrdinalIgnoreCase))
        {
            request.Headers.Remove(added);
        }
    }
}
