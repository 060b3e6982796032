using System;
using System.Net;

namespace Typewright.Emulator;

/// <summary>Settings of a <see cref="CommunicationEmulator"/>; every one has a default that suits tests.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The address to listen on. The default is the loopback address, so that nothing outside this machine can connect.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The TCP port to listen on; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// Whether to speak HTTPS, with a certificate made for the occasion: <see cref="CommunicationEmulator.Certificate"/>. Clients that
    /// send bearer tokens often insist on it. The default is plain HTTP.
    /// </summary>
    public bool UseTls { get; init; }

    /// <summary>
    /// The access key in Base64 that HMAC-signed requests must use; <see langword="null"/>, the default, makes a random
    /// one.
    /// </summary>
    public string? AccessKey { get; init; }

    /// <summary>The clock that stamps threads, messages, rooms and tokens, and that tokens expire by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// How long tokens of users are valid at most; <see langword="null"/>, the default, for as long as was asked. The service
    /// issues none for less than an hour, which is too long for a test of what happens when they end.
    /// </summary>
    public TimeSpan? LongestTokenLifetime { get; init; }

    /// <summary>The number of items on a page when the request does not ask for one, from 1 to 200.</summary>
    public int DefaultPageSize { get; init; } = 30;

    /// <summary>
    /// How many pages without items, each with a <c>nextLink</c>, come before the first room when rooms are listed, as the
    /// service does at times. A request can ask for another number with the header <c>x-emulator-empty-pages</c>.
    /// </summary>
    public int EmptyRoomPages { get; init; }

    /// <summary>How many requests <see cref="CommunicationEmulator.Requests"/> keeps before it forgets the oldest.</summary>
    public int RequestLogCapacity { get; init; } = 1000;

    /// <summary>
    /// How far the signed date of a request may be from <see cref="TimeProvider"/>'s time.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> switches the check off, which a standing clock needs.
    /// </summary>
    public TimeSpan MaximumClockSkew { get; init; } = TimeSpan.FromMinutes(15);
}
