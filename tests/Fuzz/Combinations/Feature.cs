using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Schemas.Documents.Checking;

namespace Typewright.Fuzz.Combinations;

/// <summary>Something that a project can say of a client: an extension with a value, or an option.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">Its value; of an extension, in JSON.</param>
/// <param name="Kind">On what it stands; null for an option of the project.</param>
internal sealed record Feature(string Name, string Value, PlaceKind? Kind)
{
    // They name files, which the projects of the combinations do not have.
    private static readonly string[] s_left = ["Overlay", "Baseline", "BaselineBreaks"];

    /// <summary>What the generator can be told, and what is not in <see cref="All"/>.</summary>
    public static IEnumerable<string> Missing => ExtensionTable.All.Select(static row => row.Key)
        .Where(static key => key.StartsWith(ExtensionTable.OwnPrefix, StringComparison.Ordinal))
        .Concat(ClientOptions.All.Select(static option => option.Name))
        .Except([.. All.Select(static feature => feature.Name), .. s_left]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        new("x-csharp-clients", """{ "MainClient": { "description": "All." }, "PartClient": { "parent": "MainClient" } }""",
            PlaceKind.Document),
        new("x-csharp-credentials", """[{ "type": "Azure.AzureKeyCredential", "parameter": "key", "policy": "Acme.KeyPolicy" }]""",
            PlaceKind.Document),
        new("x-csharp-credentials", """[{ "type": "Acme.Secret", "parameter": "options", "policy": "Acme.SecretPolicy" }]""",
            PlaceKind.Document),
        new("x-csharp-credentials", """[{ "type": "Azure.AzureKeyCredential", "parameter": "builder", "policy": "Acme.KeyPolicy" }]""",
            PlaceKind.Document),
        new("x-csharp-clients",
            """{ "OneClient": { "state": { "standId": { "parameter": "credential" }, "shelf": { "parameter": "services" } } } }""",
            PlaceKind.Document),
        new("x-csharp-options", "\"OurOptions\"", PlaceKind.Document),
        new("x-csharp-options", "\"ClientOptions\"", PlaceKind.Document),
        new("x-csharp-service-versions", """["2025-01-01", "2026-01-01"]""", PlaceKind.Document),
        new("x-csharp-model-factory", "\"OurFactory\"", PlaceKind.Document),
        new("x-csharp-model-context", "\"OurContext\"", PlaceKind.Document),
        new("x-csharp-protocol-methods", "false", PlaceKind.Document),
        new("x-csharp-client", "\"OtherClient\"", PlaceKind.Operation),
        new("x-csharp-client", "\"PartClient\"", PlaceKind.Operation),
        new("x-csharp-name", "\"Renamed\"", PlaceKind.Operation),
        new("x-csharp-name", "\"Dispose\"", PlaceKind.Operation),
        new("x-csharp-accessibility", "\"internal\"", PlaceKind.Operation),
        new("x-csharp-paging", """{ "items": "value", "nextLink": "nextLink" }""", PlaceKind.Operation),
        new("x-csharp-paging", """{ "items": "boxes", "token": "next", "parameter": "after" }""", PlaceKind.Operation),
        new("x-csharp-paging", """{ "offset": "skip", "items": "orders" }""", PlaceKind.Operation),
        new("x-csharp-paging", """{ "linkHeader": true }""", PlaceKind.Operation),
        new("x-csharp-paging", "false", PlaceKind.Operation),
        new("x-csharp-overloads", """[{ "parameters": [{ "property": "name" }] }]""", PlaceKind.Operation),
        new("x-csharp-overloads",
            """[{ "name": "Quick", "parameters": [{ "property": "kind", "optional": true }, { "parameter": "standId" }] }]""",
            PlaceKind.Operation),
        new("x-csharp-overloads", """[{ "name": "Slow", "parameters": [] }]""", PlaceKind.Operation),
        new("x-csharp-reconnect", "true", PlaceKind.Operation),
        new("x-csharp-if-exists", "true", PlaceKind.Operation),
        new("x-csharp-options-bag", "true", PlaceKind.Operation),
        new("x-csharp-operation-states", """{ "succeeded": ["done"], "failed": ["broken"] }""", PlaceKind.Operation),
        new("x-ms-long-running-operation", "true", PlaceKind.Operation),
        new("x-ms-pageable", """{ "nextLinkName": null }""", PlaceKind.Operation),
        new("x-fern-streaming", "true", PlaceKind.Operation),
        new("x-csharp-name", "\"cancellationToken\"", PlaceKind.Parameter),
        new("x-csharp-name", "\"Value\"", PlaceKind.Parameter),
        new("x-csharp-property", "\"Extra\"", PlaceKind.Parameter),
        new("x-csharp-property", "\"Name\"", PlaceKind.Parameter),
        new("x-csharp-page-size", "true", PlaceKind.Parameter),
        new("x-ms-api-version", "true", PlaceKind.Parameter),
        new("x-ms-skip-url-encoding", "true", PlaceKind.Parameter),
        new("x-csharp-body-parameter", "\"payload\"", PlaceKind.Body),
        new("x-csharp-body-parameter", "\"context\"", PlaceKind.Body),
        new("x-ms-error-response", "true", PlaceKind.Response),
        new("x-csharp-name", "\"Thing\"", PlaceKind.Schema),
        new("x-csharp-name", "\"Response\"", PlaceKind.Schema),
        new("x-csharp-type", """{ "type": "Acme.Money", "json": "Acme.MoneyJson", "valueType": true }""", PlaceKind.Schema),
        new("x-csharp-type", """{ "type": "System.Version", "json": "Acme.VersionJson" }""", PlaceKind.Schema),
        new("x-csharp-accessibility", "\"internal\"", PlaceKind.Schema),
        new("x-csharp-accessibility", "\"public\"", PlaceKind.Schema),
        new("x-csharp-sealed", "true", PlaceKind.Schema),
        new("x-csharp-parameter", "\"given\"", PlaceKind.Schema),
        new("x-csharp-parameter", "\"options\"", PlaceKind.Schema),
        new("x-csharp-nullable", "true", PlaceKind.Schema),
        new("x-csharp-nullable", "false", PlaceKind.Schema),
        new("x-csharp-setter", "\"internal\"", PlaceKind.Schema),
        new("x-csharp-setter", "\"public\"", PlaceKind.Schema),
        new("x-nullable", "true", PlaceKind.Schema),
        new("x-ms-enum", """{ "name": "Sort", "modelAsString": false }""", PlaceKind.Schema),
        new("Namespace", "Azure.Acme.System", null),
        new("ClientName", "Response", null),
        new("ClientName", "Fair", null),
        new("IncludeTags", "stands", null),
        new("ExcludeTags", "stands", null),
        new("IncludePaths", "/s*", null),
        new("ExcludePaths", "/stands", null),
        new("Accessibility", "internal", null),
        new("Enums", "closed", null),
        new("Models", "initializer", null),
        new("ModelFactory", "false", null),
        new("Interfaces", "true", null),
        new("JsonResolver", "false", null),
        new("ResponseHeaders", "false", null),
        new("ProtocolMethods", "false", null),
        new("Webhooks", "true", null),
        new("DependencyInjection", "true", null),
        new("DependencyInjection", "both", null),
        new("StrictStatuses", "true", null),
        new("Dates", "DateOnly", null),
        new("Dates", "DateTimeOffset", null),
        new("Paging", "likely", null),
        new("TrustDocument", "true", null),
    ];
}
