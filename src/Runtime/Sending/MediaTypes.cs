using System;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Compares what a service says its body is with what it should be.</summary>
internal static class MediaTypes
{
    private const string Events = "text/event-stream";

    /// <summary>Tells whether a body can be a stream of events: it says so, or says nothing.</summary>
    public static bool MayBeEvents(Response response)
        => response.Status == 204
        || response.Headers.ContentType is not { Length: > 0 } type
        || Of(type).Equals(Events, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether a body says that it is text, and nothing more.</summary>
    public static bool IsPlainText(Response response)
        => response.Headers.ContentType is { } type && Of(type).Equals("text/plain", StringComparison.OrdinalIgnoreCase)
        && ContentCodings.Undecoded(response) is null && !OptionalBody.IsAbsent(response);

    /// <summary>Makes the exception for a success that is something else than a stream of events, with the code and the message of an error
    /// that it holds.</summary>
    public static RequestFailedException NoEvents(HttpMessage message)
    {
        Response response = message.Response;
        ErrorFacts facts = ErrorBody.Of(
            JsonCharacters.Nearest(response).Span, () => ResponseReading.AnyText(response), RequestSecrets.Of(message));
        string type = Excerpts.Of(Of(response.Headers.ContentType!), 100);
        string found = FormattableString.Invariant($"The service answered {response.Status} with '{type}' where '{Events}' was expected.");
        return StatedFailure.Of(response, facts.Message is null ? found : found + " " + facts.Message, null, facts);
    }

    /// <summary>Gets a media type without its parameters.</summary>
    public static string Of(string contentType)
    {
        int end = contentType.IndexOf(';');
        return (end < 0 ? contentType : contentType.Substring(0, end)).Trim();
    }
}
