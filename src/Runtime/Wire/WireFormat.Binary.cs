using System;

namespace Typewright.Runtime;

/// <content>Bytes that are text already.</content>
public static partial class WireFormat
{
    /// <summary>Gives bytes as the text that they are in UTF-8, as <c>format: binary</c> has it: no base64.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>The text; bytes that are not valid UTF-8 become U+FFFD.</returns>
    public static string Binary(BinaryData value)
    {
        Guard.NotNull(value, nameof(value));
        return value.ToString();
    }
}
