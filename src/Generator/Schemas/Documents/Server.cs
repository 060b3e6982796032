using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>A server of 3.x.</summary>
internal sealed class Server(SpecNode node)
{
    /// <summary>The URL as it is written, with its variables; null where there is none.</summary>
    public string? Template { get; } = node.String("url");

    /// <summary>The URL with the defaults of its variables.</summary>
    public string? Url { get; } = Filled(node)?.Trim();

    /// <summary>The first server that a document, path or operation names; a user gives the others as endpoints.</summary>
    public static Server? FirstOf(SpecNode owner) =>
        owner.ItemsOf("servers") is { Count: > 0 } servers ? new Server(servers[0]) : null;

    private static string? Filled(SpecNode node)
    {
        string? url = node.String("url");
        foreach (KeyValuePair<string, SpecNode> variable in node.MembersOf("variables"))
        {
            url = url?.Replace("{" + variable.Key + "}", variable.Value.Scalar("default") ?? "");
        }

        return url;
    }
}
