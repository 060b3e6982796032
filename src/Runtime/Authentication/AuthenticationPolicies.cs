using System;
using System.ComponentModel;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Makes the pipeline policies that authenticate requests, one for each way a document can
/// declare. They go into <see cref="ServicePipeline.Create"/>.</summary>
/// <remarks>
/// The policies read their credential at every try, so a renewed one takes effect at once, also for the retries of a running call.
/// A call that is redirected takes its credential along only while scheme, host and port are those of its first request; a request
/// to anywhere else is stripped of it. This cannot hold for a transport of the user's own that follows redirects by itself.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AuthenticationPolicies
{
    /// <summary>Sends a key as the value of a header.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="name">The name of the header; one that is there already is replaced.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static HttpPipelinePolicy ApiKeyInHeader(AzureKeyCredential credential, string name)
    {
        Guard.NotNull(credential, nameof(credential));
        Guard.NotNullOrEmpty(name, nameof(name));
        return new HeaderCredentialPolicy(name, () => credential.Key);
    }

    /// <summary>Sends a key as a parameter of the query.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="name">The name of the parameter; one that is there already is replaced.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static HttpPipelinePolicy ApiKeyInQuery(AzureKeyCredential credential, string name)
    {
        Guard.NotNull(credential, nameof(credential));
        Guard.NotNullOrEmpty(name, nameof(name));
        return new QueryCredentialPolicy(name, credential);
    }

    /// <summary>Sends a key as a cookie, beside other cookies of the request.</summary>
    /// <param name="credential">The key. Characters that a cookie cannot hold are percent-encoded.</param>
    /// <param name="name">The name of the cookie; one that is there already is replaced.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static HttpPipelinePolicy ApiKeyInCookie(AzureKeyCredential credential, string name)
    {
        Guard.NotNull(credential, nameof(credential));
        Guard.NotNullOrEmpty(name, nameof(name));
        return new CookieCredentialPolicy(name, credential);
    }

    /// <summary>Sends a key as <c>Authorization: Bearer</c>.</summary>
    /// <param name="credential">The key, such as a token that was issued once and for all.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">The credential is null.</exception>
    public static HttpPipelinePolicy Bearer(AzureKeyCredential credential)
    {
        Guard.NotNull(credential, nameof(credential));
        return new HeaderCredentialPolicy(HttpHeader.Names.Authorization, () => "Bearer " + credential.Key);
    }

    /// <summary>Sends a key as <c>Authorization</c>, behind the name of a scheme that is a service's own.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="scheme">The name of the scheme, such as <c>SharedAccessKey</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static HttpPipelinePolicy KeyOfScheme(AzureKeyCredential credential, string scheme)
    {
        Guard.NotNull(credential, nameof(credential));
        Guard.NotNullOrEmpty(scheme, nameof(scheme));
        return new HeaderCredentialPolicy(HttpHeader.Names.Authorization, () => scheme + " " + credential.Key);
    }

    /// <summary>Sends a user name and password as <c>Authorization: Basic</c>.</summary>
    /// <param name="credential">The user name and password.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">The credential is null.</exception>
    public static HttpPipelinePolicy Basic(BasicCredential credential)
    {
        Guard.NotNull(credential, nameof(credential));
        return new HeaderCredentialPolicy(HttpHeader.Names.Authorization, () => credential.Authorization);
    }

    /// <summary>Sends the tokens of a credential as <c>Authorization: Bearer</c>, as
    /// <see cref="BearerTokenAuthenticationPolicy"/> does: kept and renewed in time.</summary>
    /// <remarks>
    /// Tokens go over https only, but for one exception: over http to a loopback address (<c>localhost</c>, <c>127.0.0.0/8</c>,
    /// <c>::1</c>), so that a client can be tried against a service on the same machine. Challenges are answered over https only.
    /// </remarks>
    /// <param name="credential">Where the tokens come from.</param>
    /// <param name="scopes">The scopes to ask tokens for.</param>
    /// <returns>The policy; sending over http to another machine is an <see cref="InvalidOperationException"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HttpPipelinePolicy Token(TokenCredential credential, params string[] scopes)
    {
        Guard.NotNull(credential, nameof(credential));
        Guard.NotNull(scopes, nameof(scopes));
        return new TokenCredentialPolicy(credential, scopes);
    }
}
