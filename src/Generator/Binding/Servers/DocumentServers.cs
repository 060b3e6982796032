using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Servers;

/// <summary>The servers to which operations go, each with the option that can send them elsewhere.</summary>
internal sealed class DocumentServers(ServiceAddress address)
{
    // What options have already.
    private static readonly string[] s_members =
        ["AddPolicy", "Default", "Diagnostics", "Retry", "RetryPolicy", "ServerOf", "ServiceVersion", "Transport", "Version"];

    private readonly NameScope _names = new(StringComparer.Ordinal, [.. ReservedNames.ModelMembers, .. s_members]);
    private readonly Uri? _main = address.Endpoint is { } endpoint ? new Uri(endpoint) : null;
    private readonly List<FurtherServer> _further = [];
    private readonly Dictionary<string, string> _options = [];
    private HashSet<(string Name, string? Default)>? _left;

    /// <summary>The servers that are options, in the order in which operations were met.</summary>
    public IReadOnlyList<FurtherServer> Further => _further;

    /// <summary>The default endpoint with the places of its variables; null where it has none.</summary>
    public string? EndpointTemplate => Variables.Count == 0 ? null : address.Server!.With(Left)?.TrimEnd('/');

    /// <summary>The variables that are options: those of the default endpoint.</summary>
    public IReadOnlyList<ServerVariable> Variables { get; } = address.Server is not { } server
        ? []
        : [.. server.Variables.Where(variable => IsOption(variable, server))];

    /// <summary>A free name for another option.</summary>
    public string NameOption(string name) => _names.Take(name);

    /// <summary>The server of an operation's own; null for the client's.</summary>
    public OwnServer? Of(Operation operation)
    {
        foreach (Server? server in new[] { operation.OwnServer, operation.PathServer })
        {
            if (server?.Url is { } url && url != address.Url)
            {
                return Own(server, url);
            }
        }

        return null;
    }

    private static bool IsOption(ServerVariable variable, Server server) =>
        variable.Default is { Length: > 0 } && server.Uses(variable);

    // What is neither an address nor a path below one, such as "https://" or "ftp://host", says nothing about where to go.
    private OwnServer? Own(Server server, string url)
    {
        if (ServiceAddress.HttpUri(url) is { } uri)
        {
            return new OwnServer(ServerKind.Absolute, Option(server, uri));
        }

        return Uri.IsWellFormedUriString(url, UriKind.Relative) ? new OwnServer(ServerKind.Relative, url) : null;
    }

    private string Option(Server server, Uri url)
    {
        string template = server.With(Left) is { } left && left.Contains("{") ? left.TrimEnd('/') : url.AbsoluteUri;
        if (!_options.TryGetValue(template, out string? option))
        {
            option = _names.Take(ServerNames.Of(server, url, _main));
            string otherwise = _main is null ? "the client's endpoint" : "the client's endpoint where that is another than the document's";
            string prose = $"Where the operations go for which the document names {url.AbsoluteUri}: an absolute http or https URI. "
                + $"Unless it is set, they go there, or to {otherwise}.";
            _options.Add(template, option);
            _further.Add(new FurtherServer(option, template, new Documentation(prose)));
        }

        return option;
    }

    // A variable of the default endpoint is an option, and means the same wherever it has the same name and default.
    private string? Left(ServerVariable variable)
    {
        _left ??= [.. Variables.Select(static one => (one.Name, one.Default))];
        return _left.Contains((variable.Name, variable.Default)) ? null : variable.Default ?? "";
    }
}
