using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Xml;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Reads the buffered bodies of responses, in place.</summary>
internal static class ResponseBody
{
    /// <summary>Reads a JSON body.</summary>
    /// <exception cref="RequestFailedException">The body cannot be read; the cause is the inner exception.</exception>
    public static T Read<T>(Response response, JsonRead<T> read)
    {
        Stream? body = response.ContentStream;
        try
        {
            return JsonDocumentText.ReadValue(JsonCharacters.Utf8(response).Span, read);
        }
        catch (JsonException) when (typeof(T) == typeof(string) && MediaTypes.IsPlainText(response))
        {
            // A text that the service did not put into quotes, and says so.
            return (T)(object)ResponseReading.AnyText(response);
        }
        catch (Exception cause) when (IsUnreadable(cause))
        {
            throw Unreadable(response, cause);
        }
        finally
        {
            GC.KeepAlive(body);
        }
    }

    /// <summary>Makes the result of a call whose body is JSON.</summary>
    /// <returns>The value with its response; a response without a value where there is no body, where there is one that the document does
    /// not describe and that cannot be read, and for an error that the caller wants back.</returns>
    /// <exception cref="RequestFailedException">The body is there, the document describes it, and it cannot be read.</exception>
    public static Response<T> Result<T>(HttpMessage message, JsonRead<T> read)
    {
        Response response = message.Response;
        if (response.IsError || OptionalBody.IsAbsent(response))
        {
            return new BodilessResponse<T>(response);
        }

        try
        {
            return Response.FromValue(Read(response, read), response);
        }
        catch (RequestFailedException cause) when (!DescribedClassifier.IsDescribed(message))
        {
            return new BodilessResponse<T>(response, cause);
        }
    }

    /// <summary>Makes the result of a call whose whole response becomes a value.</summary>
    /// <returns>The value with its response; a response without a value where the reader finds no body, or one that the document does not
    /// describe and that cannot be read.</returns>
    /// <exception cref="RequestFailedException">The response cannot be read.</exception>
    public static Response<T> ResultFor<T>(HttpMessage message, ResponseRead<T> read)
    {
        Response response = message.Response;
        if (response.IsError)
        {
            return new BodilessResponse<T>(response);
        }

        try
        {
            return Response.FromValue(read(response), response);
        }
        catch (Exception cause) when (cause is MissingBodyException || (cause is RequestFailedException && OptionalBody.IsAbsent(response)))
        {
            // Whatever its reader makes of nothing.
            return new BodilessResponse<T>(response);
        }
        catch (Exception cause) when (cause is RequestFailedException && !DescribedClassifier.IsDescribed(message))
        {
            return new BodilessResponse<T>(response, cause);
        }
        catch (Exception cause) when (IsUnreadable(cause))
        {
            return DescribedClassifier.IsDescribed(message)
                ? throw Unreadable(response, cause)
                : new BodilessResponse<T>(response, Unreadable(response, cause));
        }
    }

    /// <summary>Gets the bytes of the body, to keep; a body whose memory is not its own is copied.</summary>
    public static ReadOnlyMemory<byte> Bytes(Response response)
        => response.ContentStream switch
        {
            null => default,
            MemoryStream memory when memory.TryGetBuffer(out ArraySegment<byte> bytes) => bytes,
            _ => response.Content.ToMemory(),
        };

    /// <summary>The same for readers that are done before the response may go, which <see cref="GC.KeepAlive"/> sees to.</summary>
    public static ReadOnlyMemory<byte> Borrowed(Response response)
        => response.ContentStream is ReceivedBody body ? body.Borrow() : Bytes(response);

    /// <summary>Tells whether an exception of a reader means that the body is not what it should be; any other one is a bug and goes
    /// through.</summary>
    public static bool IsUnreadable(Exception cause)
        => cause is JsonException or XmlException or FormatException or InvalidOperationException or OverflowException or ArgumentException;

    /// <summary>Makes the exception for a successful response whose body cannot be read.</summary>
    public static RequestFailedException Unreadable(Response response, Exception cause)
    {
        Exception told = cause is JsonException json ? MalformedJson.Of(json) : cause;
        return StatedFailure.Of(response, string.Format(
            CultureInfo.InvariantCulture,
            "The service answered {0} with a body that cannot be read. {1}{2}",
            response.Status,
            Coding(response),
            Excerpts.Of(told.Message, 1000)), told);
    }

    private static string Coding(Response response)
        => ContentCodings.Undecoded(response) is { } coding
            ? $"It is encoded as '{Excerpts.Of(coding, 40)}', which is not known here. "
            : string.Empty;
}
