using System;
using System.Globalization;
using Azure;

namespace Typewright.Runtime;

/// <summary>Tells from a reader to its caller that a response has no body to read. It never reaches users: they get a response without a
/// value.</summary>
internal sealed class MissingBodyException(Response response) : InvalidOperationException(Explanation(response))
{
    /// <summary>Makes the exception for somebody who asks for the value all the same.</summary>
    public static InvalidOperationException NoValue(Response response) => new(Explanation(response));

    private static string Explanation(Response response) => string.Format(
        CultureInfo.InvariantCulture,
        response.Status == 404
            ? "The service answered {0}: there is no such thing, so there is no value. 'HasValue' tells this beforehand."
            : "The call has succeeded, but the service answered {0} without a body, so there is no value. 'HasValue' tells this "
                + "beforehand.",
        response.Status);
}
