using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>How a client comes to be: for mocking, by the user with a credential, or from its parent.</summary>
internal sealed class ConstructorWriter(EmitContext context, ClientType client, CodeWriter writer, TypeText types)
{
    private readonly bool _hasVersions = context.Model.Options.Versions.Count > 0;

    public void Write()
    {
        writer.Line();
        writer.Line("/// <summary>For mocking: makes a client that can do nothing.</summary>");
        using (writer.Block($"protected {client.Name}()"))
        {
            writer.Line("_pipeline = null!;");
            writer.Line("_endpoint = null!;");
            if (_hasVersions)
            {
                writer.Line("_apiVersion = null!;");
            }

            foreach (ClientState state in client.State)
            {
                writer.Line($"{state.Property} = null!;");
            }
        }

        foreach (CredentialModel credential in client.HasConstructors ? context.Model.Credentials : default)
        {
            if (context.Model.DefaultEndpoint is not null && client.State.Count == 0)
            {
                Public(credential, hasEndpoint: false);
            }

            Public(credential, hasEndpoint: true);
        }

        if (client.ParentName is not null)
        {
            FromParent();
        }
    }

    /// <summary>The method that gives a child client out.</summary>
    public void Accessor(ClientType child)
    {
        string parameters = string.Join(", ", child.State.Select(static state => "string " + state.ParameterName));
        string arguments = string.Concat(child.State.Select(static state => state.ParameterName + ", "));
        writer.Line($"/// <summary>Gives a <see cref=\"{types.Generated(child.Name)}\"/> that shares the pipeline of this client. No call is made.</summary>");
        foreach (ClientState state in child.State)
        {
            DocComment.Parameter(writer, state.ParameterName, state.Doc);
        }

        string name = child.Name;
        ArgumentChecks.Document(writer, [.. child.State.Select(static state => ArgumentChecks.Parameter(state.ParameterName))], []);
        writer.Line($"public virtual {name} {child.Accessor}({parameters}) => new {name}({arguments}_pipeline, _endpoint{(_hasVersions ? ", _apiVersion" : "")});");
    }

    private void Public(CredentialModel credential, bool hasEndpoint)
    {
        string options = context.Model.Options.Name;
        writer.Line();
        DocComment.Summary(writer, hasEndpoint || context.Model.DefaultEndpoint is null ? "Makes a client." : $"Makes a client for {context.Model.DefaultEndpoint}.");
        List<string> parameters = [];
        foreach (ClientState state in client.State)
        {
            DocComment.Parameter(writer, state.ParameterName, state.Doc);
            parameters.Add("string " + state.ParameterName);
        }

        if (hasEndpoint)
        {
            writer.Line("/// <param name=\"endpoint\">Where the service is: an absolute http or https URI.</param>");
            parameters.Add("Uri endpoint");
        }

        foreach (CredentialParameter parameter in credential.Parameters)
        {
            DocComment.Parameter(writer, parameter.Name, parameter.Doc);
            parameters.Add($"{Credential(parameter)} {parameter.Name}");
        }

        writer.Line("/// <param name=\"options\">Options; the defaults when it is null.</param>");
        parameters.Add($"{options}? options = null");
        string[] required = [.. client.State.Select(static state => state.ParameterName), .. hasEndpoint ? new[] { "endpoint" } : [], .. credential.Parameters.Select(static parameter => parameter.Name)];
        if (required.Length > 0)
        {
            ArgumentChecks.Document(writer, [.. required.Select(ArgumentChecks.Parameter)], []);
        }

        using (writer.Method($"public {client.Name}", parameters))
        {
            foreach (string name in required)
            {
                writer.Line($"Guard.NotNull({name}, nameof({name}));");
            }

            writer.Line($"options ??= new {options}();");
            string policies = string.Concat(credential.Parameters.Select(parameter => ", " + Policy(parameter)));
            writer.Line($"_pipeline = ServicePipeline.Create(options, {CSharpText.Literal(context.Model.Namespace)}{policies});");
            writer.Line(hasEndpoint ? "_endpoint = endpoint;" : $"_endpoint = new Uri({CSharpText.Literal(context.Model.DefaultEndpoint!)});");
            if (_hasVersions)
            {
                writer.Line("_apiVersion = options.Version;");
            }

            foreach (ClientState state in client.State)
            {
                writer.Line($"{state.Property} = {state.ParameterName};");
            }
        }
    }

    private string Policy(CredentialParameter parameter) => parameter.PolicyType is { } type ? $"new {types.Of(TypeRef.Named(TypeKind.External, type), CollectionShape.Received)}({parameter.Name})" : parameter.Policy;

    private string Credential(CredentialParameter parameter) => types.Of(TypeRef.Named(TypeKind.External, parameter.Type), CollectionShape.Received).Replace("global::Azure.AzureKeyCredential", "AzureKeyCredential").Replace("global::Azure.Core.TokenCredential", "TokenCredential");

    private void FromParent()
    {
        string parameters = string.Concat(client.State.Select(static state => $"string {state.ParameterName}, "));
        writer.Line();
        writer.Line($"/// <summary>Made by <see cref=\"{client.ParentName}\"/>, whose pipeline it shares.</summary>");
        using (writer.Block($"internal {client.Name}({parameters}ServicePipeline pipeline, Uri endpoint{(_hasVersions ? ", string apiVersion" : "")})"))
        {
            foreach (ClientState state in client.State)
            {
                writer.Line($"Guard.NotNull({state.ParameterName}, nameof({state.ParameterName}));");
            }

            writer.Line("_pipeline = pipeline;");
            writer.Line("_endpoint = endpoint;");
            if (_hasVersions)
            {
                writer.Line("_apiVersion = apiVersion;");
            }

            foreach (ClientState state in client.State)
            {
                writer.Line($"{state.Property} = {state.ParameterName};");
            }
        }
    }
}
