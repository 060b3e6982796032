using System;
using System.Globalization;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

namespace Typewright.Emulator.Tests;

/// <summary>Signs requests by the published recipe; shares no code with the emulator, so that both cannot err alike.</summary>
public static class Signing
{
    public static void Sign(HttpRequestMessage request, byte[] body, string accessKey, DateTimeOffset? date = null)
    {
        string stamp = (date ?? DateTimeOffset.UtcNow).ToString("r", CultureInfo.InvariantCulture);
        string hash = Convert.ToBase64String(SHA256.HashData(body));
        string authority = request.RequestUri!.Authority;
        string text = request.Method + "\n" + request.RequestUri.PathAndQuery + "\n" + stamp + ";" + authority + ";" + hash;
        using HMACSHA256 hmac = new(Convert.FromBase64String(accessKey));
        string signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.ASCII.GetBytes(text)));
        request.Headers.Add("x-ms-date", stamp);
        request.Headers.Add("x-ms-content-sha256", hash);
        request.Headers.TryAddWithoutValidation(
            "Authorization", "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=" + signature);
    }
}
