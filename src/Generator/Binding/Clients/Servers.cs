using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Clients;

/// <summary>Where a service lives: 3.x's servers, 2.0's scheme, host and base path.</summary>
internal static class Servers
{
    /// <summary>A server's URL with the defaults of its variables.</summary>
    public static string? UrlOf(SpecNode server)
    {
        if (server.String("url") is not { } url)
        {
            return null;
        }

        foreach (KeyValuePair<string, SpecNode> variable in server.MembersOf("variables"))
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Scalar("default") ?? "");
        }

        return url.Trim();
    }

    /// <summary>The document's first server; null when it names none.</summary>
    public static string? RootUrl(SpecNode root)
    {
        if (root["swagger"] is null)
        {
            return root.ItemsOf("servers") is { Count: > 0 } servers ? UrlOf(servers[0]) : null;
        }

        if (root.String("host") is not { Length: > 0 } host)
        {
            return null;
        }

        bool https = root.ItemsOf("schemes").Count == 0;
        foreach (SpecNode scheme in root.ItemsOf("schemes"))
        {
            https |= scheme.Text == "https";
        }

        return (https ? "https://" : "http://") + host + (root.String("basePath") ?? "");
    }

    /// <summary>The default endpoint: the first server where it is an absolute http URL whose host the document fixes.</summary>
    public static string? DefaultEndpoint(SpecNode root) =>
        root["x-ms-parameterized-host"] is null && Template(root)?.StartsWith("{", StringComparison.Ordinal) != true && RootUrl(root) is { } url && url.IndexOf('{') < 0
        && Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? uri.AbsoluteUri.TrimEnd('/')
            : null;

    /// <summary>What stands in every path behind the endpoint that the user gives: "{endpoint}/v1" → "/v1".</summary>
    public static string Prefix(SpecNode root)
    {
        string template = root.Object("x-ms-parameterized-host")?.String("hostTemplate") is { } host
            ? host + (root.String("basePath") ?? "")
            : Template(root) is { } url && url.StartsWith("{", StringComparison.Ordinal) ? url : "";
        string prefix = template.Substring(template.LastIndexOf('}') + 1).TrimEnd('/');
        return prefix.StartsWith("/", StringComparison.Ordinal) ? prefix : "";
    }

    private static string? Template(SpecNode root) => root.ItemsOf("servers") is { Count: > 0 } servers ? servers[0].String("url") : null;
}
