using System.Collections.Generic;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Interfaces of clients, where the project wants them.</summary>
internal static class InterfaceEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (ClientType client in context.Model.Clients)
        {
            if (client.Interface is { } name)
            {
                yield return context.File(name, new ClientTemplate(context, client).Interface());
            }
        }
    }
}
