using System;
using System.Collections.Generic;
using Azure;

namespace Typewright;

/// <summary>Finds the next page in the <c>Link</c> headers of a response (RFC 8288).</summary>
internal static class LinkHeaders
{
    /// <summary>Gets the first link whose relations include <c>next</c>, or null.</summary>
    public static string? Next(Response response)
    {
        if (response.Headers.TryGetValues("Link", out IEnumerable<string>? values))
        {
            foreach (string value in values)
            {
                if (Next(value) is { } link)
                {
                    return link;
                }
            }
        }

        return null;
    }

    private static string? Next(string header)
    {
        int at = 0;
        while ((at = header.IndexOf('<', at)) >= 0)
        {
            int close = header.IndexOf('>', at);
            if (close < 0)
            {
                return null;
            }

            string link = header.Substring(at + 1, close - at - 1);
            at = close + 1;
            if (IsNext(header, ref at))
            {
                return link;
            }
        }

        return null;
    }

    /// <summary>Reads the parameters of one link, up to the comma after them, and tells whether one is the relation.</summary>
    private static bool IsNext(string header, ref int at)
    {
        bool next = false;
        while (at < header.Length && header[at] != ',')
        {
            if (header[at] is ';' or ' ' or '\t')
            {
                at++;
                continue;
            }

            string name = Take(header, ref at, '=', ';', ',');
            string value = string.Empty;
            if (at < header.Length && header[at] == '=')
            {
                at++;
                value = TakeValue(header, ref at);
            }

            next |= name.Trim().Equals("rel", StringComparison.OrdinalIgnoreCase)
                && Array.Exists(value.Split(' '), static relation => relation.Equals("next", StringComparison.OrdinalIgnoreCase));
        }

        return next;
    }

    private static string TakeValue(string header, ref int at)
    {
        while (at < header.Length && header[at] == ' ')
        {
            at++;
        }

        if (at >= header.Length || header[at] != '"')
        {
            return Take(header, ref at, ';', ',').Trim();
        }

        at++;
        string value = Take(header, ref at, '"');
        at = Math.Min(at + 1, header.Length);
        return value;
    }

    private static string Take(string header, ref int at, params char[] ends)
    {
        int start = at;
        int end = header.IndexOfAny(ends, at);
        at = end < 0 ? header.Length : end;
        return header.Substring(start, at - start);
    }
}
