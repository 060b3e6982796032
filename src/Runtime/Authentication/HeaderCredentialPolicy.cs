using System;
using Azure.Core;

namespace Typewright;

/// <summary>A credential that is the value of a header.</summary>
internal sealed class HeaderCredentialPolicy(string name, Func<string> value) : CredentialPolicy
{
    protected override void Add(Request request) => request.Headers.SetValue(name, value());

    protected override void Remove(Request request) => request.Headers.Remove(name);
}
