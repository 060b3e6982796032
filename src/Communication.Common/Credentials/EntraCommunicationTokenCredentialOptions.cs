using System;
using Azure.Core;

namespace Azure.Communication;

/// <summary>
/// Says how a <see cref="CommunicationTokenCredential"/> exchanges tokens of Microsoft Entra users for tokens of
/// communication users.
/// </summary>
public class EntraCommunicationTokenCredentialOptions
{
    private string[] _scopes = [EntraExchangeRoute.DefaultScope];

    /// <summary>Initializes the options.</summary>
    /// <param name="resourceEndpoint">The address of the resource, for example <c>https://contoso.communication.azure.com</c>.</param>
    /// <param name="entraTokenCredential">Where the tokens of the Entra user come from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="resourceEndpoint"/> is empty.</exception>
    public EntraCommunicationTokenCredentialOptions(string resourceEndpoint, TokenCredential entraTokenCredential)
    {
        ResourceEndpoint = Guard.NotNullOrEmpty(resourceEndpoint, nameof(resourceEndpoint));
        TokenCredential = Guard.NotNull(entraTokenCredential, nameof(entraTokenCredential));
    }

    /// <summary>The address of the resource.</summary>
    public string ResourceEndpoint { get; }

    /// <summary>Where the tokens of the Entra user come from.</summary>
    public TokenCredential TokenCredential { get; }

    /// <summary>
    /// The scopes of the Entra token; by default <c>https://communication.azure.com/clients/.default</c>. Either all of
    /// them start with <c>https://communication.azure.com/clients/</c>, or all with
    /// <c>https://auth.msft.communication.azure.com/</c> or <c>https://auth.msft.communication.azure.us/</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The scopes are null, empty, or start with something else.</exception>
    public string[] Scopes
    {
        get => _scopes;
        set
        {
            EntraExchangeRoute.For(value, nameof(value));
            _scopes = value;
        }
    }
}
