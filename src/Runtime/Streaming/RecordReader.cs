using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>Cuts a stream at a separator into records, skipping those that are blank.</summary>
internal sealed class RecordReader(Stream stream, byte separator, int bound) : IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>Where the bytes begin that no record has taken yet.</summary>
    private int _start;

    /// <summary>Where they end.</summary>
    private int _end;

    private int _length;
    private int _from;
    private bool _exhausted;

    /// <summary>Gets the record that was found last; valid until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Current => _bytes.AsSpan(_from, _length);

    /// <summary>Gets whether white space follows the record, so that even a number is known to be whole.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Moves to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="RecordTooLongException">The record is longer than the bound.</exception>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        int searched = 0;
        while (true)
        {
            int at = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOf(separator);
            if (at >= 0 || _exhausted)
            {
                int length = at >= 0 ? searched + at : _end - _start;
                Take(length, at >= 0);
                searched = 0;
                if (_length > 0)
                {
                    return true;
                }

                if (at < 0)
                {
                    return false;
                }

                continue;
            }

            searched = _end - _start;
            if (searched > bound)
            {
                throw new RecordTooLongException(bound);
            }

            MakeRoom();
            int read = await stream.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken).ConfigureAwait(false);
            _end += read;
            _exhausted = read == 0;
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Take(int length, bool separated)
    {
        _from = _start;
        _length = length;
        _start += length + (separated ? 1 : 0);
        while (_length > 0 && IsBlank(_bytes[_from]))
        {
            _from++;
            _length--;
        }

        int untrimmed = _length;
        while (_length > 0 && IsBlank(_bytes[_from + _length - 1]))
        {
            _length--;
        }

        IsClosed = _length < untrimmed;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            _end -= _start;
            _start = 0;
        }

        if (_end == _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_bytes.Length * 2));
            _bytes.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
