using System;
using System.ComponentModel;
using System.IO;
using System.Text;
using Azure;

namespace Typewright.Runtime;

/// <summary>Makes values of buffered responses that are not JSON models. Every method but one can serve as a
/// <see cref="ResponseRead{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseReading
{
    /// <summary>Decodes the body as text, in the character set of its <c>Content-Type</c>; UTF-8 when that says nothing.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The text, without a byte order mark; empty for no body.</returns>
    /// <exception cref="FormatException">The character set is unknown, or UTF-7, or the body is still compressed.</exception>
    public static string Text(Response response)
    {
        Guard.NotNull(response, nameof(response));
        ContentCodings.Check(response);
        return Text(response, CharacterSets.Of(response.Headers.ContentType));
    }

    /// <summary>The same for texts that need not be right, such as those of errors.</summary>
    internal static string AnyText(Response response)
        => ContentCodings.Undecoded(response) is { } coding
            ? $"The body is encoded as '{Excerpts.Of(coding, 40)}', which is not known here."
            : Text(response, CharacterSets.Nearest(response.Headers.ContentType));

    private static string Text(Response response, Encoding encoding)
    {
        ReadOnlyMemory<byte> bytes = ResponseBody.Bytes(response);
        if (bytes.IsEmpty)
        {
            return string.Empty;
        }

        using StreamReader reader = new(new BinaryData(bytes).ToStream(), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>Gives the body as bytes.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The bytes, which are not copied; empty for no body.</returns>
    public static BinaryData Bytes(Response response)
    {
        Guard.NotNull(response, nameof(response));
        return new BinaryData(ResponseBody.Bytes(response));
    }

    /// <summary>Gives the body as a stream over its buffered bytes.</summary>
    /// <param name="response">The response.</param>
    /// <returns>A seekable stream; empty for no body.</returns>
    public static Stream Stream(Response response) => Bytes(response).ToStream();

    /// <summary>Tells whether what was asked for exists; for <see cref="ResponseClassifiers.Exists"/>.</summary>
    /// <param name="response">The response.</param>
    /// <returns>False for 404, else true.</returns>
    public static bool Exists(Response response)
    {
        Guard.NotNull(response, nameof(response));
        return response.Status != 404;
    }

    /// <summary>Reads the body as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RequestFailedException">The body cannot be read.</exception>
    public static T Json<T>(Response response, JsonRead<T> read)
    {
        Guard.NotNull(response, nameof(response));
        Guard.NotNull(read, nameof(read));
        return ResponseBody.Read(response, read);
    }

    /// <summary>Reads the body as XML.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="read">Reads the root element.</param>
    /// <returns>The value.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RequestFailedException">The body cannot be read.</exception>
    public static T Xml<T>(Response response, XmlRead<T> read)
    {
        Guard.NotNull(response, nameof(response));
        Guard.NotNull(read, nameof(read));
        try
        {
            return XmlBody.Read(response, read);
        }
        catch (System.Exception cause) when (ResponseBody.IsUnreadable(cause))
        {
            throw ResponseBody.Unreadable(response, cause);
        }
    }

    /// <summary>Reads a JSON body that may be missing, for <see cref="ServicePipeline.SendIfExists{T}"/>: without a body, and for the JSON
    /// text <c>null</c>, its response has no value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">There is no value.</exception>
    /// <exception cref="RequestFailedException">The body is there and cannot be read.</exception>
    public static T JsonIfAny<T>(Response response, JsonRead<T> read)
    {
        Guard.NotNull(response, nameof(response));
        Guard.NotNull(read, nameof(read));
        return OptionalBody.IsMissing(response) ? throw new MissingBodyException(response) : ResponseBody.Read(response, read);
    }

    /// <summary>Reads a JSON body that may be missing where the value may be null.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="read">Reads the body.</param>
    /// <returns>The value, or the default of its type when the body is empty.</returns>
    /// <exception cref="RequestFailedException">The body is there and cannot be read.</exception>
    public static T? OptionalJson<T>(Response response, JsonRead<T> read)
    {
        Guard.NotNull(response, nameof(response));
        return ResponseBody.Borrowed(response).IsEmpty ? default : ResponseBody.Read(response, read);
    }
}
