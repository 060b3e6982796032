using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Request bodies of plain text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextBody
{
    /// <summary>The value of <c>Content-Type</c> that goes with the body.</summary>
    public const string ContentType = "text/plain; charset=utf-8";

    /// <summary>Makes a body of a text, in UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The body.</returns>
    public static RequestContent Create(string text)
    {
        Guard.NotNull(text, nameof(text));
        return RequestContent.Create(text);
    }
}
