using System;
using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;

namespace Azure.Communication;

/// <summary>Computes the signature of a request with the key of a resource.</summary>
internal sealed class RequestSigner
{
    private readonly AzureKeyCredential _credential;
    private DecodedKey? _key;

    public RequestSigner(AzureKeyCredential credential)
    {
        _credential = credential;
    }

    /// <summary>Signs what the service will see of a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="uri">The address, of which the path, the query, the host and a port that is not the scheme's own are signed.</param>
    /// <param name="date">The text of the header <c>x-ms-date</c>.</param>
    /// <param name="contentHash">The text of the header <c>x-ms-content-sha256</c>.</param>
    /// <returns>The signature in Base64.</returns>
    /// <exception cref="FormatException">The key is not Base64.</exception>
    public string Sign(RequestMethod method, Uri uri, string date, string contentHash)
    {
        string verb = method.Method.ToUpperInvariant();
        string pathAndQuery = uri.PathAndQuery;
        string authority = uri.Authority;
        byte[] key = CurrentKey();

        // Five texts with a one-byte separator after each but the last; ASCII makes one byte of every character.
        int length = verb.Length + pathAndQuery.Length + date.Length + authority.Length + contentHash.Length + 4;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            int end = Append(buffer, 0, verb, (byte)'\n');
            end = Append(buffer, end, pathAndQuery, (byte)'\n');
            end = Append(buffer, end, date, (byte)';');
            end = Append(buffer, end, authority, (byte)';');
            end += Encoding.ASCII.GetBytes(contentHash, 0, contentHash.Length, buffer, end);
            return ComputeSignature(key, buffer, end);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Append(byte[] buffer, int start, string text, byte separator)
    {
        int end = start + Encoding.ASCII.GetBytes(text, 0, text.Length, buffer, start);
        buffer[end] = separator;
        return end + 1;
    }

    private static string ComputeSignature(byte[] key, byte[] buffer, int length)
    {
#if NET
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, buffer.AsSpan(0, length), signature);
        return Convert.ToBase64String(signature);
#else
        using HMACSHA256 hmac = new(key);
        return Convert.ToBase64String(hmac.ComputeHash(buffer, 0, length));
#endif
    }

    /// <summary>
    /// The credential is asked every time, but it gives the same string until it is updated:
    /// only then is the key decoded again.
    /// </summary>
    private byte[] CurrentKey()
    {
        string text = _credential.Key;
        DecodedKey? key = _key;
        if (key is null || !ReferenceEquals(key.Text, text))
        {
            key = new DecodedKey(text);
            _key = key;
        }

        return key.Bytes;
    }

    private sealed class DecodedKey
    {
        public DecodedKey(string text)
        {
            Text = text;
            Bytes = Convert.FromBase64String(text);
        }

        public string Text { get; }

        public byte[] Bytes { get; }
    }
}
