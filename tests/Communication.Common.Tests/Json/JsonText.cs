using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Communication;

namespace Typewright.Communication.Common.Tests.Json;

/// <summary>Takes identifiers from and to JSON text, and checks where the reader is left.</summary>
internal static class JsonText
{
    public delegate CommunicationIdentifier? Reader(ref Utf8JsonReader reader);

    /// <summary>Reads the identifier as an element of an array, so that a reader left at the wrong place shows.</summary>
    public static CommunicationIdentifier? Read(string json, Reader read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("[" + json + ",7]"));
        reader.Read();
        reader.Read();
        CommunicationIdentifier? result = read(ref reader);
        bool isAtNextElement = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.GetInt32() == 7;
        return isAtNextElement
            ? result
            : throw new InvalidOperationException("The reader was not left on the last token of the identifier.");
    }

    public static string Write(CommunicationIdentifier? identifier, Action<Utf8JsonWriter, CommunicationIdentifier?> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer, identifier);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
