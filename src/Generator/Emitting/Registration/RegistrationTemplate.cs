using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Registration;

/// <summary>The methods that register one client.</summary>
internal sealed class RegistrationTemplate(EmitContext context, ClientType client)
{
    private readonly CSharp _client = $"global::{context.Model.Namespace}.{client.Name}";
    private readonly CSharp _options = $"global::{context.Model.Namespace}.{context.Model.Options.Name}";

    private CSharp Builder => $"{IAzureClientBuilder}<{_client}, {_options}>";

    public IEnumerable<CSharp> Methods()
    {
        HashSet<string> signatures = new(System.StringComparer.Ordinal);
        foreach (CredentialModel credential in context.Model.Credentials)
        {
            // The token is no argument, so methods may differ in nothing but what the builder must have, which C# does not count.
            string types = string.Join(" ", Given(credential).Select(static parameter => parameter.Type));
            string suffix = signatures.Add(types) ? "" : Suffix(credential);
            foreach (RegistrationParameter[] endpoint in RegistrationParameter.EndpointForms(context, client))
            {
                yield return WithCredential(credential, suffix, endpoint);
            }
        }

        yield return WithConfiguration();
    }

    private CSharp WithCredential(CredentialModel credential, string suffix, RegistrationParameter[] endpoint)
    {
        // The builder has the token credential; it is told once for all clients.
        bool hasToken = credential.Parameters.Any(static parameter => parameter.IsToken);
        List<RegistrationParameter> given = RegistrationParameter.Of(client, endpoint, Given(credential));
        string[] arguments =
        [
            .. client.State.Select(static state => state.ParameterName),
            .. endpoint.Select(static parameter => parameter.Name),
            .. credential.Parameters.Select(static parameter => parameter.IsToken ? "tokenCredential" : parameter.Name),
            "options",
        ];
        CSharp made = $"new {_client}({string.Join(", ", arguments)})";
        CSharp factory = hasToken ? (CSharp)$"(options, tokenCredential) => {made}" : $"options => {made}";
        return $$"""
            /// <summary>Registers a <see cref="{{_client}}"/>.</summary>
            /// <typeparam name="TBuilder">The kind of builder.</typeparam>
            /// <param name="builder">The builder.</param>
            {{given.Select(static parameter => Doc.Parameter(parameter.Name, parameter.Doc))}}
            {{Signature.Of(
                $"public static {Builder} Add{client.Name}{suffix}<TBuilder>",
                [$"this TBuilder builder", .. given.Select(static parameter => parameter.Declaration)],
                $"where TBuilder : {(hasToken ? IAzureClientFactoryBuilderWithCredential : IAzureClientFactoryBuilder)}")}}
            {
                return builder.RegisterClientFactory<{{_client}}, {{_options}}>({{factory}});
            }
            """;
    }

    private static IEnumerable<CredentialParameter> Given(CredentialModel credential) =>
        credential.Parameters.Where(static parameter => !parameter.IsToken);

    private static string Suffix(CredentialModel credential) => credential.Parameters.Count == 0
        ? "WithoutCredential"
        : "With" + string.Join("And", credential.Parameters.Select(static parameter => RegistrationParameter.Capitalized(parameter.Name)));

    private CSharp WithConfiguration() => $$"""
        /// <summary>Registers a <see cref="{{_client}}"/>.</summary>
        /// <typeparam name="TBuilder">The kind of builder.</typeparam>
        /// <typeparam name="TConfiguration">The kind of configuration.</typeparam>
        /// <param name="builder">The builder.</param>
        /// <param name="configuration">The arguments of a constructor and the options, by their names.</param>
        #if NET8_0_OR_GREATER
        [global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("Configuration is bound to the options by reflection.")]
        [global::System.Diagnostics.CodeAnalysis.RequiresDynamicCode("Configuration is bound to the options by reflection.")]
        #endif
        {{Signature.Of(
            $"public static {Builder} Add{client.Name}<TBuilder, TConfiguration>",
            [$"this TBuilder builder", $"TConfiguration configuration"],
            $"where TBuilder : {IAzureClientFactoryBuilderWithConfiguration}<TConfiguration>")}}
        {
            return builder.RegisterClientFactory<{{_client}}, {{_options}}>(configuration);
        }
        """;
}
