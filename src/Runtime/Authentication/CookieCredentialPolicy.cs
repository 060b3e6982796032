using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A key that is a cookie.</summary>
internal sealed class CookieCredentialPolicy(string name, AzureKeyCredential credential) : CredentialPolicy
{
    private const string Header = "Cookie";

    protected override void Add(Request request) => Set(request, [.. Others(request), name + "=" + Escape(credential.Key)]);

    protected override void Remove(Request request) => Set(request, Others(request));

    /// <summary>The cookies of a request that have other names.</summary>
    private string[] Others(Request request)
        => request.Headers.TryGetValues(Header, out IEnumerable<string>? values)
            ? [.. values.SelectMany(static value => value.Split(';')).Select(static cookie => cookie.Trim())
                .Where(cookie => cookie.Length > 0 && !IsOwn(cookie))]
            : [];

    private bool IsOwn(string cookie)
    {
        int equals = cookie.IndexOf('=');
        return equals >= 0 && cookie.Substring(0, equals).TrimEnd() == name;
    }

    private static void Set(Request request, string[] cookies)
    {
        request.Headers.Remove(Header);
        if (cookies.Length > 0)
        {
            request.Headers.Add(Header, string.Join("; ", cookies));
        }
    }

    private static string Escape(string key)
    {
        if (key.All(static c => IsPlain(c)))
        {
            return key;
        }

        StringBuilder escaped = new();
        foreach (byte octet in Encoding.UTF8.GetBytes(key))
        {
            if (IsPlain((char)octet))
            {
                escaped.Append((char)octet);
            }
            else
            {
                escaped.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Tells whether RFC 6265 lets a cookie's value hold the character as it is.</summary>
    private static bool IsPlain(char c) => c is > ' ' and <= '~' and not ('"' or ',' or ';' or '\\');
}
