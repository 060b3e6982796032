using System;
using System.Collections.Generic;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Says, as the first line of an exception's message, what is wrong with a response that is a success by its status.</summary>
internal sealed class StatedFailure : RequestFailedDetailsParser
{
    private static readonly string?[] s_reasons =
    [
        null, "", "OK", "Created", "Accepted", "Non-Authoritative Information", "No Content", "Reset Content", "Partial Content",
        "Multi-Status", "Already Reported", "IM Used",
    ];

    private readonly string _message;
    private readonly ErrorFacts? _facts;

    private StatedFailure(string message, ErrorFacts? facts)
    {
        _message = message;
        _facts = facts;
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="response">The response, whose status the exception has.</param>
    /// <param name="message">The sentence.</param>
    /// <param name="cause">The inner exception, if there is one.</param>
    /// <param name="facts">Code and further messages of the service, if it gave any.</param>
    public static RequestFailedException Of(Response response, string message, Exception? cause = null, ErrorFacts? facts = null)
    {
        StatedFailure stated = new(message, facts);
        return IsPlain(response)
            ? new RequestFailedException(response, cause, stated)
            : QuotedResponse.Failure(response, static _ => string.Empty, quoted => new RequestFailedException(quoted, cause, stated));
    }

    // Of a success Azure.Core quotes the reason phrase alone. What the sentence says is all that there is to say, so nothing is quoted that
    // the service may have made up.
    private static bool IsPlain(Response response) => !response.IsError && Array.IndexOf(s_reasons, response.ReasonPhrase) >= 0;

    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = new ResponseError(_facts?.Code, _message);
        data = _facts?.Data;
        return true;
    }
}
