using System.Collections.Generic;
using System.ComponentModel;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Finds the code and the message in the error responses of any service.</summary>
/// <remarks>
/// Knows Azure's <c>{"error":{"code","message"}}</c>, the same under another name (<c>CommunicationError</c>, <c>fault</c>) or under none,
/// OAuth's <c>{"error":"…","error_description":"…"}</c>, RFC 7807 (<c>type</c>, <c>title</c>, <c>detail</c>, <c>errors</c>), lists of such,
/// plain text, the title of an HTML page, and the header <c>x-ms-error-code</c>; names are compared without case.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ErrorDetails
{
    /// <summary>Gets the parser for <see cref="Azure.Core.Pipeline.HttpPipelineOptions.RequestFailedDetailsParser"/>. It never
    /// throws.</summary>
    public static RequestFailedDetailsParser Parser { get; } = new AnyShape();

    /// <summary>Finds what an error response says.</summary>
    internal static ErrorFacts Of(Response response)
    {
        ErrorFacts facts = new();
        if (response.ContentStream is not null)
        {
            ErrorBody.Read(JsonCharacters.Nearest(response).Span, () => ResponseReading.AnyText(response), facts);
        }

        if (facts.Code is null && response.Headers.TryGetValue("x-ms-error-code", out string? code))
        {
            facts.Code = Excerpts.Of(code, 100);
        }

        return facts;
    }

    private sealed class AnyShape : RequestFailedDetailsParser
    {
        public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
        {
            ErrorFacts facts = Of(response);
            error = facts.Code is null && facts.Message is null ? null : new ResponseError(facts.Code, facts.Message);
            data = facts.Data;
            return error is not null;
        }
    }
}
