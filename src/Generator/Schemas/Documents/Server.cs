using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>A server of 3.x.</summary>
internal sealed class Server
{
    public Server(SpecNode node)
    {
        Name = node.String("name");
        Template = node.String("url")?.Trim();
        Variables = [.. node.MembersOf("variables").Select(static variable => new ServerVariable(
            variable.Key,
            variable.Value.Scalar("default"),
            [.. variable.Value.ItemsOf("enum").Select(static value => value.Text)],
            variable.Value.String("description")))];
        Url = With(static variable => variable.Default ?? "");
    }

    /// <summary>What the document calls it, since 3.2.</summary>
    public string? Name { get; }

    /// <summary>The URL as it is written, with its variables; null where there is none.</summary>
    public string? Template { get; }

    /// <summary>The URL with the defaults of its variables.</summary>
    public string? Url { get; }

    /// <summary>The variables that the document declares.</summary>
    public IReadOnlyList<ServerVariable> Variables { get; }

    /// <summary>The first server that a document, path or operation names; a user gives the others as endpoints.</summary>
    public static Server? FirstOf(SpecNode owner) =>
        owner.ItemsOf("servers") is { Count: > 0 } servers ? new Server(servers[0]) : null;

    /// <summary>The URL with its variables filled.</summary>
    /// <param name="value">What a variable is filled with; null leaves its place.</param>
    public string? With(System.Func<ServerVariable, string?> value)
    {
        string? url = Template;
        foreach (ServerVariable variable in Variables)
        {
            url = value(variable) is { } text ? url?.Replace("{" + variable.Name + "}", text) : url;
        }

        return url;
    }
}
