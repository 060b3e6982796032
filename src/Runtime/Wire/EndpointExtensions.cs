using System;
using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Puts the path of an operation behind an endpoint.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointExtensions
{
    /// <summary>Appends the path of an operation, or its beginning up to the first
    /// parameter, to the endpoint that the URI was reset to.</summary>
    /// <remarks>
    /// There is exactly one slash where the two meet, whether the endpoint ends with one, the path begins with
    /// one, both or neither. <see cref="RequestUriBuilder.AppendPath(string, bool)"/>
    /// would write two for the endpoint <c>https://host/base/</c>, which is another
    /// resource to most servers. The endpoint's own path and query stay.
    /// </remarks>
    /// <param name="uri">The URI of the request, just reset to the endpoint.</param>
    /// <param name="path">The path, percent-encoded where it must be; when it is empty the endpoint itself is the resource.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void AppendOperationPath(this RequestUriBuilder uri, string path)
    {
        Guard.NotNull(uri, nameof(uri));
        Guard.NotNull(path, nameof(path));
        if (path.Length == 0)
        {
            return;
        }

        string start = uri.Path;
        if (start.EndsWith("/", StringComparison.Ordinal))
        {
            uri.Path = start.TrimEnd('/');
        }

        uri.AppendPath(path[0] == '/' ? path : "/" + path, escape: false);
    }

    /// <summary>Appends a value as one segment of the path: whatever it holds, it cannot leave its place.</summary>
    /// <remarks>
    /// <see cref="RequestUriBuilder.AppendPath(string, bool)"/> would lose a leading slash of the value
    /// behind a root endpoint, and let a dot segment lead to another resource.
    /// </remarks>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="value">The value, not yet percent-encoded.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is <c>.</c> or
    /// <c>..</c>, which no path can hold as a value.</exception>
    public static void AppendPathSegment(this RequestUriBuilder uri, string value)
    {
        Guard.NotNull(uri, nameof(uri));
        Guard.NotNull(value, nameof(value));
        if (value is "." or "..")
        {
            throw new ArgumentException(
                "A value in the path cannot be a dot segment, which would lead to another resource.", nameof(value));
        }

        uri.AppendPath(Uri.EscapeDataString(value), escape: false);
    }
}
