using System;
using System.Collections.Generic;
using System.Globalization;
using Azure;
using Azure.Core;

namespace Typewright;

/// <summary>Says, as the first line of an exception's message, why a successful response could not be read.</summary>
internal sealed class UnreadableBody(Exception cause) : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = new ResponseError(null, string.Format(CultureInfo.InvariantCulture, "The service answered {0} with a body that cannot be read. {1}", response.Status, cause.Message));
        data = null;
        return true;
    }
}
