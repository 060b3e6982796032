using System;
using System.ClientModel.Primitives;
using System.IO;
using System.Text.Json;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>What Azure.Core needs to take up an operation again. Its token is made of its JSON, the only way that is public.</summary>
/// <param name="Id">The id of the operation.</param>
/// <param name="Method">The method that started it.</param>
/// <param name="Initial">Where it was started.</param>
/// <param name="Next">Where its progress is looked up.</param>
/// <param name="FinalState">Where its result is, in Azure.Core's words.</param>
internal sealed record OperationToken(string Id, RequestMethod Method, Uri Initial, Uri Next, string FinalState)
{
    /// <summary>The header that said where its progress is; null where the resource itself is watched.</summary>
    public string? Header { get; init; }

    /// <summary>The last <c>Location</c>, or null.</summary>
    public string? Location { get; init; }

    public RehydrationToken ToToken()
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "1.0.0");
            writer.WriteString("id", Id);
            writer.WriteString("requestMethod", Method.Method);
            writer.WriteString("initialUri", Initial.AbsoluteUri);
            writer.WriteString("nextRequestUri", Next.AbsoluteUri);
            writer.WriteString("headerSource", Header?.Replace("-", string.Empty) ?? "None");
            writer.WriteString("finalStateVia", FinalState);
            writer.WriteString("lastKnownLocation", Location);
            writer.WriteEndObject();
        }

        IPersistableModel<RehydrationToken> token = default(RehydrationToken);
        return token.Create(new BinaryData(buffer.ToArray()), ModelReaderWriterOptions.Json);
    }
}
