using System;
using System.Collections.Generic;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Finds the next page in the <c>Link</c> headers of a response (RFC 8288).</summary>
internal static class LinkHeaders
{
    /// <summary>Gets the first link whose relation is <c>next</c>, made absolute; null for none.</summary>
    public static string? Next(HttpMessage message)
    {
        if (!message.Response.Headers.TryGetValues("Link", out IEnumerable<string>? values))
        {
            return null;
        }

        Uri requested = message.Request.Uri.ToUri();
        foreach (string value in values)
        {
            LinkReader reader = new(value);
            while (reader.Next())
            {
                if (IsNext(reader.Relations) && IsOf(reader.Anchor, requested))
                {
                    return ServiceLink.Absolute(reader.Target, requested);
                }
            }
        }

        return null;
    }

    private static bool IsNext(string? relations)
        => relations is not null
        && Array.Exists(relations.Split(' ', '\t'), static relation => relation.Equals("next", StringComparison.OrdinalIgnoreCase));

    /// <summary>Tells whether a link is about what was asked for: an anchor names something else.</summary>
    private static bool IsOf(string? anchor, Uri requested)
        => anchor is null || (Uri.TryCreate(requested, anchor, out Uri? context) && context.AbsoluteUri == requested.AbsoluteUri);
}
