using System.Collections.Generic;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Client classes.</summary>
internal static class ClientEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (ClientType client in context.Model.Clients)
        {
            yield return context.File(client.Name, new ClientTemplate(context, client).Class());
        }
    }
}
