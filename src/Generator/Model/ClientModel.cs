using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model;

/// <summary>A path parameter that a client carries.</summary>
/// <param name="WireName">The parameter's name on the wire.</param>
/// <param name="Property">The client's property.</param>
/// <param name="ParameterName">The constructor's and accessor's parameter.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record ClientState(string WireName, string Property, string ParameterName, Documentation Doc);

/// <summary>A credential that a constructor takes.</summary>
/// <param name="Type">The C# type, fully qualified.</param>
/// <param name="Name">The constructor's parameter.</param>
/// <param name="AppliedBy">The policy that applies it.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record CredentialParameter(string Type, string Name, CredentialPolicy AppliedBy, Documentation Doc)
{
    /// <summary>Whether it is the credential that gives tokens.</summary>
    public bool IsToken => Type == "Azure.Core.TokenCredential";
}

/// <summary>A way to authenticate: each makes a public constructor. No parameters: anonymous.</summary>
internal sealed record CredentialModel(EquatableArray<CredentialParameter> Parameters);

/// <summary>A class with operations.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="State">What it carries.</param>
/// <param name="Operations">In the document's order.</param>
internal sealed record ClientType(
    string Name,
    Documentation Doc,
    EquatableArray<ClientState> State,
    EquatableArray<OperationModel> Operations)
{
    /// <summary>The client that gives it out; null for a root.</summary>
    public string? ParentName { get; init; }

    /// <summary>The parent's method.</summary>
    public string? Accessor { get; init; }

    /// <summary>Whether users construct it.</summary>
    public bool HasConstructors { get; init; }

    /// <summary>The interface that it implements; null for none.</summary>
    public string? Interface { get; init; }

    /// <summary>The options that say where operations of it, or of clients that it gives out, go instead of to its endpoint.</summary>
    public EquatableArray<string> Servers { get; init; }
}

/// <summary>A version of the service.</summary>
/// <param name="Name">The member of the enum.</param>
/// <param name="Value">The version as it travels.</param>
/// <param name="IsDefault">Whether clients ask for it unless they say otherwise.</param>
internal sealed record ServiceVersion(string Name, string Value, bool IsDefault);

/// <summary>A server of some operations, beside the client's.</summary>
/// <param name="Property">The option that says where it is.</param>
/// <param name="Template">Where the document says it is, with the variables that are options.</param>
/// <param name="Doc">The option's prose.</param>
internal sealed record FurtherServer(string Property, string Template, Documentation Doc);

/// <summary>A variable of servers.</summary>
/// <param name="Property">The option that gives its value.</param>
/// <param name="WireName">Its name in the URLs.</param>
/// <param name="Default">The value unless another is given: a text, or the name of a member of the enum.</param>
/// <param name="EnumName">The enum of its values; null for any text.</param>
/// <param name="Doc">The option's prose.</param>
internal sealed record ServerOption(string Property, string WireName, string Default, string? EnumName, Documentation Doc);

/// <summary>The options of the clients.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Versions">The versions; empty when the service has none.</param>
/// <param name="IsShared">Whether several clients take them.</param>
internal sealed record OptionsType(string Name, EquatableArray<ServiceVersion> Versions, bool IsShared)
{
    public bool HasVersions => Versions.Count > 0;

    /// <summary>The servers to which some operations go, each an option.</summary>
    public EquatableArray<FurtherServer> Servers { get; init; }

    /// <summary>The variables of servers, each an option.</summary>
    public EquatableArray<ServerOption> Variables { get; init; }

    /// <summary>The default endpoint with its variables; null where it has none.</summary>
    public string? EndpointTemplate { get; init; }
}

/// <summary>
/// Everything that the emitters spell out, and nothing else: equatable, holding neither document nor compiler objects.
/// Binding made every decision and every name.
/// </summary>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="FileName">The document's file name.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Version">The document's version.</param>
internal sealed record ClientModel(string Namespace, string FileName, string Title, string Version)
{
    /// <summary>The first server, when it is absolute.</summary>
    public string? DefaultEndpoint { get; init; }

    /// <summary>The path of the default endpoint, which an endpoint of the user's replaces too; empty where it has none.</summary>
    public string DefaultPath { get; init; } = "";

    /// <summary>public or internal.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Root clients first.</summary>
    public EquatableArray<ClientType> Clients { get; init; }

    /// <summary>The options.</summary>
    public required OptionsType Options { get; init; }

    /// <summary>The ways to authenticate.</summary>
    public EquatableArray<CredentialModel> Credentials { get; init; }

    /// <summary>Classes.</summary>
    public EquatableArray<ModelType> Models { get; init; }

    /// <summary>Enums.</summary>
    public EquatableArray<EnumType> Enums { get; init; }

    /// <summary>Unions.</summary>
    public EquatableArray<UnionType> Unions { get; init; }

    /// <summary>The factory's name; null for none.</summary>
    public string? ModelFactory { get; init; }

    /// <summary>The context's name; null for none.</summary>
    public string? ModelContext { get; init; }

    /// <summary>The name of the class that adds the clients to a builder of Azure clients; null for none.</summary>
    public string? BuilderExtensions { get; init; }

    /// <summary>The name of the class that registers the clients with <c>IHttpClientFactory</c>; null for none.</summary>
    public string? ServiceExtensions { get; init; }

    /// <summary>What reads the headers of responses; null where the document declares none, or the project wants none.</summary>
    public ResponseHeaders? ResponseHeaders { get; init; }

    /// <summary>Whether typed methods are told to go before protocol methods, where a call could mean both.</summary>
    public bool PrefersTyped { get; init; }

    /// <summary>Whether models are converted from responses and into requests.</summary>
    public bool HasConversions { get; init; }

    /// <summary>Whether clients show the pipeline that they send through.</summary>
    public bool ShowsPipeline { get; init; }

    /// <summary>The name of the class that tells System.Text.Json about the types; null for none.</summary>
    public string? JsonResolver { get; init; }

    /// <summary>
    /// Names of the framework and the runtime that mean something else in the namespace, because the project has a type or a namespace
    /// of that name there.
    /// </summary>
    public EquatableArray<string> HiddenNames { get; init; }

    /// <summary>The parts of the document that types stand for; none where nobody asks.</summary>
    public EquatableArray<SurfacePlace> Places { get; init; }

    /// <summary>What stands in every path behind the endpoint that the user gives; empty for nothing.</summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>Whether a client can be made without being told where the service is.</summary>
    public bool HasDefaultEndpoint(ClientType client) => DefaultEndpoint is not null && client.State.Count == 0;
}

/// <summary>A file for the compiler.</summary>
internal sealed record SourceFile(string HintName, string Text);
