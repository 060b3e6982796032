using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Where requests go.</summary>
internal static class Routes
{
    /// <summary>The URL of a server of the operation's own; null for the client's.</summary>
    public static string? ServerOf(Operation operation, ServiceAddress address)
    {
        foreach (Server? server in new[] { operation.OwnServer, operation.PathServer })
        {
            if (server?.Url is { } url && url != address.Url)
            {
                return url;
            }
        }

        return null;
    }

    public static OperationRoute Of(string? server, PathTemplate path, List<ParameterModel> parameters)
    {
        List<PathPart> parts = [];
        string query = "";
        foreach (string segment in path.Segments)
        {
            if (PathTemplate.NameOf(segment) is { } name)
            {
                parts.Add(new PathPart(null, parameters.Find(one => one.Location == ParameterLocation.Path && one.WireName == name)));
                continue;
            }

            // Some documents write a query into the path; what follows '#' never travels.
            string literal = segment.Split('#')[0];
            int mark = literal.IndexOf('?');
            if (mark >= 0)
            {
                query = literal.Substring(mark + 1);
                literal = literal.Substring(0, mark);
            }

            if (literal.Length > 0)
            {
                parts.Add(new PathPart(UriText.Encode(literal), null));
            }
        }

        OwnServer? own = server is null ? null : Server(server);
        return new OperationRoute(own, parts.ToEquatable(), query.Length == 0 ? null : UriText.Encode(query));
    }

    private static OwnServer Server(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? new OwnServer(ServerKind.Absolute, uri.AbsoluteUri)
            : new OwnServer(ServerKind.Relative, url);
}
