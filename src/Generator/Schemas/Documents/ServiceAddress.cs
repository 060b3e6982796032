using System;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>Where a service lives: 3.x's servers, 2.0's scheme, host and base path.</summary>
internal sealed class ServiceAddress
{
    public ServiceAddress(SpecNode root)
    {
        Server? server = Server.FirstOf(root);
        Url = root["swagger"] is null ? server?.Url : UrlOfSwagger(root);
        string? template = server?.Template;
        bool isGivenByUser = template is not null && IsGivenByUser(template);
        Endpoint = root[ExtensionKeys.ParameterizedHost] is null && !isGivenByUser ? AsEndpoint(Url) : null;
        Server = Endpoint is null || server?.Variables.Count is null or 0 ? null : server;
        IsNamed = Url is not null || HostTemplate(root) is not null;
        PathPrefix = PrefixIn(HostTemplate(root) ?? (isGivenByUser ? template! : PathOnly(root, Url)));
    }

    /// <summary>The URL of the first server; null when the document names none.</summary>
    public string? Url { get; }

    /// <summary>Whether the document says anything of where the service is.</summary>
    public bool IsNamed { get; }

    /// <summary>The default endpoint: the first server where it is an absolute http URL whose host the document fixes.</summary>
    public string? Endpoint { get; }

    /// <summary>The path of the default endpoint; empty where it has none.</summary>
    public string EndpointPath => Endpoint is null ? "" : new Uri(Endpoint).AbsolutePath.TrimEnd('/');

    /// <summary>The first server where it is the default endpoint and has variables.</summary>
    public Server? Server { get; }

    /// <summary>
    /// What stands in every path behind the endpoint that the user gives: "{endpoint}/v1" → "/v1", and a server that is a path
    /// only.
    /// </summary>
    public string PathPrefix { get; }

    /// <summary>The http or https URI with a host that a text is; null for any other.</summary>
    public static Uri? HttpUri(string text)
    {
        // Of a host of signs that nobody sees nothing is left, which shows when the URI is read again.
        bool isUri = Uri.TryCreate(WithScheme(text), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            && Uri.TryCreate(uri.AbsoluteUri, UriKind.Absolute, out _);
        return isUri ? uri : null;
    }

    private static string? UrlOfSwagger(SpecNode root)
    {
        if (root.String("host") is not { Length: > 0 } host)
        {
            return null;
        }

        bool https = root.ItemsOf("schemes").Count == 0;
        foreach (SpecNode scheme in root.ItemsOf("schemes"))
        {
            https |= scheme.Text == "https";
        }

        return (https ? "https://" : "http://") + HostOnly(host) + BasePath(root);
    }

    // Authors forget the slash that it begins with.
    private static string BasePath(SpecNode root) =>
        root.String("basePath")?.Trim() is { Length: > 0 } path ? "/" + path.TrimStart('/') : "";

    // A URL without a host is relative to where the document was found, which is where the service is.
    private static string PathOnly(SpecNode root, string? url)
    {
        string path = url ?? BasePath(root);
        bool isRelative = path.IndexOf("://", StringComparison.Ordinal) < 0 && !path.StartsWith("//", StringComparison.Ordinal);
        return isRelative && path.IndexOf('{') < 0 ? "/" + path.TrimStart('.', '/') : "";
    }

    // Many write a URL where a host is wanted; behind another scheme it would be a path of the host "https".
    private static string HostOnly(string host)
    {
        int scheme = host.IndexOf("://", StringComparison.Ordinal);
        return host.Substring(scheme < 0 ? 0 : scheme + 3).TrimEnd('/');
    }

    // A template that begins with a variable is what the user gives, unless only the scheme varies.
    private static bool IsGivenByUser(string template) =>
        template.StartsWith("{", StringComparison.Ordinal)
        && template.IndexOf('}') is var end and > 0
        && string.CompareOrdinal(template, end, "}://", 0, 4) != 0;

    private static string? HostTemplate(SpecNode root) =>
        root.Object(ExtensionKeys.ParameterizedHost)?.String("hostTemplate") is { } host ? host + BasePath(root) : null;

    private static string? AsEndpoint(string? url) =>
        url?.IndexOf('{') < 0 ? HttpUri(url)?.AbsoluteUri.TrimEnd('/') : null;

    // What has a host and no scheme has that of the document, which is nowhere any more.
    private static string WithScheme(string url) => url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;

    private static string PrefixIn(string template)
    {
        string prefix = template.Substring(template.LastIndexOf('}') + 1).TrimEnd('/');
        return prefix.StartsWith("/", StringComparison.Ordinal) ? prefix : "";
    }
}
