using System;
using Azure;

namespace Typewright.Runtime;

/// <summary>The success of a call that should have had a body and has none, or one that nobody described: work that the service has done
/// is never reported as a failure.</summary>
internal sealed class BodilessResponse<T>(Response response, Exception? cause = null) : Response<T>
{
    public override bool HasValue => false;

    public override T Value => throw MissingBodyException.NoValue(response, cause);

    public override Response GetRawResponse() => response;
}
