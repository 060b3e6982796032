namespace Typewright.Runtime;

/// <summary>The query of a link, which may be relative: what services want with every request, whatever is in the links
/// that they give.</summary>
internal static class LinkQuery
{
    /// <summary>Puts a parameter into a link, in the place of one that has the same name: it is the client that chooses a version, and
    /// a service that names another one in its links would change it in the middle.</summary>
    /// <param name="link">The link, absolute or relative.</param>
    /// <param name="name">The name of the parameter, which is compared without case, as services do that have a version.</param>
    /// <param name="value">Its value, percent-encoded.</param>
    public static string With(string link, string name, string value)
    {
        int fragment = link.IndexOf('#');
        string address = fragment < 0 ? link : link.Substring(0, fragment);
        int query = address.IndexOf('?');
        (string path, string given) = query < 0 ? (address, string.Empty) : (address.Substring(0, query), address.Substring(query));
        return path + "?" + QueryText.With(given, name, PercentEncoding.Encode(name, PercentEncoding.Name) + "=" + value);
    }
}
