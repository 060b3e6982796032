using System;
using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Naming;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>What the parameters of an operation are bound in.</summary>
/// <param name="OperationName">The operation's method.</param>
/// <param name="Names">The names of the method's parameters.</param>
/// <param name="State">What its client carries.</param>
/// <param name="PageSize">The parameter that takes the caller's page size; null for none.</param>
internal sealed record ParameterFrame(string OperationName, NameScope Names, IReadOnlyList<ClientState> State, string? PageSize)
{
    /// <summary>What the declared ones are called.</summary>
    public required ParameterNames Called { get; init; }

    /// <summary>The header that says what media type the body has, where it is a parameter; null for none.</summary>
    public string? ContentTypeHeader { get; init; }

    /// <summary>Whether a header that the library usually sends itself is the caller's.</summary>
    public bool Sends(string wireName) => wireName.Equals(ContentTypeHeader, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the client carries of a parameter; null for nothing.</summary>
    public ClientState? Carried(string wireName)
    {
        ClientState? carried = null;
        foreach (ClientState state in State)
        {
            carried = state.WireName == wireName ? state : carried;
        }

        return carried;
    }
}
