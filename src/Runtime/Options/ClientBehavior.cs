using System;
using System.Collections.Generic;

namespace Typewright;

/// <summary>What a client does beyond the options of Azure.Core: how much it reads, how long it waits, and when it repeats or redirects a
/// call.</summary>
/// <remarks>It belongs to options, see <see cref="ClientBehaviorExtensions.Behavior"/>. A client takes what it says when it is made; later
/// changes do not reach it.</remarks>
public sealed class ClientBehavior
{
    private long _maxBodyBytes = 256 * 1024 * 1024;
    private int _maxErrorBytes = 1024 * 1024;
    private int _maxRecordBytes = 16 * 1024 * 1024;
    private int? _maxPages;
    private TimeSpan _maxRetryAfter = TimeSpan.FromMinutes(5);

    internal ClientBehavior()
    {
    }

    /// <summary>Gets or sets how many bytes the body of an answer may have that is read whole; 256 MiB unless set. A longer one is a
    /// <see cref="Azure.RequestFailedException"/> with the status of the answer.</summary>
    /// <remarks>Bytes count after they are decompressed. Bodies that are handed over as streams have no bound.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long MaxBodyBytes
    {
        get => _maxBodyBytes;
        set => _maxBodyBytes = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Gets or sets how many bytes of the body of an error are read; 1 MiB unless set. The rest is dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxErrorBytes
    {
        get => _maxErrorBytes;
        set => _maxErrorBytes = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Gets or sets how many bytes one event of a stream, one line or one text of a sequence may have; 16 MiB unless set. A longer
    /// one is a <see cref="Azure.RequestFailedException"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxRecordBytes
    {
        get => _maxRecordBytes;
        set => _maxRecordBytes = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Gets or sets the longest <c>Retry-After</c> that is obeyed; five minutes unless set.</summary>
    /// <remarks>A call whose service asks for more is not tried again: the answer is its outcome. A long-running operation is asked
    /// again after this time, and so is a stream of events that goes on, whose service says so in the stream.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan MaxRetryAfter
    {
        get => _maxRetryAfter;
        set => _maxRetryAfter = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Gets or sets how many pages a listing may have; null, which it is unless set, for any number. One page more is a
    /// <see cref="Azure.RequestFailedException"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? MaxPages
    {
        get => _maxPages;
        set => _maxPages = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Gets or sets whether compressed answers are asked for; true unless set. They are decompressed in any case.</summary>
    public bool AcceptsCompression { get; set; } = true;

    /// <summary>Gets or sets whether POST and PATCH are tried again like any other method; false unless set.</summary>
    /// <remarks>
    /// Without it, a call that may have been served is not sent twice, unless it has a header by which the service recognises it:
    /// <c>Idempotency-Key</c>,
    /// <c>Repeatability-Request-ID</c>, or one of <see cref="RepeatabilityHeaders"/>. Statuses 408 and 429, 503 with <c>Retry-After</c>,
    /// and failures before
    /// anything was sent, are tried again for every method.
    /// </remarks>
    public bool RepeatsUnsafeCalls { get; set; }

    /// <summary>Gets the names of further headers by which the service recognises a request that it has served; empty unless
    /// filled.</summary>
    public ICollection<string> RepeatabilityHeaders { get; private set; } = [];

    /// <summary>Gets or sets whether redirects are followed; true unless set, but for libraries that say otherwise.</summary>
    /// <remarks>
    /// GET and HEAD follow 301, 302, 303, 307 and 308; other methods 303, with GET, and 307 and 308 at the same place. At most ten, never
    /// from https to http, and
    /// without credentials, cookies and headers that are called like credentials at another scheme, host or port.
    /// </remarks>
    public bool FollowsRedirects { get; set; } = true;

    /// <summary>Gets the hosts to which redirects may lead, beside the one that was asked; empty unless filled, which means any.</summary>
    public ICollection<string> RedirectHosts { get; private set; } = [];

    /// <summary>Gets or sets whether requests say what services of Azure want to know; true for libraries in a namespace <c>Azure</c>,
    /// false for any other, unless set.</summary>
    /// <remarks>
    /// That is <c>x-ms-client-request-id</c>, <c>x-ms-return-client-request-id</c>, and a <c>User-Agent</c> that begins with
    /// <c>azsdk-net-</c>. Without it, the <c>User-Agent</c> is the name and version of the client's assembly and the platform;
    /// <c>Diagnostics.IsTelemetryEnabled</c> turns it off.
    /// </remarks>
    public bool SendsAzureHeaders { get; set; }

    /// <summary>How often a call is tried again.</summary>
    internal int MaxRetries { get; private set; }

    /// <summary>The clock of everything that waits.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Makes what a client keeps.</summary>
    internal ClientBehavior CopyFor(int maxRetries)
    {
        ClientBehavior copy = (ClientBehavior)MemberwiseClone();
        copy.RepeatabilityHeaders = [.. RepeatabilityHeaders];
        copy.RedirectHosts = [.. RedirectHosts];
        copy.MaxRetries = maxRetries;
        return copy;
    }
}
