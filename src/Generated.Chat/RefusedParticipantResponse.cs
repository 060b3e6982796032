using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using Azure.Core;

namespace Azure.Communication.Chat;

/// <summary>
/// The answer to a request for one participant, told as what it is: the service says 201 and reports the refusal inside. It has
/// the participant's own status in place of the answer's, and everything else from the answer.
/// </summary>
internal sealed class RefusedParticipantResponse(Response answer, ChatError refusal) : Response
{
    /// <inheritdoc/>
    public override int Status { get; } = StatusOf(refusal) ?? answer.Status;

    /// <inheritdoc/>
    public override string ReasonPhrase => Status == answer.Status ? answer.ReasonPhrase : "";

    /// <inheritdoc/>
    public override Stream? ContentStream
    {
        get => answer.ContentStream;
        set => answer.ContentStream = value;
    }

    /// <inheritdoc/>
    public override string ClientRequestId
    {
        get => answer.ClientRequestId;
        set => answer.ClientRequestId = value;
    }

    /// <inheritdoc/>
    public override void Dispose() => answer.Dispose();

    /// <inheritdoc/>
    protected override bool ContainsHeader(string name) => answer.Headers.Contains(name);

    /// <inheritdoc/>
    protected override IEnumerable<HttpHeader> EnumerateHeaders() => answer.Headers;

    /// <inheritdoc/>
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => answer.Headers.TryGetValue(name, out value);

    /// <inheritdoc/>
    protected override bool TryGetHeaderValues(
        string name, [NotNullWhen(true)] out IEnumerable<string>? values) => answer.Headers.TryGetValues(name, out values);

    /// <summary>Codes of participants are written as statuses are; null for any other.</summary>
    private static int? StatusOf(ChatError refusal)
    {
        bool isNumber = int.TryParse(refusal.Code, NumberStyles.None, CultureInfo.InvariantCulture, out int status);
        return isNumber && status is >= 400 and < 600 ? status : null;
    }
}
