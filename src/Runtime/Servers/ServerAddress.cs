using System;
using System.ComponentModel;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Where the operations of a client go: the servers that its document names, and what the user says instead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerAddress
{
    /// <summary>Checks that an endpoint is one: an absolute http or https URI.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ArgumentNullException">The endpoint is null.</exception>
    /// <exception cref="ArgumentException">The endpoint is relative, or has another scheme.</exception>
    public static void Check(Uri endpoint, string name)
    {
        Guard.NotNull(endpoint, name);
        if (!IsHttp(endpoint))
        {
            // Not the endpoint itself: it may hold a password or a signature.
            string found = endpoint.IsAbsoluteUri ? $"has the scheme '{endpoint.Scheme}'" : "is relative";
            throw new ArgumentException($"An endpoint must be an absolute http or https URI, and this one {found}.", name);
        }
    }

    /// <summary>Chooses where operations go for which the document names a server of their own.</summary>
    /// <remarks>
    /// Whoever gives an endpoint means it: a client that is pointed at a proxy or a fake sends nothing to the document's hosts. A server
    /// that differs from the document's in its path only keeps its path.
    /// </remarks>
    /// <param name="option">What the user says of this server; null for nothing.</param>
    /// <param name="endpoint">The client's endpoint.</param>
    /// <param name="documented">The document's first server; null when it names none.</param>
    /// <param name="server">The server that the document names for the operations.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException"><paramref name="option"/> is no absolute http or https URI.</exception>
    public static Uri Choose(Uri? option, Uri endpoint, Uri? documented, Uri server)
    {
        Guard.NotNull(endpoint, nameof(endpoint));
        Guard.NotNull(server, nameof(server));
        if (option is not null)
        {
            Check(option, nameof(option));
            return option;
        }

        if (documented is null)
        {
            return endpoint;
        }

        if (AreSame(endpoint, documented))
        {
            return server;
        }

        bool isSameOrigin = server.GetLeftPart(UriPartial.Authority) == documented.GetLeftPart(UriPartial.Authority);
        return isSameOrigin ? new Uri(endpoint, server.PathAndQuery) : endpoint;
    }

    /// <summary>Fills the variables of a server's URL.</summary>
    /// <param name="template">The URL, with names in braces.</param>
    /// <param name="values">The values of the variables by name.</param>
    /// <returns>The URL.</returns>
    /// <exception cref="ArgumentException">A value is missing or holds what would lead to another host or another part of the URL, or
    /// the whole is no http or https URI.</exception>
    public static Uri Fill(string template, params (string Name, string? Value)[] values)
    {
        Guard.NotNull(template, nameof(template));
        Guard.NotNull(values, nameof(values));
        StringBuilder url = new(template);
        foreach ((string name, string? value) in values)
        {
            string place = "{" + name + "}";
            int at = template.IndexOf(place, StringComparison.Ordinal);
            if (at >= 0)
            {
                CheckValue(name, value, IsInPath(template, at));
                url.Replace(place, value);
            }
        }

        return Uri.TryCreate(url.ToString(), UriKind.Absolute, out Uri? uri) && IsHttp(uri)
            ? uri
            : throw new ArgumentException($"'{template}' with these values is no absolute http or https URI.", nameof(values));
    }

    private static bool IsInPath(string template, int at)
    {
        int authority = template.IndexOf("://", StringComparison.Ordinal);
        int path = authority < 0 ? -1 : template.IndexOf('/', authority + 3);
        return path >= 0 && at > path;
    }

    private static void CheckValue(string name, string? value, bool isInPath)
    {
        if (value is null || value.Length == 0)
        {
            throw new ArgumentException($"The server's variable '{name}' has no value.", name);
        }

        foreach (char c in value)
        {
            bool isFine = isInPath
                ? c is not ('?' or '#' or '\\') && !char.IsWhiteSpace(c)
                : char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':';
            if (!isFine)
            {
                throw new ArgumentException($"The server's variable '{name}' cannot hold '{c}', which would lead elsewhere.", name);
            }
        }
    }

    private static bool IsHttp(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static bool AreSame(Uri one, Uri other) => one.AbsoluteUri.TrimEnd('/') == other.AbsoluteUri.TrimEnd('/');
}
