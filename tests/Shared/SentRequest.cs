using System;
using System.Collections.Generic;
using System.Text;
using Azure.Core;

namespace Typewright.Testing;

/// <summary>A copy of a request at the moment it was sent.</summary>
public sealed class SentRequest
{
    public SentRequest(MemoryRequest request, byte[] body)
    {
        Method = request.Method.ToString();
        Uri = request.Uri.ToUri();
        Text = request.Uri.ToString();
        Body = body;
        foreach (HttpHeader header in request.Headers)
        {
            Headers[header.Name] = header.Value;
        }
    }

    public string Method { get; }

    /// <summary>The URI as a transport would take it.</summary>
    public Uri Uri { get; }

    /// <summary>The URI as it was put together.</summary>
    public string Text { get; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public byte[] Body { get; }

    public string BodyText => Encoding.UTF8.GetString(Body);
}
