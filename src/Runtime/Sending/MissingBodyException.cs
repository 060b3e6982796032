using System;
using System.Globalization;
using Azure;

namespace Typewright.Runtime;

/// <summary>Tells from a reader to its caller that a response has no body to read. It never reaches users: they get a response without a
/// value.</summary>
internal sealed class MissingBodyException(Response response) : InvalidOperationException(Explanation(response))
{
    private const string Absent = "The service answered {0}: there is no such thing, so there is no value.";

    private const string Bodiless = "The call has succeeded, but the service answered {0} without a body, so there is no value.";

    private const string Unread = "The call has succeeded, but the service answered {0}, for which the document describes no body, with "
        + "one that cannot be read like those that it describes, so there is no value.";

    /// <summary>Makes the exception for somebody who asks for the value all the same.</summary>
    /// <param name="response">The response.</param>
    /// <param name="cause">Why its body could not be read; null where it has none.</param>
    public static InvalidOperationException NoValue(Response response, Exception? cause = null)
        => cause is null ? new(Explanation(response)) : new(Told(Unread, response), cause);

    private static string Explanation(Response response) => Told(response.Status == 404 ? Absent : Bodiless, response);

    private static string Told(string sentence, Response response)
        => string.Format(CultureInfo.InvariantCulture, sentence, response.Status) + " 'HasValue' tells this beforehand.";
}
