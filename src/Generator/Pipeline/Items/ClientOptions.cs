using System;
using System.Collections.Generic;
using Typewright.Generator.Binding;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>
/// Everything that a project can say about a client. The check of items, the options of binding, the package's build
/// files and the table of docs/options.md follow from these rows; tests keep the latter two, and write them anew.
/// </summary>
internal static class ClientOptions
{
    /// <summary>The overlays are files: they are looked up among the items, and have no other effect.</summary>
    public const string Overlay = nameof(Overlay);

    /// <summary>The baseline is a file too.</summary>
    public const string Baseline = nameof(Baseline);

    public static IReadOnlyList<ClientOption> All { get; } =
    [
        ClientOption.OfText(
            "Namespace",
            ("a namespace", "the project's `RootNamespace`; `Generated` without one"),
            "The namespace of everything that is generated, and the name of the [`ActivitySource`](errors.md#tracing).",
            static (options, value) => options with { Namespace = Identifiers.Namespace(value) })
            .Only(Identifiers.IsNamespace, "names with dots between them, such as Contoso.Pets")
            .From("RootNamespace"),
        ClientOption.OfText(
            "ClientName",
            ("a name", "from the document's `info.title`"),
            "The name of the root client; `Client` is put behind it where it is missing. "
            + "It is also the beginning of the names of options, model factory and model context.",
            static (options, value) => options with { ClientName = value })
            .Only(Identifiers.IsName, "a name of letters, digits and underscores that does not begin with a digit"),
        ClientOption.OfList(
            Overlay,
            ("paths", "none"),
            "[Overlays](customising.md) to apply to the document, in this order.",
            static (options, _) => options),
        ClientOption.OfList(
            "IncludeTags",
            ("tags", "all"),
            "Only operations with one of these tags. Compared without case.",
            static (options, tags) => options with { IncludeTags = tags }),
        ClientOption.OfList(
            "ExcludeTags",
            ("tags", "none"),
            "No operations with one of these tags, even if they have an included one.",
            static (options, tags) => options with { ExcludeTags = tags }),
        ClientOption.OfList(
            "IncludePaths",
            ("path templates", "all"),
            "Only operations at these paths, as the document writes them: `/pets/{petId}`. "
            + "A pattern may end in `*`: `/pets*`. Compared without case.",
            static (options, paths) => options with { IncludePaths = paths }),
        ClientOption.OfList(
            "ExcludePaths",
            ("path templates", "none"),
            "No operations at these paths.",
            static (options, paths) => options with { ExcludePaths = paths }),
        ClientOption.OfWords(
            "Accessibility",
            ["public", "internal"],
            "The accessibility of the generated types.",
            static (options, word) => options with { Accessibility = word }),
        ClientOption.OfWords(
            "Enums",
            ["extensible", "closed"],
            "Whether enums are [structs that keep unknown values](type-mapping.md#enums) or C# enums. `x-ms-enum` decides for a single "
                + "one.",
            static (options, word) => options with { ClosedEnums = word == "closed" }),
        ClientOption.OfWords(
            "Models",
            ["constructor", "initializer"],
            "How a model is made that is sent: by a constructor that takes what is required, or by an object initializer with "
                + "[`required` members](type-mapping.md#constructors-and-initializers).",
            static (options, word) => options with { Models = word == "initializer" ? ModelStyle.Initializer : ModelStyle.Constructor }),
        ClientOption.OfSwitch(
            "ModelFactory",
            true,
            "Whether there is a class that makes models for tests which mock the client.",
            static (options, isOn) => options with { ModelFactory = isOn }),
        ClientOption.OfSwitch(
            "Interfaces",
            false,
            "Whether each client implements an [interface](#interfaces), for tests and containers that want one.",
            static (options, isOn) => options with { Interfaces = isOn }),
        ClientOption.OfSwitch(
            "JsonResolver",
            true,
            "Whether there is a class that tells [System.Text.Json](json.md) about the types where it has no reflection.",
            static (options, isOn) => options with { JsonResolver = isOn }),
        ClientOption.OfSwitch(
            "ResponseHeaders",
            true,
            "Whether there is a struct that reads the [headers of responses](type-mapping.md#headers-of-responses) where the document "
                + "declares some.",
            static (options, isOn) => options with { ResponseHeaders = isOn }),
        ClientOption.OfSwitch(
            "ProtocolMethods",
            true,
            "Whether there are methods that take and return raw content, beside the typed ones.",
            static (options, isOn) => options with { ProtocolMethods = isOn }),
        ClientOption.OfSwitch(
            "Webhooks",
            false,
            "Whether there are types for what [webhooks and callbacks](type-mapping.md#webhooks-and-callbacks) send.",
            static (options, isOn) => options with { Webhooks = isOn }),
        ClientOption.OfWords(
            "DependencyInjection",
            ["false", "true", "HttpClientFactory", "both"],
            "Whether there are extension methods that [register the clients](#dependency-injection): with `true` for "
            + "`Microsoft.Extensions.Azure`, with `HttpClientFactory` for `IHttpClientFactory`, or for both.",
            static (options, word) => options with
            {
                DependencyInjection = word is "true" or "both",
                HttpClientFactory = word is "HttpClientFactory" or "both",
            }),
        ClientOption.OfText(
            Baseline,
            ("a path", "none"),
            "The [baseline](compatibility.md#baseline): the public surface that callers know, checked in. Its names and orders stay. "
                + "`dotnet build -t:UpdateOpenApiBaseline` writes it.",
            static (options, value) => options with { BaselinePath = value }),
        ClientOption.OfWords(
            "BaselineBreaks",
            ["warning", "error"],
            "What it is when the document breaks callers of what the baseline lists.",
            static (options, word) => options with { RefusesBreaks = word == "error" }),
        ClientOption.OfSwitch(
            "StrictStatuses",
            false,
            "Whether a success that the document does not declare is an error: a 201 where it has 200 only.",
            static (options, isOn) => options with { StrictStatuses = isOn }),
        ClientOption.OfWords(
            "Dates",
            ["auto", "DateOnly", "DateTimeOffset"],
            "What dates and times of day are: `auto` is `DateOnly` and `TimeOnly` where the framework has them, and `DateTimeOffset` and "
                + "`TimeSpan` where not. A library for several frameworks says which, so that its surface is "
                + "[the same](type-mapping.md#dates) for all.",
            static (options, word) => options with { Dates = word == "auto" ? null : word }),
        ClientOption.OfWords(
            "Paging",
            ["sure", "likely"],
            "Whether operations that are only [likely to be listings](paging.md#likely-listings) are listings, or told of by "
                + "[TW3002](diagnostics.md#tw3002).",
            static (options, word) => options with { PagesWhatIsLikely = word == "likely" }),
        ClientOption.OfSwitch(
            "TrustDocument",
            false,
            "Whether the document, and those that it refers to, may name the project's C# code by "
            + "[extensions](customising.md#extensions-that-name-code). Without this only overlays may.",
            static (options, isOn) => options with { TrustsDocument = isOn }),
    ];

    /// <summary>What the metadata of an item says of its client.</summary>
    public static BindingOptions Of(SpecItem item, CompilationFacts facts)
    {
        BindingOptions options = BindingOptions.Default with
        {
            FrameworkHasDateOnly = facts.HasDateOnly,
            FrameworksDiffer = FrameworkNames.DifferInDates(SpecItem.Split(item.Setting(SpecItem.Frameworks))),
            HasOverloadPriority = facts.HasOverloadPriority,
            WritesBaseline = Says(item, SpecItem.BaselineUpdate),
            WritesPage = Says(item, SpecItem.PageWish),
        };
        foreach (ClientOption option in All)
        {
            string value = item.Setting(option.Name);
            options = option.Apply(options, value.Length == 0 && option.Property is { } property ? item.Setting(property) : value);
        }

        return facts.HasHttpClientFactory ? options : options with { HttpClientFactory = false };
    }

    private static bool Says(SpecItem item, string setting) =>
        string.Equals(item.Setting(setting), "true", StringComparison.OrdinalIgnoreCase);
}
