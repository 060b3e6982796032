using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Reads bodies whole into rented memory. Azure.Core, which would do it else, makes a stream for each that doubles its array
/// as it grows.</summary>
/// <remarks>As there, a body may take any time as long as no single read of it takes longer than the network timeout.</remarks>
internal sealed class BodyReading(TimeSpan networkTimeout)
{
    private const int FirstRead = 4096;

    // A length is only what the service says of the body, so that no more memory is taken on its word.
    private const int LongestPromise = 1024 * 1024;

#if NET
    // Nearly every call ends before its time, and its source can serve the next one.
    private static CancellationTokenSource? s_spare;
#endif

    /// <summary>Says whose token cancels a call. The one that a transport sees also ends when the network timeout is over, which counts
    /// from the beginning there.</summary>
    public static void Mark(HttpMessage message, CancellationToken cancellationToken)
        => message.SetProperty(typeof(BodyReading), cancellationToken);

    /// <summary>Tells whether the body of a message is read here.</summary>
    public static bool IsAsked(HttpMessage message) => message.BufferResponse && message.TryGetProperty(typeof(BodyReading), out object? _);

    /// <summary>Reads a body whole and disposes its stream.</summary>
    /// <exception cref="OperationCanceledException">The call is cancelled, or a read took longer than the network timeout.</exception>
    public MemoryStream Read(HttpMessage message, Stream body)
    {
        using ReadLimit limit = ReadLimit.Of(message, networkTimeout);
        using CancellationTokenRegistration end = limit.Token.Register(static stream => ((Stream)stream!).Dispose(), body);
        PooledBuffer buffer = new();
        try
        {
            int read;
            do
            {
                ArraySegment<byte> space = Space(buffer, message.Response);
                limit.Restart();
                read = body.Read(space.Array!, space.Offset, space.Count);
                buffer.Advance(read);
            }
            while (read > 0);
        }
        catch (Exception e) when (limit.Explains(e))
        {
            throw limit.Over(e);
        }

        body.Dispose();
        return ReceivedBody.Of(buffer);
    }

    /// <inheritdoc cref="Read"/>
#if NET
    [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<MemoryStream> ReadAsync(HttpMessage message, Stream body)
    {
        using ReadLimit limit = ReadLimit.Of(message, networkTimeout);
        PooledBuffer buffer = new();
        try
        {
            int read;
            do
            {
                ArraySegment<byte> space = Space(buffer, message.Response);
                limit.Restart();
#if NET
                read = await body.ReadAsync(space.AsMemory(), limit.Token).ConfigureAwait(false);
#else
                read = await body.ReadAsync(space.Array!, space.Offset, space.Count, limit.Token).ConfigureAwait(false);
#endif
                buffer.Advance(read);
            }
            while (read > 0);
        }
        catch (Exception e) when (limit.Explains(e))
        {
            // The array is not given back: whoever was reading may still write into it.
            throw limit.Over(e);
        }

        body.Dispose();
        return ReceivedBody.Of(buffer);
    }

    // One byte more than the body has, so that its end is seen without a larger array.
    private static ArraySegment<byte> Space(PooledBuffer buffer, Response response)
    {
        int promised = FirstRead;
        if (response.Headers.TryGetValue("Content-Length", out string? text)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long length))
        {
            promised = (int)Math.Min(length, LongestPromise) + 1;
        }

        Memory<byte> space = buffer.GetMemory(buffer.Length == 0 ? promised : 1);
        return MemoryMarshal.TryGetArray<byte>(space, out ArraySegment<byte> segment)
            ? segment
            : throw new InvalidOperationException("A rented buffer is an array.");
    }

    /// <summary>The time that one read may take, beside the token that cancels the call.</summary>
    private readonly struct ReadLimit : IDisposable
    {
        private readonly CancellationToken _caller;
        private readonly TimeSpan _time;
        private readonly CancellationTokenSource _source;
        private readonly CancellationTokenRegistration _link;

        private ReadLimit(TimeSpan time, CancellationToken caller)
        {
            _caller = caller;
            _time = time;
            _source = Take();
            _link = caller.Register(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        }

        public CancellationToken Token => _source.Token;

        public static ReadLimit Of(HttpMessage message, TimeSpan networkTimeout)
            => new(
                message.NetworkTimeout ?? networkTimeout,
                message.TryGetProperty(typeof(BodyReading), out object? caller) ? (CancellationToken)caller! : message.CancellationToken);

        public void Restart() => _source.CancelAfter(_time);

        // A stream that is disposed while it is read says so in its own words.
        public bool Explains(Exception exception)
            => _source.IsCancellationRequested
            && exception is OperationCanceledException or ObjectDisposedException or IOException or NotSupportedException;

        public OperationCanceledException Over(Exception exception)
            => _caller.IsCancellationRequested
                ? new OperationCanceledException(exception.Message, exception, _caller)
                : new TaskCanceledException(
                    string.Format(CultureInfo.InvariantCulture, "No more of the body came within {0} seconds.", _time.TotalSeconds),
                    exception);

        public void Dispose()
        {
            _link.Dispose();
#if NET
            if (_source.TryReset())
            {
                Interlocked.Exchange(ref s_spare, _source)?.Dispose();
                return;
            }
#endif
            _source.Dispose();
        }

#if NET
        private static CancellationTokenSource Take() => Interlocked.Exchange(ref s_spare, null) ?? new CancellationTokenSource();
#else
        private static CancellationTokenSource Take() => new();
#endif
    }
}
