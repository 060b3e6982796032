using System.Collections.Generic;
using Azure.Core;

namespace Azure.Communication.Chat;

/// <summary>
/// Gives an exception the code, message and target of the participant that was refused. The answer itself is a success,
/// so nothing in its status or headers tells.
/// </summary>
internal sealed class InvalidParticipantDetails(ChatError invalid) : RequestFailedDetailsParser
{
    /// <inheritdoc/>
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = new ResponseError(invalid.Code, invalid.Message);
        data = invalid.Target is { } target ? new Dictionary<string, string> { ["target"] = target } : null;
        return true;
    }
}
