using System;
using System.ClientModel.Primitives;
using System.IO;
using System.Text.Json;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Makes the tokens by which Azure.Core takes up an operation again. They are
/// made of their JSON, the only way that is public.</summary>
internal static class OperationToken
{
    /// <summary>Makes a token.</summary>
    /// <param name="id">The id of the operation.</param>
    /// <param name="method">The method that started it.</param>
    /// <param name="initial">Where it was started.</param>
    /// <param name="next">Where its progress is looked up.</param>
    /// <param name="header">The header that said so; null where the resource itself is watched.</param>
    /// <param name="finalState">Where its result is, in Azure.Core's words.</param>
    /// <param name="location">The last <c>Location</c>, or null.</param>
    public static RehydrationToken Create(
        string id, RequestMethod method, Uri initial, Uri next, string? header, string finalState, string? location)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "1.0.0");
            writer.WriteString("id", id);
            writer.WriteString("requestMethod", method.Method);
            writer.WriteString("initialUri", initial.AbsoluteUri);
            writer.WriteString("nextRequestUri", next.AbsoluteUri);
            writer.WriteString("headerSource", header?.Replace("-", string.Empty) ?? "None");
            writer.WriteString("finalStateVia", finalState);
            writer.WriteString("lastKnownLocation", location);
            writer.WriteEndObject();
        }

        IPersistableModel<RehydrationToken> token = default(RehydrationToken);
        return token.Create(new BinaryData(buffer.ToArray()), ModelReaderWriterOptions.Json);
    }
}
