using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Finds the secrets of a request, which must not get from an echo of the service into messages, logs and spans.</summary>
internal static class RequestSecrets
{
    /// <summary>Shorter ones would take words out of every sentence.</summary>
    private const int Shortest = 4;

    private static readonly string[] s_schemes = ["Bearer", "Basic"];

    public static List<string> Of(HttpMessage message)
    {
        Request request = message.Request;
        IReadOnlyList<CredentialPolicy> credentials = CredentialPolicy.Of(message);
        List<string> secrets = [];
        foreach (HttpHeader header in request.Headers)
        {
            if (CredentialHeaders.Is(header.Name) || credentials.Any(credential => credential.IsHeader(header.Name)))
            {
                // "Bearer x" is as secret as "x", and "a=x; b=y" as each of its values.
                Add(secrets, header.Value);
                foreach (string part in header.Value.Split(' ', ';', ','))
                {
                    Add(secrets, part.Substring(part.IndexOf('=') is >= 0 and int at && at < part.TrimEnd('=').Length ? at + 1 : 0));
                }
            }
        }

        foreach (string pair in request.Uri.Query.TrimStart('?').Split('&'))
        {
            int equals = pair.IndexOf('=');
            string name = pair.Substring(0, Math.Max(0, equals));
            if (equals > 0 && (IsSecret(name) || credentials.Any(credential => credential.IsParameter(name))))
            {
                Add(secrets, pair.Substring(equals + 1));
                Add(secrets, Uri.UnescapeDataString(pair.Substring(equals + 1)));
            }
        }

        secrets.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        return secrets;
    }

    /// <summary>Replaces every secret in a text.</summary>
    public static string Hide(string text, List<string> secrets)
    {
        StringBuilder? hidden = null;
        foreach (string secret in secrets)
        {
            if (hidden is not null || text.IndexOf(secret, StringComparison.Ordinal) >= 0)
            {
                (hidden ??= new StringBuilder(text)).Replace(secret, "REDACTED");
            }
        }

        return hidden?.ToString() ?? text;
    }

    /// <summary>Tells whether a parameter is called like a credential, or like a signature as Azure has them.</summary>
    private static bool IsSecret(string name) => CredentialHeaders.Is(name) || name.Equals("sig", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<string> secrets, string secret)
    {
        string trimmed = secret.Trim();
        if (trimmed.Length >= Shortest && !Array.Exists(s_schemes, scheme => scheme.Equals(trimmed, StringComparison.OrdinalIgnoreCase)))
        {
            secrets.Add(trimmed);
        }
    }
}
