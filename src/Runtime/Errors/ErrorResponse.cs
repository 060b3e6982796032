using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Makes the exceptions of error responses: their messages are short, and have no secret of the request, whatever the service
/// echoes.</summary>
internal static class ErrorResponse
{
    /// <summary>How many characters a message has.</summary>
    private const int Longest = 4096;

    /// <summary>How many characters of the body a message quotes.</summary>
    private const int LongestQuote = 2048;

    /// <summary>The same, where the rest of the response is long.</summary>
    private const int ShortQuote = 512;

    /// <summary>Makes the exception for the response of a message.</summary>
    public static RequestFailedException Failure(HttpMessage message)
    {
        Response response = message.Response;
        List<string> secrets = RequestSecrets.Of(message);
        ErrorFacts facts = ErrorDetails.Of(response);
        facts.Change(text => RequestSecrets.Hide(text, secrets));
        if (response.IsError && response.Status is >= 200 and < 300)
        {
            // Only a client that insists on the statuses of its document takes such a response for an error.
            facts.Message ??= $"{response.Status} is not among the statuses that the document declares.";
        }

        // Whatever Azure.Core takes from a response, it stands in the message.
        RequestFailedException made = Quoting(response, Quote(response, secrets, LongestQuote), facts);
        return made.Message.Length <= Longest && ReferenceEquals(RequestSecrets.Hide(made.Message, secrets), made.Message)
            ? made
            : QuotedResponse.Failure(
                response,
                text => RequestSecrets.Hide(text, secrets),
                quoted => Quoting(quoted, Quote(response, secrets, ShortQuote), facts));
    }

    private static RequestFailedException Quoting(Response response, byte[]? quote, ErrorFacts facts)
    {
        if (quote is null)
        {
            return new RequestFailedException(response, null, new FactsParser(facts));
        }

        // Azure.Core quotes the whole body, so it is shown a shorter one while it makes the message. The response keeps all of it.
        Stream? whole = response.ContentStream;
        response.ContentStream = new MemoryStream(quote, 0, quote.Length, writable: false, publiclyVisible: true);
        try
        {
            return new RequestFailedException(response, null, new FactsParser(facts));
        }
        finally
        {
            response.ContentStream = whole;
        }
    }

    /// <summary>Gets what is quoted of the body; null for all of it.</summary>
    private static byte[]? Quote(Response response, List<string> secrets, int longest)
    {
        if (response.ContentStream is not MemoryStream)
        {
            return null;
        }

        ReadOnlyMemory<byte> body = ResponseBody.Bytes(response);
        if (body.Length <= longest && secrets.Count == 0)
        {
            return null;
        }

        string text = RequestSecrets.Hide(JsonReading.NameText(body.Span), secrets);
        return Encoding.UTF8.GetBytes(Excerpts.Of(text, longest));
    }

    private sealed class FactsParser(ErrorFacts facts) : RequestFailedDetailsParser
    {
        public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
        {
            error = facts.Code is null && facts.Message is null ? null : new ResponseError(facts.Code, facts.Message);
            data = facts.Data;
            return error is not null;
        }
    }
}
