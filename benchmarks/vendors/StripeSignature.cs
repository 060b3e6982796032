using System.Security.Cryptography;
using System.Text;

namespace Vendors;

/// <summary>What no document tells of: the header Stripe-Signature holds a time, and who sent the body.</summary>
internal static class StripeSignature
{
    internal static void Check(string body, string header, string secret, DateTimeOffset now)
    {
        ILookup<string, string> parts = header.Split(',').Select(static part => part.Split('=', 2))
            .Where(static part => part.Length == 2).ToLookup(static part => part[0].Trim(), static part => part[1]);
        string time = parts["t"].FirstOrDefault() ?? "";
        byte[] expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        byte[] text = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(expected));
        if (!parts["v1"].Any(given => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(given), text))
            || !long.TryParse(time, out long seconds) || Math.Abs(now.ToUnixTimeSeconds() - seconds) > 300)
        {
            throw new CryptographicException("Stripe did not send this, or not now.");
        }
    }
}
