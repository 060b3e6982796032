using System;
using System.Collections.Generic;

namespace Typewright.Communication.Common.Tests;

/// <summary>What a request was when it reached the transport.</summary>
public sealed record RecordedRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Header(string name) => Headers[name];
}
