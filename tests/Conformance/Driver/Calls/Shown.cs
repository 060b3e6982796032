using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Conformance;

/// <summary>What authenticates a call, and which version of the service it is for.</summary>
/// <param name="Credential">The name of the credential's type; empty for none.</param>
/// <param name="Secret">The secret.</param>
/// <param name="Words">Everything that may be the name of a version.</param>
public sealed record Shown(string Credential, string Secret, IReadOnlyList<string> Words)
{
    /// <summary>What an expected request shows.</summary>
    /// <param name="call">The request.</param>
    public static Shown By(ScenarioCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        string[] words = [.. call.Query.Select(static pair => pair.Value), .. call.Uri.Split('/', ':')];
        if (call.Headers.TryGetValue("authorization", out string? header))
        {
            string[] parts = header.Split(' ');
            return new Shown(parts[0] == "Bearer" ? "TokenCredential" : "AzureKeyCredential", parts[^1], words);
        }

        return call.Headers.TryGetValue("x-ms-api-key", out string? key)
            ? new Shown("AzureKeyCredential", key, words)
            : new Shown("", "none", words);
    }
}
