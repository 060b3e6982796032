using System;
using System.Text.Json;
using Azure;

namespace Typewright.Runtime;

/// <summary>What the body of a status monitor or of a resource says about the progress.</summary>
/// <param name="Text">The state as it is written, or null if the body does not tell one.</param>
/// <param name="ResourceLocation">The link to the result that some status monitors have.</param>
internal readonly record struct OperationState(string? Text, string? ResourceLocation)
{
    /// <summary>Reads the <c>status</c> of a status monitor, or what it calls so.</summary>
    /// <exception cref="RequestFailedException">The body is not JSON.</exception>
    public static OperationState OfMonitor(Response response) => Read(response, static (ref Utf8JsonReader reader) =>
        new OperationState(
            JsonReading.PeekString(reader, "status"u8) ?? JsonReading.PeekString(reader, "state"u8) ?? Provisioning(reader),
            JsonReading.PeekString(reader, "resourceLocation"u8)));

    /// <summary>Reads the <c>provisioningState</c> of a resource, its own or that of its <c>properties</c>.</summary>
    /// <exception cref="RequestFailedException">The body is not JSON.</exception>
    public static OperationState OfResource(Response response)
        => Read(response, static (ref Utf8JsonReader reader) => new OperationState(Provisioning(reader), null));

    /// <summary>The same of a body that may be anything: what is no JSON object tells no state.</summary>
    /// <exception cref="RequestFailedException">The body begins as an object and is not JSON.</exception>
    public static OperationState OfAny(Response response) => IsObject(response) ? OfResource(response) : default;

    private static bool IsObject(Response response)
    {
        ReadOnlySpan<byte> text = JsonDocumentText.WithoutMark(JsonCharacters.Utf8(response).Span);
        while (!text.IsEmpty && (text[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            text = text.Slice(1);
        }

        bool isObject = !text.IsEmpty && text[0] == (byte)'{';
        GC.KeepAlive(response);
        return isObject;
    }

    private static OperationState Read(Response response, JsonRead<OperationState> read)
        => ResponseBody.Borrowed(response).IsEmpty
            ? default
            : ResponseBody.Read(response, (ref Utf8JsonReader reader) =>
            {
                OperationState state = read(ref reader);
                reader.Skip();
                return state;
            });

    private static string? Provisioning(Utf8JsonReader reader)
    {
        string? state = JsonReading.PeekString(reader, "provisioningState"u8);
        return state is null && JsonReading.Seek(ref reader, "properties"u8)
            ? JsonReading.PeekString(reader, "provisioningState"u8)
            : state;
    }
}
