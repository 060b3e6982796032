using System.Collections.Generic;
using System.Globalization;
using Azure;

namespace Typewright.Runtime;

/// <summary>Makes the exceptions of operations that have not succeeded.</summary>
internal static class OperationFailure
{
    /// <summary>The operation has failed or was cancelled: the message is the service's, and then its word for the state.</summary>
    public static RequestFailedException Ended(Response response, string? state, List<string> secrets)
    {
        ErrorFacts facts = ErrorBody.Of(JsonCharacters.Nearest(response).Span, () => ResponseReading.AnyText(response), secrets);
        string ended = Text("The operation ended as '{0}'.", state ?? "failed");
        return StatedFailure.Of(response, facts.Message is null ? ended : facts.Message + " " + ended, null, facts);
    }

    /// <summary>The service says a word that nobody knows, again and again.</summary>
    public static RequestFailedException Unknown(Response response, string state, int looks)
        => StatedFailure.Of(response, Text(
            "The service says '{0}' of the operation, which is no state that is known, at {1} looks. It is not asked any more.",
            Excerpts.Of(state, 40),
            looks));

    /// <summary>The service accepted the operation without a way to follow it.</summary>
    public static RequestFailedException Lost(Response response)
        => StatedFailure.Of(response, Text(
            "The service accepted the operation with {0}, but none of the headers {1} and Location says where its progress is.",
            response.Status,
            "Operation-Location, Azure-AsyncOperation"));

    private static string Text(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
