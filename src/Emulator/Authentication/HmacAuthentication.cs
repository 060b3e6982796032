using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Authentication;

/// <summary>Checks that a request was signed with the access key, not long ago, and not changed since.</summary>
internal sealed class HmacAuthentication(byte[] key, TimeProvider clock, TimeSpan maximumSkew)
{
    private const string ContentHashHeader = "x-ms-content-sha256";

    public void Require(HttpRequest request, string parameter, ReadOnlySpan<byte> body)
    {
        (string[] names, string signature) = Parse(parameter);
        if (!names.Contains("host") || !names.Contains(ContentHashHeader))
        {
            throw ServiceException.Denied($"The signature must cover a date, host and {ContentHashHeader}.");
        }

        RequireFreshDate(request, names);
        if (request.Headers[ContentHashHeader] != HmacSignature.ContentHash(body))
        {
            throw ServiceException.Denied($"The header {ContentHashHeader} is not the hash of the body.");
        }

        string target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        string values = string.Join(';', names.Select(name => request.Headers[name].ToString()));
        string expected = HmacSignature.Sign(key, request.Method, target, values);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.UTF8.GetBytes(signature)))
        {
            throw ServiceException.Denied("The HMAC signature is not valid for this request.");
        }
    }

    private static (string[] Names, string Signature) Parse(string parameter)
    {
        const string NamesKey = "SignedHeaders=";
        const string SignatureKey = "Signature=";
        string[] parts = parameter.Split('&');
        string? names = parts.FirstOrDefault(part => part.StartsWith(NamesKey, StringComparison.Ordinal));
        string? signature = parts.FirstOrDefault(part => part.StartsWith(SignatureKey, StringComparison.Ordinal));
        return names is null || signature is null
            ? throw ServiceException.Denied("The Authorization header must name the signed headers and the signature.")
            : (names[NamesKey.Length..].Split(';'), signature[SignatureKey.Length..]);
    }

    private void RequireFreshDate(HttpRequest request, string[] names)
    {
        string? name = names.FirstOrDefault(name => name is "x-ms-date" or "date");
        if (name is null
            || !DateTimeOffset.TryParseExact(
                request.Headers[name], "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
        {
            throw ServiceException.Denied("The signature must cover x-ms-date, an RFC 1123 date.");
        }

        if (maximumSkew != Timeout.InfiniteTimeSpan && (clock.GetUtcNow() - date).Duration() > maximumSkew)
        {
            throw ServiceException.Denied("The date of the request is too far from the time of the service.");
        }
    }
}
