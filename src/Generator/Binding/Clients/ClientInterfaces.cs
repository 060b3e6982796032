using System.Collections.Generic;
using Typewright.Generator.Model;

namespace Typewright.Generator.Binding.Clients;

/// <summary>The interfaces of clients, for a project that asks for them.</summary>
internal static class ClientInterfaces
{
    /// <summary>Names them after everything else that has a name, so that no other name depends on the option.</summary>
    public static List<ClientType> Named(BindingContext context, List<ClientType> clients) => context.Options.Interfaces
        ? clients.ConvertAll(client => client with { Interface = context.TypeNames.Take("I" + client.Name) })
        : clients;
}
