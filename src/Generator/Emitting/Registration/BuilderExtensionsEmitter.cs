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
    private const string Token = "Azure.Core.TokenCredential";

    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        List<ClientType> clients = [.. context.Model.Clients.Where(static client => client.HasConstructors)];
        if (context.Model.BuilderExtensions is not { } name || clients.Count == 0)
        {
            yield break;
        }

        CodeWriter writer = new();
        writer.Line("/// <summary>Registers the clients with the builder that <c>AddAzureClients</c> gives.</summary>");
        using (writer.Block($"{context.Model.Accessibility} static partial class {name}"))
        {
            foreach (ClientType client in clients)
            {
                foreach (CredentialModel credential in context.Model.Credentials)
                {
                    if (context.Model.DefaultEndpoint is not null && client.State.Count == 0)
                    {
                        Register(context, client, credential, hasEndpoint: false, writer);
                    }

                    Register(context, client, credential, hasEndpoint: true, writer);
                }

                Configure(context, client, writer);
            }
        }

        // Where users of the builder have a using already.
        yield return context.File(name, writer, "Microsoft.Extensions.Azure");
    }

    private static void Register(EmitContext context, ClientType client, CredentialModel credential, bool hasEndpoint, CodeWriter writer)
    {
        List<string> declarations = [];
        List<string> arguments = [];
        writer.Line();
        Summary(context, client, writer, null);
        foreach (ClientState state in client.State)
        {
            DocComment.Parameter(writer, state.ParameterName, state.Doc);
            declarations.Add("string " + state.ParameterName);
            arguments.Add(state.ParameterName);
        }

        if (hasEndpoint)
        {
            writer.Line("/// <param name=\"endpoint\">Where the service is: an absolute http or https URI.</param>");
            declarations.Add("Uri endpoint");
            arguments.Add("endpoint");
        }

        // The builder has the token credential; it is told once for all clients.
        bool hasToken = credential.Parameters.Any(static parameter => parameter.Type == Token);
        foreach (CredentialParameter parameter in credential.Parameters)
        {
            arguments.Add(parameter.Type == Token ? "tokenCredential" : parameter.Name);
            if (parameter.Type != Token)
            {
                DocComment.Parameter(writer, parameter.Name, parameter.Doc);
                declarations.Add($"global::{parameter.Type} {parameter.Name}");
            }
        }

        arguments.Add("options");
        string made = $"new {Name(context, client.Name)}({string.Join(", ", arguments)})";
        string factory = hasToken ? $"(options, tokenCredential) => {made}" : $"options => {made}";
        string builder = hasToken ? "IAzureClientFactoryBuilderWithCredential" : "IAzureClientFactoryBuilder";
        using (writer.Method($"public static {Builder(context, client)} Add{client.Name}<TBuilder>", [.. declarations.Prepend("this TBuilder builder")], $"where TBuilder : {builder}"))
        {
            writer.Line($"return builder.RegisterClientFactory<{Name(context, client.Name)}, {Name(context, context.Model.Options.Name)}>({factory});");
        }
    }

    private static void Configure(EmitContext context, ClientType client, CodeWriter writer)
    {
        writer.Line();
        Summary(context, client, writer, "/// <typeparam name=\"TConfiguration\">The kind of configuration.</typeparam>");
        writer.Line("/// <param name=\"configuration\">The arguments of a constructor and the options, by their names.</param>");
        writer.Line("#if NET8_0_OR_GREATER");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(\"Configuration is bound to the options by reflection.\")]");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.RequiresDynamicCode(\"Configuration is bound to the options by reflection.\")]");
        writer.Line("#endif");
        using (writer.Method($"public static {Builder(context, client)} Add{client.Name}<TBuilder, TConfiguration>", ["this TBuilder builder", "TConfiguration configuration"], "where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration>"))
        {
            writer.Line($"return builder.RegisterClientFactory<{Name(context, client.Name)}, {Name(context, context.Model.Options.Name)}>(configuration);");
        }
    }

    private static void Summary(EmitContext context, ClientType client, CodeWriter writer, string? furtherType)
    {
        writer.Line($"/// <summary>Registers a <see cref=\"{Name(context, client.Name)}\"/>.</summary>");
        writer.Line("/// <typeparam name=\"TBuilder\">The kind of builder.</typeparam>");
        if (furtherType is not null)
        {
            writer.Line(furtherType);
        }

        writer.Line("/// <param name=\"builder\">The builder.</param>");
    }

    private static string Builder(EmitContext context, ClientType client) => $"IAzureClientBuilder<{Name(context, client.Name)}, {Name(context, context.Model.Options.Name)}>";

    private static string Name(EmitContext context, string type) => $"global::{context.Model.Namespace}.{type}";
}
