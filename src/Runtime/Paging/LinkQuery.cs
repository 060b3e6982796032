using System;

namespace Typewright.Runtime;

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
        if (query >= 0 && QueryText.Written(address.Substring(query), name, StringComparison.OrdinalIgnoreCase) is not null)
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
}
