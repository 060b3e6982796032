using System;

namespace Typewright.Runtime;

/// <summary>Text that looks like an absolute URI and is none, such as
/// <c>https://{host}/</c>, which <see cref="Uri"/> itself refuses to hold.</summary>
/// <remarks>For <see cref="Uri"/> it is a relative one whose first colon is percent-encoded.</remarks>
internal sealed class MalformedUri : Uri
{
    private readonly string _text;

    private MalformedUri(string text, string relative)
        : base(relative, UriKind.Relative)
        => _text = text;

    /// <summary>Keeps a text; null for one that is no relative URI even without its colon.</summary>
    public static MalformedUri? Keep(string text)
    {
        int colon = text.IndexOf(':');
        string relative = colon < 0 ? text : text.Substring(0, colon) + "%3A" + text.Substring(colon + 1);
        return TryCreate(relative, UriKind.Relative, out _) ? new MalformedUri(text, relative) : null;
    }

    /// <summary>The text as it came.</summary>
    public override string ToString() => _text;
}
