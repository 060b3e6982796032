using System;
using Azure;

namespace Typewright.Runtime;

/// <summary>Tells whether a successful response says nothing.</summary>
internal static class OptionalBody
{
    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Tells whether the status allows no body, or the body is blank or the JSON text <c>null</c>.</summary>
    public static bool IsMissing(Response response)
    {
        if (response.Status is 204 or 205)
        {
            return true;
        }

        ReadOnlySpan<byte> text = Trimmed(ResponseBody.Borrowed(response).Span);
        bool isMissing = text.IsEmpty || text.SequenceEqual("null"u8);
        GC.KeepAlive(response);
        return isMissing;
    }

    /// <summary>Tells whether the status allows no body, or the body is blank.</summary>
    public static bool IsAbsent(Response response)
    {
        if (response.Status is 204 or 205)
        {
            return true;
        }

        // Bodies begin with something that says what they are, so the rest is hardly ever looked at.
        ReadOnlySpan<byte> body = ResponseBody.Borrowed(response).Span;
        bool isAbsent = body.IsEmpty || ((IsSpace(body[0]) || body[0] == s_byteOrderMark[0]) && Trimmed(body).IsEmpty);
        GC.KeepAlive(response);
        return isAbsent;
    }

    /// <summary>Takes off a byte order mark and white space.</summary>
    public static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(s_byteOrderMark))
        {
            body = body.Slice(s_byteOrderMark.Length);
        }

        while (!body.IsEmpty && IsSpace(body[0]))
        {
            body = body.Slice(1);
        }

        while (!body.IsEmpty && IsSpace(body[body.Length - 1]))
        {
            body = body.Slice(0, body.Length - 1);
        }

        return body;
    }

    /// <summary>Tells whether JSON takes the character for white space.</summary>
    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
