using System;

namespace Typewright.Runtime;

/// <summary>Follows links that a service gives, and only those that stay at the service.</summary>
internal static class ServiceLink
{
    /// <summary>Makes the URI of a link: an absolute one as it is, a relative one appended to the endpoint.</summary>
    /// <exception cref="InvalidOperationException">The link leads elsewhere than the endpoint, or is no link.</exception>
    public static Uri Resolve(string link, Uri endpoint)
    {
        string origin = endpoint.GetLeftPart(UriPartial.Authority);
        string absolute;
        if (IsAbsolute(link))
        {
            absolute = link;
        }
        else if (link.StartsWith("//", StringComparison.Ordinal))
        {
            absolute = endpoint.Scheme + ":" + link;
        }
        else
        {
            // A link that repeats the path of the endpoint is relative to the host, any other one to the endpoint.
            string path = endpoint.AbsolutePath.TrimEnd('/');
            string rooted = link.StartsWith("/", StringComparison.Ordinal) ? link : "/" + link;
            bool repeats = path.Length > 0 && rooted.StartsWith(path, StringComparison.Ordinal)
                && (rooted.Length == path.Length || rooted[path.Length] is '/' or '?');
            absolute = repeats ? origin + rooted : origin + path + rooted;
        }

        Uri? uri = Parse(absolute);
        return uri is not null && SameOrigin(uri, endpoint)
            ? uri
            : throw new InvalidOperationException(
                $"The service answered with a link to {Place(uri)}, which leads away from '{origin}'. "
                + "It is not followed, so that credentials stay with the service.");
    }

    /// <summary>Makes a reference absolute that is relative to the resource it was found in, such as <c>?page=2</c>.</summary>
    public static string Absolute(string link, Uri found) => link switch
    {
        _ when IsAbsolute(link) => link,
        _ when link.StartsWith("?", StringComparison.Ordinal) => found.GetLeftPart(UriPartial.Path) + link,
        _ => Uri.TryCreate(found, link, out Uri? absolute) ? absolute.AbsoluteUri : link,
    };

    /// <summary>Tells whether two URIs have the same scheme, host and port.</summary>
    public static bool SameOrigin(Uri left, Uri right)
        => string.Equals(left.Scheme, right.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(left.Host, right.Host, StringComparison.OrdinalIgnoreCase)
        && left.Port == right.Port;

    // What else is in a link may be secret: signatures, tokens, passwords.
    private static string Place(Uri? uri) => uri is null ? "nowhere" : $"'{uri.Scheme}://{Excerpts.Of(uri.Host, 255)}:{uri.Port}'";

    private static bool IsAbsolute(string link)
    {
        int colon = link.IndexOf("://", StringComparison.Ordinal);
        return colon > 0 && link.IndexOfAny(['/', '?', '#'], 0, colon) < 0;
    }

    /// <summary>Makes the URI of an absolute link; null for what is none.</summary>
    public static Uri? Parse(string link)
    {
        int fragment = link.IndexOf('#');
        if (fragment >= 0)
        {
            link = link.Substring(0, fragment);
        }

        // A path is never empty in a request line: http://host?page=2 means http://host/?page=2.
        int authority = link.IndexOf("://", StringComparison.Ordinal) + 3;
        int query = link.IndexOf('?');
        int slash = authority > 2 ? link.IndexOf('/', authority) : 0;
        if (query >= 0 && (slash < 0 || slash > query))
        {
            link = link.Insert(query, "/");
        }

#if NET
        // The service knows best what its link must look like; only a link that cannot go into a request line is escaped.
        UriCreationOptions options = new() { DangerousDisablePathAndQueryCanonicalization = IsPlain(link) };
        return Uri.TryCreate(link, options, out Uri? uri) ? uri : null;
#else
        return Uri.TryCreate(link, UriKind.Absolute, out Uri? uri) ? uri : null;
#endif
    }

#if NET
    private static bool IsPlain(string link)
    {
        foreach (char c in link)
        {
            if (c is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
            {
                return false;
            }
        }

        return true;
    }
#endif
}
