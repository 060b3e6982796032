namespace Typewright.Generator.Schemas.Documents;

/// <summary>The extensions that speak of a document, its clients and its operations, in one table.</summary>
internal static class ExtensionKeys
{
    // Of the document.
    public const string Clients = "x-csharp-clients";
    public const string Credentials = "x-csharp-credentials";
    public const string ModelContext = "x-csharp-model-context";
    public const string ModelFactory = "x-csharp-model-factory";
    public const string Options = "x-csharp-options";
    public const string ProtocolMethods = "x-csharp-protocol-methods";
    public const string ServiceVersions = "x-csharp-service-versions";
    public const string ParameterizedHost = "x-ms-parameterized-host";
    public const string MorePaths = "x-ms-paths";
    public const string MoreWebhooks = "x-webhooks";

    // Of operations.
    public const string Accessibility = "x-csharp-accessibility";
    public const string Client = "x-csharp-client";
    public const string IfExists = "x-csharp-if-exists";
    public const string OperationStates = "x-csharp-operation-states";
    public const string OptionsBag = "x-csharp-options-bag";
    public const string Overloads = "x-csharp-overloads";
    public const string Paging = "x-csharp-paging";
    public const string Reconnect = "x-csharp-reconnect";
    public const string LongRunning = "x-ms-long-running-operation";
    public const string LongRunningOptions = "x-ms-long-running-operation-options";
    public const string Streaming = "x-fern-streaming";
    public const string Pageable = "x-ms-pageable";

    // Of parameters, bodies and responses.
    public const string Name = "x-csharp-name";
    public const string ClientName = "x-ms-client-name";
    public const string PageSize = "x-csharp-page-size";
    public const string Property = "x-csharp-property";
    public const string ApiVersion = "x-ms-api-version";
    public const string BodyParameter = "x-csharp-body-parameter";
    public const string SkipUrlEncoding = "x-ms-skip-url-encoding";
    public const string ErrorResponse = "x-ms-error-response";

    /// <summary>What other tools call the parameter of a body by.</summary>
    public static readonly string[] ForeignBodyNames = ["x-codegen-request-body-name", "x-bodyName"];

    /// <summary>What authors and tools call the parameter of a body by; the first one that is there counts.</summary>
    public static readonly string[] BodyNames = [BodyParameter, Name, ClientName, .. ForeignBodyNames];

    /// <summary>What begins the name of every extension.</summary>
    public const string Prefix = "x-";
}
