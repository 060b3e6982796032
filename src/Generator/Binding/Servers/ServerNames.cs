using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding.Servers;

/// <summary>What a server is called that the document gives no name.</summary>
internal static class ServerNames
{
    /// <summary>The name of the option, such as <c>UploadsEndpoint</c>: what the server's host has and the document's has not.</summary>
    /// <param name="server">The server.</param>
    /// <param name="url">Its URL.</param>
    /// <param name="main">The document's first server; null when it names none.</param>
    public static string Of(Server server, Uri url, Uri? main)
    {
        string text = server.Name is { Length: > 0 } given ? given : OfHost(url, main) ?? OfPath(url) ?? "Other";
        string name = Identifiers.Pascal(text);
        return name.EndsWith("Endpoint", StringComparison.Ordinal) ? name : name + "Endpoint";
    }

    private static string? OfHost(Uri url, Uri? main)
    {
        if (url.HostNameType != UriHostNameType.Dns || url.Host == main?.Host)
        {
            return null;
        }

        List<string> labels = [.. url.Host.Split('.')];
        Stack<string> shared = new(main?.Host.Split('.') ?? []);
        while (labels.Count > 1 && shared.Count > 0 && labels[labels.Count - 1] == shared.Pop())
        {
            labels.RemoveAt(labels.Count - 1);
        }

        return labels.FirstOrDefault(static label => label is not ("www" or "api")) ?? labels[0];
    }

    private static string? OfPath(Uri url) => url.AbsolutePath.Trim('/') is { Length: > 0 } path ? path : null;
}
