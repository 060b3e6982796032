namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>What a client sends to authenticate.</summary>
internal enum SecuritySchemeKind
{
    /// <summary>What nobody but the service knows: client certificates, signatures.</summary>
    Other,

    KeyInHeader,
    KeyInQuery,
    KeyInCookie,

    /// <summary>A user and a password.</summary>
    Basic,

    /// <summary>A token, whoever issues it: bearer, OAuth, OpenID Connect.</summary>
    Bearer,

    /// <summary>Any other scheme of HTTP's, by its name.</summary>
    Http,
}
