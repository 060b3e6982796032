using System.Text.Json;
using System.Text.Json.Serialization;
using Refit;

namespace WholeCalls;

/// <summary>The same call with each tool: it gives the number of articles and the name of the last one's supplier.</summary>
internal static class Clients
{
    public static readonly string[] Names = ["Typewright", "Azure.Core", "HttpClient", "Refit", "NSwag", "Kiota"];

    public static Func<int, Task<(int Count, string? Supplier)>> Of(string name, Uri address)
    {
        switch (name)
        {
            case "Typewright":
                Ours.CatalogClient ours = new(address);
                return async count =>
                {
                    Ours.Catalog catalog = await ours.GetCatalogAsync(count);
                    return (catalog.Articles.Count, catalog.Articles[^1].Supplier.Name);
                };
            case "Azure.Core":
                Azure.Core.Pipeline.HttpPipeline pipeline = Azure.Core.Pipeline.HttpPipelineBuilder.Build(new PlainOptions());
                return async count =>
                {
                    // As one writes it by hand: this much of a call is Azure.Core's own.
                    using Azure.Core.HttpMessage message = pipeline.CreateMessage();
                    message.Request.Uri.Reset(new Uri(address, "catalog?count=" + count));
                    message.Request.Headers.Add("Accept", "application/json");
                    await pipeline.SendAsync(message, CancellationToken.None);
                    PlainCatalog catalog = JsonSerializer.Deserialize(message.Response.Content, PlainJson.Default.PlainCatalog)!;
                    return (catalog.Articles.Count, catalog.Articles[^1].Supplier.Name);
                };
            case "HttpClient":
                HttpClient plain = new() { BaseAddress = address };
                return async count =>
                {
                    using HttpResponseMessage response = await plain.GetAsync(
                        "catalog?count=" + count, HttpCompletionOption.ResponseHeadersRead);
                    response.EnsureSuccessStatusCode();
                    using Stream body = await response.Content.ReadAsStreamAsync();
                    PlainCatalog catalog = (await JsonSerializer.DeserializeAsync(body, PlainJson.Default.PlainCatalog))!;
                    return (catalog.Articles.Count, catalog.Articles[^1].Supplier.Name);
                };
            case "Refit":
                IRefitCatalog refit = RestService.For<IRefitCatalog>(
                    new HttpClient { BaseAddress = address },
                    new RefitSettings(new SystemTextJsonContentSerializer(PlainJson.Default.Options)));
                return async count =>
                {
                    PlainCatalog catalog = await refit.GetCatalogAsync(count);
                    return (catalog.Articles.Count, catalog.Articles[^1].Supplier.Name);
                };
            case "NSwag":
                NSwagApi.CatalogClient nswag = new(new HttpClient()) { BaseUrl = address.ToString() };
                return async count =>
                {
                    NSwagApi.Catalog catalog = await nswag.GetCatalogAsync(count);
                    return (catalog.Articles.Count, catalog.Articles.Last().Supplier.Name);
                };
            default:
                Microsoft.Kiota.Http.HttpClientLibrary.HttpClientRequestAdapter adapter =
                    new(new Microsoft.Kiota.Abstractions.Authentication.AnonymousAuthenticationProvider())
                    {
                        BaseUrl = address.ToString().TrimEnd('/'),
                    };
                KiotaApi.CatalogClient kiota = new(adapter);
                return async count =>
                {
                    KiotaApi.Models.Catalog catalog = (await kiota.Catalog.GetAsync(
                        request => request.QueryParameters.Count = count))!;
                    return (catalog.Articles!.Count, catalog.Articles[^1].Supplier!.Name);
                };
        }
    }
}

/// <summary>The options that Azure.Core cannot do without.</summary>
internal sealed class PlainOptions : Azure.Core.ClientOptions;

/// <summary>The call as Refit wants it written.</summary>
internal interface IRefitCatalog
{
    [Get("/catalog")]
    Task<PlainCatalog> GetCatalogAsync(int count);
}

internal sealed record PlainCatalog(string Season, List<PlainArticle> Articles);

internal sealed record PlainArticle(string Id, string Name, double Price, DateTimeOffset CreatedOn, PlainSupplier Supplier)
{
    public string? Description { get; init; }

    public int? Stock { get; init; }

    public bool? IsSoldOut { get; init; }

    public List<string>? Tags { get; init; }
}

internal sealed record PlainSupplier(string Id, string Name, string? Country);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PlainCatalog))]
internal sealed partial class PlainJson : JsonSerializerContext;
