using System;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Puts the HTTP pipeline of a client together.</summary>
internal static class PipelineAssembly
{
    /// <summary>Builds the pipeline.</summary>
    /// <param name="options">The client's options, which are afterwards as they were.</param>
    /// <param name="behavior">What they say beyond Azure.Core's.</param>
    /// <param name="authentication">The policies that authenticate a request.</param>
    public static HttpPipeline Build(ClientOptions options, ClientBehavior behavior, HttpPipelinePolicy[] authentication)
    {
        HttpPipelineOptions pipeline = new(options) { RequestFailedDetailsParser = ErrorDetails.Parser };
        pipeline.PerCallPolicies.Add(UnbufferedPolicy.Shared);
        pipeline.PerCallPolicies.Add(new ScopePolicy(options.Retry.NetworkTimeout));
        pipeline.PerCallPolicies.Add(AzureHeaders.Shared);
        pipeline.PerRetryPolicies.Add(UserAgentPolicy.Shared);
        if (behavior.FollowsRedirects)
        {
            ForeignHeaders foreign = Array.TrueForAll(authentication, IsOwn) ? ForeignHeaders.None : ForeignHeaders.Possible;
            pipeline.PerRetryPolicies.Add(new RedirectFollower(new RedirectRules(behavior), foreign));
        }

        foreach (HttpPipelinePolicy policy in authentication)
        {
            pipeline.PerRetryPolicies.Add(IsOwn(policy) ? policy : new OriginBoundPolicy(policy));
        }

        return Build(pipeline, options, behavior);
    }

    // Azure.Core takes the transport and the policy for retries from the options only, and clients may be made of the same options at once.
    private static HttpPipeline Build(HttpPipelineOptions pipeline, ClientOptions options, ClientBehavior behavior)
    {
        lock (options.Behavior())
        {
            HttpPipelineTransport transport = options.Transport;
            HttpPipelinePolicy? retry = options.RetryPolicy;
            try
            {
                options.Transport = new BoundedTransport(transport, behavior, new BodyReading(options.Retry.NetworkTimeout));
                options.RetryPolicy = retry ?? new SafeRetryPolicy(options.Retry, behavior);
                return HttpPipelineBuilder.Build(pipeline);
            }
            finally
            {
                options.Transport = transport;
                options.RetryPolicy = retry;
            }
        }
    }

    private static bool IsOwn(HttpPipelinePolicy policy) => policy is CredentialPolicy or TokenCredentialPolicy;
}
