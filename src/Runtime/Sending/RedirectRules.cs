using System;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Says where a redirect leads that may be followed.</summary>
internal sealed class RedirectRules(ClientBehavior behavior)
{
    private const int MaxRedirects = 10;

    public static bool IsRedirect(Response response) => response.Status is 301 or 302 or 303 or 307 or 308;

    public static bool IsSafe(RequestMethod method) => method == RequestMethod.Get || method == RequestMethod.Head;

    /// <summary>Gets where to send the request next; null where the response is the answer.</summary>
    public Uri? Target(HttpMessage message, int followed)
    {
        if (followed >= MaxRedirects
            || !IsRedirect(message.Response)
            || !message.Response.Headers.TryGetValue("Location", out string? location))
        {
            return null;
        }

        Uri source = message.Request.Uri.ToUri();
        return Resolve(source, location) is { } target && IsAllowed(source, target) && Suits(message, source, target) ? target : null;
    }

    private static Uri? Resolve(Uri source, string location)
    {
        // An absolute link is used as it came, byte for byte: signatures are in it.
        Uri? target = ServiceLink.Parse(ServiceLink.Absolute(location.Trim(), source));
        return target is not null && target.UserInfo.Length == 0 ? target : null;
    }

    private bool IsAllowed(Uri source, Uri target)
        => (target.Scheme == Uri.UriSchemeHttps || (target.Scheme == Uri.UriSchemeHttp && source.Scheme == Uri.UriSchemeHttp))
        && (behavior.RedirectHosts.Count == 0 || source.IdnHost == target.IdnHost || IsNamed(target));

    // A request that changes something follows only where that is what the status says (RFC 9110): 303 to its result, 307 and 308 with its
    // body once more. That body goes nowhere else, unless the options name the host.
    private bool Suits(HttpMessage message, Uri source, Uri target) => IsSafe(message.Request.Method) || message.Response.Status switch
    {
        303 => true,
        307 or 308 => message.Request.Content is not ISentOnce { IsSpent: true }
            && (ServiceLink.SameOrigin(source, target) || IsNamed(target)),
        _ => false,
    };

    private bool IsNamed(Uri target)
    {
        foreach (string host in behavior.RedirectHosts)
        {
            if (string.Equals(host, target.Host, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
