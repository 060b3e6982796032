using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Security;

namespace Typewright.Generator.Binding.Clients;

/// <summary>What a scheme takes to authenticate: a key, and a token where it takes that too.</summary>
/// <param name="Key">The key, the user or the like.</param>
/// <param name="Token">What gets tokens; the same as the key where there is nothing of the kind.</param>
internal sealed record SchemeCredentials(CredentialParameter Key, CredentialParameter Token)
{
    private const string KeyType = "Azure.AzureKeyCredential";
    private const string TokenType = "Azure.Core.TokenCredential";
    private const string BasicType = "Typewright.BasicCredential";

    /// <summary>What a scheme takes; null where it is set up in the options.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="scopes">The scopes that a token must have.</param>
    /// <param name="name">The constructor's parameter.</param>
    public static SchemeCredentials? Of(SecurityScheme scheme, IReadOnlyList<string> scopes, string name)
    {
        CredentialParameter Parameter(string type, CredentialPolicy policy) => new(type, name, policy, DocOf(scheme.Prose));
        SchemeCredentials Key(CredentialPolicyKind kind, string? text) => Only(Parameter(KeyType, new CredentialPolicy(kind, text)));
        return scheme.Kind switch
        {
            SecuritySchemeKind.KeyInHeader => Key(CredentialPolicyKind.ApiKeyInHeader, scheme.KeyName),
            SecuritySchemeKind.KeyInQuery => Key(CredentialPolicyKind.ApiKeyInQuery, scheme.KeyName),
            SecuritySchemeKind.KeyInCookie => Key(CredentialPolicyKind.ApiKeyInCookie, scheme.KeyName),
            SecuritySchemeKind.Basic => Only(Parameter(BasicType, new CredentialPolicy(CredentialPolicyKind.Basic))),
            SecuritySchemeKind.Bearer => new SchemeCredentials(
                Parameter(KeyType, new CredentialPolicy(CredentialPolicyKind.Bearer)),
                Parameter(TokenType, new CredentialPolicy(CredentialPolicyKind.Token) { Scopes = scopes.ToEquatable() })),
            SecuritySchemeKind.Http when IsKey(scheme.HttpScheme) => Key(CredentialPolicyKind.KeyOfScheme, scheme.HttpScheme),
            _ => null,
        };
    }

    public static Documentation DocOf(Prose prose) => Documentations.Of(prose, "The credential to authenticate with.");

    private static SchemeCredentials Only(CredentialParameter parameter) => new(parameter, parameter);

    // A scheme that calls itself a key or token sends just that; others sign requests or answer challenges. The registered
    // PrivateToken answers one.
    private static bool IsKey(string scheme) =>
        (scheme.EndsWith("key", StringComparison.OrdinalIgnoreCase) || scheme.EndsWith("token", StringComparison.OrdinalIgnoreCase))
        && !scheme.Equals("privatetoken", StringComparison.OrdinalIgnoreCase)
        && IsHeaderToken(scheme);

    private static bool IsHeaderToken(string text)
    {
        foreach (char c in text)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
