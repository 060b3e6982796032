using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Registration;

/// <summary>A parameter of a method that registers a client: one of those of the client's constructors.</summary>
internal sealed record RegistrationParameter(CSharp Type, string Name, Documentation Doc)
{
    private static readonly RegistrationParameter s_endpoint =
        new($"{Uri}", "endpoint", new Documentation("Where the service is: an absolute http or https URI."));

    public CSharp Declaration => $"{Type} {Name}";

    /// <summary>What the forms of a constructor take for the endpoint: nothing, where the document has one, and one.</summary>
    public static IEnumerable<RegistrationParameter[]> EndpointForms(EmitContext context, ClientType client) =>
        context.Model.HasDefaultEndpoint(client) ? [[], [s_endpoint]] : [[s_endpoint]];

    /// <summary>The parameters of a method, in the constructor's order.</summary>
    public static List<RegistrationParameter> Of(
        ClientType client,
        IEnumerable<RegistrationParameter> endpoint,
        IEnumerable<CredentialParameter> credential) =>
    [
        .. client.State.Select(static state => new RegistrationParameter($"string", state.ParameterName, state.Doc)),
        .. endpoint,
        .. credential.Select(static one => new RegistrationParameter($"global::{one.Type}", one.Name, one.Doc)),
    ];

    /// <summary>The name of a constructor's parameter inside another name, or in a configuration.</summary>
    public static string Capitalized(string name)
    {
        string plain = Code.Doc.Unescaped(name);
        return char.ToUpperInvariant(plain[0]) + plain.Substring(1);
    }
}
