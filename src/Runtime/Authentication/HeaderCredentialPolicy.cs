using System;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A credential that is the value of a header. One that no header can hold, such as a key
/// with a line end behind it, is an <see cref="ArgumentException"/>.</summary>
internal sealed class HeaderCredentialPolicy(string name, Func<string> value) : CredentialPolicy
{
    public override bool IsHeader(string header) => header.Equals(name, StringComparison.OrdinalIgnoreCase);

    protected override void Add(Request request) => request.Headers.SetValue(name, HeaderText.Checked(name, value()));

    protected override void Remove(Request request) => request.Headers.Remove(name);
}
