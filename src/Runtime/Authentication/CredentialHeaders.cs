using System;
using System.Collections.Generic;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Recognises the headers that hold credentials by their names.</summary>
internal static class CredentialHeaders
{
    private static readonly string[] s_words =
    [
        "authorization", "token", "secret", "password", "credential", "signature", "cookie", "session", "key",
    ];

    /// <summary>Tells whether a header, or a parameter of the query, is called like a credential.</summary>
    public static bool Is(string name)
        => Array.Exists(s_words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            && !name.Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes all of them off a request.</summary>
    public static void Remove(Request request)
    {
        List<string>? names = null;
        foreach (HttpHeader header in request.Headers)
        {
            if (Is(header.Name))
            {
                (names ??= []).Add(header.Name);
            }
        }

        names?.ForEach(name => request.Headers.Remove(name));
    }
}
