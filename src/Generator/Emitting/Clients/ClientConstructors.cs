using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Vocabulary;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>How a client comes to be: for mocking, by the user with a credential, or from its parent.</summary>
internal sealed class ClientConstructors(EmitContext context, ClientType client, TypeText types)
{
    private const string Refusal = "is no absolute http or https URI.";

    private static readonly CSharp s_checked = $"{ServerAddress}.Check(endpoint, nameof(endpoint));";

    private static readonly CSharp s_refused =
        $"/// <exception cref=\"{ArgumentException}\"><paramref name=\"endpoint\"/> {Refusal}</exception>";

    private readonly bool _hasVersions = context.Model.Options.HasVersions;

    public IEnumerable<CSharp> All()
    {
        yield return ForMocking();
        foreach (CredentialModel credential in client.HasConstructors ? context.Model.Credentials : default)
        {
            if (context.Model.HasDefaultEndpoint(client))
            {
                yield return ForDefaultEndpoint(credential);
            }

            yield return ForUsers(credential);
        }

        if (client.ParentName is not null)
        {
            yield return FromParent();
        }
    }

    /// <summary>The method that gives a child client out.</summary>
    public CSharp Accessor(ClientType child)
    {
        CSharp see = $"<see cref=\"{types.Generated(child.Name)}\"/>";
        string parameters = string.Join(", ", child.State.Select(static state => $"string {state.ParameterName}"));
        string servers = string.Concat(child.Servers.Select(static server => $", _{FieldName.Of(server)}"));
        string shared = $"_pipeline, _endpoint{servers}{(_hasVersions ? ", _apiVersion" : "")}";
        string arguments = string.Concat(child.State.Select(static state => $"{state.ParameterName}, ")) + shared;
        CSharp made = $"new {child.Name}({arguments})";
        string field = "_" + FieldName.Of(child.Name);
        // Of two callers at once both get the same one.
        CSharp kept = $"{field} ?? {Interlocked}.CompareExchange(ref {field}, {made}, null) ?? {field}!";
        CSharp given = child.State.Count == 0 ? kept : made;
        string which = child.State.Count == 0 ? ", always the same one" : "";
        return $$"""
            /// <summary>Gets a {{see}} that shares the pipeline of this client{{which}}. No call is made.</summary>
            {{child.State.Select(static state => Doc.Parameter(state.ParameterName, state.Doc))}}
            {{Doc.ThrowsForNull([.. child.State.Select(static state => Mention.Parameter(state.ParameterName))])}}
            public virtual {{child.Name}} {{child.Accessor!}}({{parameters}}) => {{given}};
            """;
    }

    /// <summary>The fields of the client that hold the clients which it gives out.</summary>
    public static IEnumerable<CSharp> Held(IEnumerable<ClientType> children) => children
        .Where(static child => child.State.Count == 0)
        .Select(static child => (CSharp)$"private {child.Name}? _{FieldName.Of(child.Name)};");

    private CSharp ForMocking() => $$"""
        {{Summary($" for mocking")}}
        protected {{client.Name}}()
        {
            _pipeline = null!;
            _endpoint = null!;
            {{client.Servers.Select(static server => (CSharp)$"_{FieldName.Of(server)} = null!;")}}
            {{(_hasVersions ? "_apiVersion = null!;" : "")}}
            {{client.State.Select(static state => (CSharp)$"{state.Property} = null!;")}}
        }
        """;

    private CSharp Summary(CSharp purpose) =>
        $"/// <summary>Initializes a new instance of <see cref=\"{types.Generated(client.Name)}\"/>{purpose}.</summary>";

    private CSharp ForDefaultEndpoint(CredentialModel credential)
    {
        List<CSharp> passed = [.. States().Select(static state => (CSharp)$"{state.Name}")];
        // The options are made here where the address needs them, and passed on.
        passed.Add(Documented($"(options ??= new {context.Model.Options.Name}())"));
        passed.AddRange(credential.Parameters.Select(static parameter => (CSharp)$"{parameter.Name}"));
        passed.Add($"options");
        return $$"""
            {{Summary($" for {CSharpText.Doc(context.Model.DefaultEndpoint!)}")}}
            {{Head([.. States(), .. credential.Parameters.Select(Credential)], CSharp.Nothing)}}
                : this({{passed.Joined(", ")}})
            {
            }
            """;
    }

    // What becomes of the path that the document gives.
    private string PathNote() => context.Model switch
    {
        { PathPrefix: { Length: > 0 } prefix } => $" '{prefix}' stands behind it in the address of every request.",
        { DefaultPath: { Length: > 0 } path, DefaultEndpoint: var server } =>
            $" It takes the place of '{server}' as a whole, so '{path}' is part of it.",
        _ => "",
    };

    private CSharp ForUsers(CredentialModel credential)
    {
        string note = PathNote();
        Argument endpoint = Argument.Plain($"{Uri}", "endpoint", $"Where the service is: an absolute http or https URI.{note}");
        Argument[] required = [.. States(), endpoint, .. credential.Parameters.Select(Credential)];
        CSharp[] arguments = [$"options", $"{CSharpText.Literal(context.Model.Namespace)}", .. credential.Parameters.Select(Policy)];
        return $$"""
            {{Summary(CSharp.Nothing)}}
            {{Head(required, s_refused)}}
            {
                {{required.Select(argument => argument == endpoint ? s_checked : ArgumentChecks.NotNull(argument.Name))}}
                options ??= new {{context.Model.Options.Name}}();
                _pipeline = {{ServicePipeline}}.Create({{arguments.Joined(", ")}});
                _endpoint = endpoint;
                {{client.Servers.Select(Choose)}}
                {{(_hasVersions ? "_apiVersion = options.Version;" : "")}}
                {{client.State.Select(Keep)}}
            }
            """;
    }

    private CSharp Head(Argument[] required, CSharp refusal)
    {
        CSharp last = $"{context.Model.Options.Name}? options = null";
        return $$"""
            {{required.Select(static argument => Doc.Parameter(argument.Name, argument.Doc))}}
            /// <param name="options">The options; null for the defaults.</param>
            {{Doc.ThrowsForNull([.. required.Select(static argument => Mention.Parameter(argument.Name))])}}
            {{refusal}}
            {{Signature.Of($"public {client.Name}", [.. required.Select(static argument => argument.Declaration), last])}}
            """;
    }

    private IEnumerable<Argument> States() =>
        client.State.Select(static state => new Argument($"string", $"string", state.ParameterName, state.Doc));

    private CSharp FromParent() => $$"""
        {{Summary($" that shares the pipeline of a <see cref=\"{types.Generated(client.ParentName!)}\"/>")}}
        internal {{client.Name}}({{ParametersOfParent().Joined(", ")}})
        {
            {{client.State.Select(static state => ArgumentChecks.NotNull(state.ParameterName))}}
            _pipeline = pipeline;
            _endpoint = endpoint;
            {{client.Servers.Select(static server => (CSharp)$"_{FieldName.Of(server)} = {FieldName.Of(server)};")}}
            {{(_hasVersions ? "_apiVersion = apiVersion;" : "")}}
            {{client.State.Select(Keep)}}
        }
        """;

    private IEnumerable<CSharp> ParametersOfParent() =>
    [
        .. client.State.Select(static state => (CSharp)$"string {state.ParameterName}"),
        $"{ServicePipeline} pipeline",
        $"{Uri} endpoint",
        .. client.Servers.Select(static server => (CSharp)$"{Uri} {FieldName.Of(server)}"),
        .. _hasVersions ? new CSharp[] { $"string apiVersion" } : [],
    ];

    // The document's own endpoint, its variables filled from the options.
    private CSharp Documented(CSharp options) => context.Model.DefaultEndpoint is { } endpoint
        ? AddressOf(context.Model.Options.EndpointTemplate ?? endpoint, options)
        : $"null";

    private static CSharp AddressOf(string template, CSharp options) => template.Contains("{")
        ? $"{options}.ServerOf({CSharpText.Literal(template)})"
        : (CSharp)$"new {Uri}({CSharpText.Literal(template)})";

    private CSharp Choose(string server)
    {
        FurtherServer named = context.Model.Options.Servers.First(one => one.Property == server);
        CSharp[] arguments = [$"options.{server}", $"_endpoint", Documented($"options"), AddressOf(named.Template, $"options")];
        return $"_{FieldName.Of(server)} = {ServerAddress}.Choose({arguments.Joined(", ")});";
    }

    private static CSharp Keep(ClientState state) => $"{state.Property} = {state.ParameterName};";

    private Argument Credential(CredentialParameter parameter) =>
        new(TypeOf(parameter.Type), CSharp.Nothing, parameter.Name, parameter.Doc);

    private CSharp Policy(CredentialParameter parameter)
    {
        CredentialPolicy policy = parameter.AppliedBy;
        if (policy.Kind == CredentialPolicyKind.Own)
        {
            return $"new {TypeOf(policy.Text!)}({parameter.Name})";
        }

        string?[] texts = [policy.Text, .. policy.Scopes];
        IEnumerable<string> literals = texts.OfType<string>().Select(CSharpText.Literal);
        return $"{AuthenticationPolicies}.{policy.Kind.ToString()}({string.Join(", ", literals.Prepend(parameter.Name))})";
    }

    private CSharp TypeOf(string fullName) => KnownNames.Find(fullName) is { } known
        ? $"{known}"
        : types.Of(TypeRef.Named(TypeKind.External, fullName), CollectionShape.Received);
}
