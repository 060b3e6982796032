using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding.Servers;

/// <summary>The variables of servers as options, with an enum for those that are one of a few words.</summary>
internal sealed class ServerOptions
{
    private readonly List<EnumType> _enums = [];

    /// <param name="context">The document, whose operations are bound.</param>
    /// <param name="prefix">What the names of types begin with.</param>
    public ServerOptions(BindingContext context, string prefix) =>
        Variables = [.. context.Servers.Variables.Select(variable => Bind(variable, context, prefix))];

    /// <summary>The options.</summary>
    public IReadOnlyList<ServerOption> Variables { get; }

    /// <summary>The enums of their values.</summary>
    public IEnumerable<EnumType> Enums => _enums;

    /// <summary>Tells each client which servers it must know: those of its operations, and of the clients that it gives out.</summary>
    public static List<ClientType> Told(List<ClientType> clients)
    {
        ILookup<string?, ClientType> children = clients.ToLookup(static client => client.ParentName);
        return clients.ConvertAll(client => client with { Servers = Used(client, children).Distinct().ToEquatable() });
    }

    private static IEnumerable<string> Used(ClientType client, ILookup<string?, ClientType> children)
    {
        IEnumerable<string> own = client.Operations
            .Select(static operation => operation.Route.Server)
            .OfType<Model.Operations.OwnServer>()
            .Where(static server => server.Kind == Model.Operations.ServerKind.Absolute)
            .Select(static server => server.Url);
        return own.Concat(children[client.Name].SelectMany(child => Used(child, children)));
    }

    private ServerOption Bind(ServerVariable variable, BindingContext context, string prefix)
    {
        string property = context.Servers.NameOption(Identifiers.Pascal(variable.Name));
        string value = variable.Default!;
        string? type = null;
        if (variable.Values.Count > 0)
        {
            type = context.TypeNames.Take(prefix + Identifiers.Pascal(variable.Name));
            List<string> texts = [.. variable.Values.Append(value).Distinct()];
            IReadOnlyList<string> names = ValueNames.Of(texts.ConvertAll(static text => new NameChoice(text)), type);
            List<EnumMember> members = [.. texts.Select((text, i) => new EnumMember(names[i], text, new Documentation("")))];
            _enums.Add(new EnumType(
                type,
                new Documentation($"A value of the server's variable {variable.Name}."),
                TypeRef.Of(WireTypes.String),
                members.ToEquatable(),
                IsClosed: false));
            value = members.Find(member => member.Value == variable.Default)!.Name;
        }

        string prose = variable.Description ?? $"The part {{{variable.Name}}} of the service's address.";
        string note = " It counts where the client is made without an endpoint.";
        return new ServerOption(property, variable.Name, value, type, new Documentation(prose.TrimEnd('.') + "." + note));
    }
}
