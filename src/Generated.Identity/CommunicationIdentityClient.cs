using System;

namespace Azure.Communication.Identity;

public partial class CommunicationIdentityClient
{
    /// <summary>Creates a client for the users of a Communication Services resource.</summary>
    /// <param name="connectionString">The connection string of the resource, <c>endpoint=https://…;accesskey=…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="connectionString"/> is malformed, or lacks the endpoint or the key.
    /// </exception>
    public CommunicationIdentityClient(string connectionString)
        : this(connectionString, new CommunicationIdentityClientOptions())
    {
    }

    /// <summary>Creates a client for the users of a Communication Services resource.</summary>
    /// <param name="connectionString">The connection string of the resource, <c>endpoint=https://…;accesskey=…</c>.</param>
    /// <param name="options">Service version, retries, transport and diagnostics; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="connectionString"/> is malformed, or lacks the endpoint or the key.
    /// </exception>
    public CommunicationIdentityClient(string connectionString, CommunicationIdentityClientOptions? options)
        : this(ConnectionString.Parse(connectionString), options)
    {
    }

    private CommunicationIdentityClient(ConnectionString connectionString, CommunicationIdentityClientOptions? options)
        : this(connectionString.Endpoint, connectionString.Credential, options)
    {
    }
}
