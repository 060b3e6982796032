using System;

namespace Azure.Communication.Rooms;

public partial class RoomsClient
{
    /// <summary>Creates a client for the rooms of a Communication Services resource.</summary>
    /// <param name="connectionString">The connection string of the resource, <c>endpoint=https://…;accesskey=…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="connectionString"/> is malformed, or lacks the
    /// endpoint or the key.</exception>
    public RoomsClient(string connectionString)
        : this(connectionString, new RoomsClientOptions())
    {
    }

    /// <summary>Creates a client for the rooms of a Communication Services resource.</summary>
    /// <param name="connectionString">The connection string of the resource, <c>endpoint=https://…;accesskey=…</c>.</param>
    /// <param name="options">Service version, retries, transport and diagnostics; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="connectionString"/> is malformed, or lacks the
    /// endpoint or the key.</exception>
    public RoomsClient(string connectionString, RoomsClientOptions? options)
        : this(ConnectionString.Parse(connectionString), options)
    {
    }

    private RoomsClient(ConnectionString connectionString, RoomsClientOptions? options)
        : this(connectionString.Endpoint, connectionString.Credential, options)
    {
    }
}
