using System;

namespace Typewright;

/// <summary>The query of a link, which may be relative: what services want with every request, and leave out of links that they
/// give.</summary>
internal static class LinkQuery
{
    /// <summary>Adds a parameter to a link that does not have it.</summary>
    /// <param name="link">The link, absolute or relative.</param>
    /// <param name="name">The name of the parameter, which is compared without case, as services do that have a version.</param>
    /// <param name="value">Its value, percent-encoded.</param>
    public static string WithMissing(string link, string name, string value)
    {
        int fragment = link.IndexOf('#');
        string address = fragment < 0 ? link : link.Substring(0, fragment);
        int query = address.IndexOf('?');
        if (query >= 0 && Find(address.Substring(query + 1), name) is not null)
        {
            return link;
        }

        string separator = query < 0 ? "?" : "&";
        if (query >= 0 && (query == address.Length - 1 || address[address.Length - 1] == '&'))
        {
            separator = string.Empty;
        }

        return address + separator + PercentEncoding.Encode(name, PercentEncoding.Name) + "=" + value;
    }

    /// <summary>Finds the value of a parameter, as it is written; null where the query does not have it.</summary>
    /// <param name="query">The query, with or without its question mark.</param>
    /// <param name="name">The name of the parameter.</param>
    public static string? Find(string query, string name)
    {
        foreach (string pair in query.TrimStart('?').Split('&'))
        {
            int equals = pair.IndexOf('=');
            string written = equals < 0 ? pair : pair.Substring(0, equals);
            if (Uri.UnescapeDataString(written).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return equals < 0 ? string.Empty : pair.Substring(equals + 1);
            }
        }

        return null;
    }
}
