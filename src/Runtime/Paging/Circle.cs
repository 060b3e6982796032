using System.Collections.Generic;
using Azure;
using Azure.Core;

namespace Typewright;

/// <summary>Says why a listing was stopped that would never end.</summary>
internal sealed class Circle : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = new ResponseError(null, "The service leads the listing in a circle: it answered with a continuation that it had already given.");
        data = null;
        return true;
    }
}
