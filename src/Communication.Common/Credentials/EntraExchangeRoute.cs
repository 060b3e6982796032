using System;
using System.Linq;

namespace Azure.Communication;

/// <summary>The operation that exchanges an Entra token; the scopes of the token tell which one it is.</summary>
internal sealed class EntraExchangeRoute
{
    public const string DefaultScope = ClientsPrefix + ".default";

    private const string ClientsPrefix = "https://communication.azure.com/clients/";

    private static readonly EntraExchangeRoute[] Routes =
    [
        new("/access/entra/:exchangeAccessToken", "2025-03-02-preview", ClientsPrefix),
        new(
            "/access/teamsExtension/:exchangeAccessToken",
            "2025-06-30",
            "https://auth.msft.communication.azure.com/",
            "https://auth.msft.communication.azure.us/"),
    ];

    private readonly string[] _scopePrefixes;

    private EntraExchangeRoute(string path, string apiVersion, params string[] scopePrefixes)
    {
        Path = path;
        ApiVersion = apiVersion;
        _scopePrefixes = scopePrefixes;
    }

    public string Path { get; }

    public string ApiVersion { get; }

    /// <summary>Finds the operation for which all of the scopes are.</summary>
    /// <exception cref="ArgumentException">There are no scopes, or no operation is for all of them.</exception>
    public static EntraExchangeRoute For(string[]? scopes, string parameterName)
    {
        EntraExchangeRoute? route = scopes is null || scopes.Length == 0
            ? null
            : Array.Find(Routes, candidate => Array.TrueForAll(scopes, candidate.Accepts));
        return route ?? throw new ArgumentException(
            "Scopes validation failed: all scopes must start with one of "
                + string.Join(", ", Routes.SelectMany(known => known._scopePrefixes))
                + " and be of the same kind.",
            parameterName);
    }

    private bool Accepts(string scope) =>
        scope is not null && Array.Exists(_scopePrefixes, prefix => scope.StartsWith(prefix, StringComparison.Ordinal));
}
