using System;
using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Extensions;

namespace Typewright.Generator.Binding.Clients;

/// <summary>A client that the document declares, with the name by which its operations and children know it.</summary>
internal sealed record DeclaredClient(string Name, ClientDraft Client);

/// <summary>The clients that a document declares.</summary>
internal static class DeclaredClients
{
    public static List<DeclaredClient> Of(BindingContext context)
    {
        List<DeclaredClient> clients = [];
        IReadOnlyList<ClientDeclaration> declarations = context.Document.Extensions.Clients ?? [];
        foreach (ClientDeclaration declaration in declarations)
        {
            clients.Add(new DeclaredClient(declaration.Name, Draft(context, declaration)));
        }

        // A parent may be declared after its children.
        for (int i = 0; i < clients.Count; i++)
        {
            if (declarations[i].Parent is { } parent)
            {
                Adopt(context, clients[i].Client, Owner(clients, parent), declarations[i]);
            }
        }

        return clients;
    }

    private static ClientDraft Draft(BindingContext context, ClientDeclaration declaration)
    {
        string name = context.TypeNames.TakeKept(Identifiers.GivenType(declaration.Name));
        Documentation doc = Documentations.Of(declaration.Prose, $"The {Words.Of(declaration.Name)}.");
        ClientDraft client = new(name, doc) { HasConstructors = true };
        NameScope properties = new(StringComparer.Ordinal, [.. ReservedNames.ClientMembers, client.Name]);
        NameScope parameters = new(StringComparer.Ordinal, ConstructorNames.ReservedForState);
        foreach (StateDeclaration state in declaration.State)
        {
            string property = properties.Take(Identifiers.GivenType(state.Property ?? Identifiers.Pascal(state.WireName)));
            string parameter = state.Parameter is { } given ? Identifiers.GivenParameter(given) : Identifiers.Camel(state.WireName);
            parameter = parameters.Take(parameter == property ? parameter + "Value" : parameter, "Value");
            Documentation prose = Documentations.Of(state.Prose, $"The {Words.Of(property)}.");
            client.State.Add(new ClientState(state.WireName, property, parameter, prose));
        }

        return client;
    }

    // By the name in the document or by that of its class, whatever the case.
    private static ClientDraft? Owner(List<DeclaredClient> clients, SpecNode parent) =>
        clients.FindLast(client => Is(client.Name, parent) || Is(client.Client.Name, parent))?.Client;

    private static bool Is(string name, SpecNode parent) => name.Equals(parent.Text, StringComparison.OrdinalIgnoreCase);

    private static void Adopt(BindingContext context, ClientDraft client, ClientDraft? owner, ClientDeclaration declaration)
    {
        if (owner is null || ReferenceEquals(owner, client))
        {
            const string Choice = "name another one of the clients in x-csharp-clients";
            context.Report(ProblemKind.UnknownExtensionValue, declaration.Parent!, "parent", Choice);
            return;
        }

        client.ParentName = owner.Name;
        client.Accessor = declaration.Accessor is { } accessor ? Identifiers.Given(accessor) : "Get" + client.Name;
    }
}
