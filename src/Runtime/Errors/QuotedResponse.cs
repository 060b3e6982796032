using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A response of which Azure.Core, while it makes the message of an exception, sees what may be quoted, and everybody else
/// all.</summary>
/// <remarks>
/// Azure.Core writes the reason phrase, the names of all headers and the values of some, and the body, and there is no other place where
/// it could be told what to leave out: an exception of a type of our own would not be the one that callers catch and tests expect.
/// </remarks>
internal sealed class QuotedResponse : Response
{
    private const int LongestReason = 100;
    private const int LongestHeaders = 300;

    private readonly Response _whole;
    private readonly Func<string, string> _hide;
    private bool _isQuoted;

    private QuotedResponse(Response whole, Func<string, string> hide)
    {
        _whole = whole;
        _hide = hide;
    }

    /// <summary>Makes an exception that quotes a part of a response.</summary>
    /// <param name="response">The response, which the exception has.</param>
    /// <param name="hide">Takes out of a text what no message may have.</param>
    /// <param name="make">Makes the exception of the response that it is given.</param>
    public static RequestFailedException Failure(
        Response response, Func<string, string> hide, Func<Response, RequestFailedException> make)
    {
        QuotedResponse quoted = new(response, hide) { _isQuoted = true };
        try
        {
            return make(quoted);
        }
        finally
        {
            quoted._isQuoted = false;
        }
    }

    public override int Status => _whole.Status;

    public override string ReasonPhrase
        => _isQuoted ? Excerpts.Of(_hide(_whole.ReasonPhrase ?? string.Empty), LongestReason) : _whole.ReasonPhrase;

    public override bool IsError => _whole.IsError;

    public override Stream? ContentStream
    {
        get => _whole.ContentStream;
        set => _whole.ContentStream = value;
    }

    public override BinaryData Content => _whole.Content;

    public override string ClientRequestId
    {
        get => _whole.ClientRequestId;
        set => _whole.ClientRequestId = value;
    }

    public override void Dispose() => _whole.Dispose();

    protected override bool ContainsHeader(string name) => _whole.Headers.Contains(name);

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _whole.Headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        => _whole.Headers.TryGetValues(name, out values);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _isQuoted ? Quoted() : _whole.Headers;

    private IEnumerable<HttpHeader> Quoted()
    {
        int left = LongestHeaders;
        foreach (HttpHeader header in _whole.Headers)
        {
            string name = _hide(header.Name);
            string value = _hide(header.Value);
            left -= name.Length + value.Length;
            if (left >= 0 && name.Length > 0)
            {
                yield return new HttpHeader(name, value);
            }
        }
    }
}
