using Typewright.Generator.Collections;

namespace Typewright.Generator.Model;

/// <summary>What applies a credential; all but the first are methods of the runtime's <c>AuthenticationPolicies</c>.</summary>
internal enum CredentialPolicyKind
{
    /// <summary>A class of the project.</summary>
    Own,

    ApiKeyInHeader,
    ApiKeyInQuery,
    ApiKeyInCookie,
    Basic,
    Bearer,
    Token,
    KeyOfScheme,
}

/// <summary>The policy that applies a credential.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The key's name on the wire, the scheme's name, or the full name of the project's class; null for none.</param>
internal sealed record CredentialPolicy(CredentialPolicyKind Kind, string? Text = null)
{
    /// <summary>The scopes that a token must have.</summary>
    public EquatableArray<string> Scopes { get; init; }

    public static CredentialPolicy Own(string type) => new(CredentialPolicyKind.Own, type);
}
