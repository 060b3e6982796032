using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>A way to authenticate, as the document declares it.</summary>
internal sealed class SecurityScheme(SpecNode node)
{
    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    public SecuritySchemeKind Kind { get; } = KindOf(node);

    /// <summary>Where a key is to go, if that is none of the places that there are; null for any that is.</summary>
    public string? UnknownPlace { get; } = KindOf(node) == SecuritySchemeKind.Other && IsKey(node) ? node.String("in") : null;

    /// <summary>What a key is called on the wire.</summary>
    public string KeyName { get; } = node.String("name") ?? "Authorization";

    /// <summary>The name of a scheme of HTTP's; empty for none.</summary>
    public string HttpScheme { get; } = node.String("scheme") ?? "";

    public Prose Prose { get; } = Prose.Of(node);

    private static SecuritySchemeKind KindOf(SpecNode node) => node.String("type")?.ToLowerInvariant() switch
    {
        "apikey" => KindOfKey(node),
        "basic" => SecuritySchemeKind.Basic,
        "http" => KindOfHttp(node),
        "oauth2" or "openidconnect" => SecuritySchemeKind.Bearer,
        _ => SecuritySchemeKind.Other,
    };

    private static SecuritySchemeKind KindOfKey(SpecNode node) => node.String("in")?.ToLowerInvariant() switch
    {
        "query" => SecuritySchemeKind.KeyInQuery,
        "cookie" => SecuritySchemeKind.KeyInCookie,
        "header" or null => SecuritySchemeKind.KeyInHeader,
        _ => SecuritySchemeKind.Other,
    };

    private static bool IsKey(SpecNode node) => node.String("type")?.ToLowerInvariant() == "apikey";

    private static SecuritySchemeKind KindOfHttp(SpecNode node) => node.String("scheme")?.ToLowerInvariant() switch
    {
        null => SecuritySchemeKind.Other,
        "basic" => SecuritySchemeKind.Basic,
        "bearer" => SecuritySchemeKind.Bearer,
        _ => SecuritySchemeKind.Http,
    };
}
