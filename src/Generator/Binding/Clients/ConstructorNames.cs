using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Naming;

namespace Typewright.Generator.Binding.Clients;

/// <summary>
/// The parameters of a client's constructors. Methods that register a client take them too, beside parameters of their own; a client
/// that carries values takes those before the credential.
/// </summary>
internal static class ConstructorNames
{
    private static readonly string[] s_constructor = ["endpoint", "options", "pipeline", "apiVersion"];

    private static readonly string[] s_registration = ["builder", "services", "configure", "configuration"];

    /// <summary>What the values that a client carries must not be called.</summary>
    public static IEnumerable<string> ReservedForState => [.. s_constructor, .. s_registration, "credential"];

    /// <summary>The credentials, whose parameters have names that no other parameter of a constructor has.</summary>
    public static EquatableArray<CredentialModel> Settle(EquatableArray<CredentialModel> credentials, IReadOnlyList<ClientType> clients)
    {
        string[] taken =
        [
            .. s_constructor, .. s_registration,
            .. clients.SelectMany(static client => client.State).Select(static state => state.ParameterName),
        ];
        return credentials.Select(credential => Settled(credential, new NameScope(StringComparer.Ordinal, taken))).ToEquatable();
    }

    private static CredentialModel Settled(CredentialModel credential, NameScope names) => credential with
    {
        Parameters = credential.Parameters
            .Select(parameter => parameter with { Name = names.Take(parameter.Name, "Credential") })
            .ToEquatable(),
    };
}
