using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Registration;

/// <summary>The methods that register one client with the container.</summary>
internal sealed class ServiceTemplate(EmitContext context, ClientType client)
{
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string Key = "Azure.AzureKeyCredential";
    private const string Basic = "Typewright.BasicCredential";

    private readonly CSharp _client = $"global::{context.Model.Namespace}.{client.Name}";
    private readonly CSharp _options = $"global::{context.Model.Namespace}.{context.Model.Options.Name}";

    private CSharp Configure => $"global::System.Action<{_options}>? configure = null";

    public IEnumerable<CSharp> Methods()
    {
        foreach (CredentialModel credential in context.Model.Credentials)
        {
            foreach (RegistrationParameter[] endpoint in RegistrationParameter.EndpointForms(context, client))
            {
                yield return WithCredential(credential, endpoint);
            }
        }

        yield return WithConfiguration();
    }

    private CSharp WithCredential(CredentialModel credential, RegistrationParameter[] endpoint)
    {
        List<RegistrationParameter> given = RegistrationParameter.Of(client, endpoint, credential.Parameters);
        string arguments = string.Concat(given.Select(static parameter => parameter.Name + ", "));
        return $$"""
            {{Head()}}
            {{given.Select(static parameter => Doc.Parameter(parameter.Name, parameter.Doc))}}
            {{Tail()}}
            {{Signature.Of(
                $"public static {ServiceExtensionsEmitter.Builder} Add{client.Name}",
                [This, .. given.Select(static parameter => parameter.Declaration), Configure])}}
            {
                {{AsInterface()}}
                return Register(services, {{Name}}, (_, options) =>
                {
                    configure?.Invoke(options);
                    return new {{_client}}({{arguments}}options);
                });
            }
            """;
    }

    private CSharp WithConfiguration()
    {
        CredentialModel credential = context.Model.Credentials.FirstOrDefault(static one => one.Parameters.All(IsText))
            ?? context.Model.Credentials[0];
        CSharp[] state = [.. client.State.Select(static state => Text(state.Property))];
        CSharp[] credentials = [.. credential.Parameters.Select(Made)];
        CSharp Call(params CSharp[] endpoint)
        {
            CSharp[] all = [.. state, .. endpoint, .. credentials, $"options"];
            return $"new {_client}({all.Joined(", ")})";
        }

        CSharp uri = AddressOf("Endpoint");
        CSharp made = context.Model.HasDefaultEndpoint(client)
            ? $"configuration[\"Endpoint\"] is null ? {Call()} : {Call(uri)}"
            : Call(uri);
        return $$"""
            {{Head()}}
            /// <param name="configuration">The arguments of a constructor and the options, by their names.</param>
            {{Tail()}}
            {{Signature.Of(
                $"public static {ServiceExtensionsEmitter.Builder} Add{client.Name}",
                [This, $"{Configuration} configuration", Configure])}}
            {
                {{AsInterface()}}
                return Register(services, {{Name}}, (provider, options) =>
                {
                    {{ClientSettings}}.Apply(options, {{Read}});
                    {{context.Model.Options.Servers.Select(static one => Set(one.Property, AddressOf(one.Property)))}}
                    {{context.Model.Options.Variables.Select(static one => Set(one.Property, Text(one.Property)))}}
                    configure?.Invoke(options);
                    return {{made}};
                });
            }
            """;
    }

    // The container gives out the same client for its interface.
    private CSharp AsInterface() => client.Interface is { } name
        ? $"services.AddSingleton<global::{context.Model.Namespace}.{name}>(static provider => provider.GetRequiredService<{_client}>());"
        : CSharp.Nothing;

    private CSharp Name => $"{CSharpText.Literal(client.Name)}";

    private static CSharp This => $"this {ServiceExtensionsEmitter.Services} services";

    private CSharp Head() => $$"""
        /// <summary>Registers a <see cref="{{_client}}"/>, whose requests go through the <c>HttpClient</c> of its name.</summary>
        /// <param name="services">Where to register it.</param>
        """;

    private static CSharp Tail() => $$"""
        /// <param name="configure">Changes the options.</param>
        /// <returns>What goes on to configure the <c>HttpClient</c>.</returns>
        """;

    private static bool IsText(CredentialParameter parameter) => parameter.Type is Key or Basic;

    private static CSharp Made(CredentialParameter parameter)
    {
        string name = RegistrationParameter.Capitalized(parameter.Name);
        return parameter.Type switch
        {
            Key => $"new global::{parameter.Type}({Text(name)})",
            Basic => $"new global::{parameter.Type}({Text(name + ":UserName")}, {Text(name + ":Password")})",
            _ => (CSharp)$"provider.GetRequiredService<global::{parameter.Type}>()",
        };
    }

    private static CSharp Set(string property, CSharp value) => $$"""
        if (configuration[{{CSharpText.Literal(property)}}] is { Length: > 0 })
        {
            options.{{property}} = {{value}};
        }
        """;

    private static CSharp AddressOf(string name) => $"{ClientSettings}.Address({Read}, {CSharpText.Literal(name)})";

    private static CSharp Read => $"name => configuration[name]";

    private static CSharp Text(string name) => $"{ClientSettings}.Required({Read}, {CSharpText.Literal(name)})";
}
