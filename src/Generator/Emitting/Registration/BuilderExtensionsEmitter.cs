using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting.Registration;

/// <summary>
/// Methods that register a client with the builder of Microsoft.Extensions.Azure: one for each constructor, and one for
/// configuration. The builder's interfaces are Azure.Core's, so the generated code needs no further package.
/// </summary>
internal static class BuilderExtensionsEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        List<ClientType> clients = [.. context.Model.Clients.Where(static client => client.HasConstructors)];
        if (context.Model.BuilderExtensions is not { } name || clients.Count == 0)
        {
            yield break;
        }

        CSharp code = $$"""
            /// <summary>Registers the clients with the builder that <c>AddAzureClients</c> gives.</summary>
            {{context.Model.Accessibility}} static partial class {{name}}
            {
                {{clients.SelectMany(client => new RegistrationTemplate(context, client).Methods()).Paragraphs()}}
            }
            """;
        // Where users of the builder have a using already.
        yield return context.File(name, code, "Microsoft.Extensions.Azure");
    }
}
