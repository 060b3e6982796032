using System;
using System.Security.Cryptography;
using System.Text;

namespace Typewright.Emulator.Authentication;

/// <summary>The arithmetic of HMAC-signed requests, used both to sign and to check.</summary>
internal static class HmacSignature
{
    public const string Scheme = "HMAC-SHA256";

    public static string ContentHash(ReadOnlySpan<byte> body) => Convert.ToBase64String(SHA256.HashData(body));

    /// <summary>Signs a request.</summary>
    /// <param name="key">The access key.</param>
    /// <param name="method">The method in upper case.</param>
    /// <param name="pathAndQuery">Path and query as sent.</param>
    /// <param name="signedValues">The values of the signed headers, in the order of their names, joined by semicolons.</param>
    public static string Sign(byte[] key, string method, string pathAndQuery, string signedValues) =>
        Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"{method}\n{pathAndQuery}\n{signedValues}")));
}
