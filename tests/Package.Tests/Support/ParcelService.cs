using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Typewright.Package.Tests.Support;

/// <summary>The service that <c>Documents/parcels.yaml</c> describes, on a free port of this machine.</summary>
internal sealed class ParcelService : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _requests = new();

    private ParcelService(WebApplication application)
    {
        _application = application;
    }

    /// <summary>Where it listens.</summary>
    public string Endpoint => _application.Urls.Single();

    /// <summary>Method and target, as it travelled, of each request that carried the key.</summary>
    public string[] Requests => [.. _requests];

    public static async Task<ParcelService> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        ParcelService service = new(application);
        application.Urls.Add("http://127.0.0.1:0");
        application.Use(service.RecordAsync);
        Map(application);
        await application.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers["parcel-key"] == "secret")
        {
            _requests.Enqueue($"{context.Request.Method} {context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget}");
        }

        return next(context);
    }

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/parcels", static async (HttpRequest request) =>
        {
            JsonNode body = (await JsonNode.ParseAsync(request.Body))!;
            return Results.Text(
                Parcel("p 1", "announced", (string)body["receiver"]! + ", " + (string)body["note"]!).ToJsonString(),
                "application/json",
                statusCode: 201);
        });
        routes.MapGet("/parcels", static (HttpRequest request) => Page(request));
        routes.MapGet("/parcels/{id}", static (string id) => id == "lost"
            ? Results.Text("""{"code":"ParcelNotFound","message":"There is no such parcel."}""", "application/json", statusCode: 404)
            : Results.Text(Parcel(id, "delivered", "nobody").ToJsonString(), "application/json"));
    }

    // Two pages; the second has a status that the document does not know.
    private static IResult Page(HttpRequest request)
    {
        bool isFirst = !request.Query.ContainsKey("page");
        JsonObject page = new()
        {
            ["items"] = new JsonArray(isFirst
            ? Parcel("p 2", "underway", "nobody")
            : Parcel("p 3", "returned", "nobody"))
        };
        if (isFirst)
        {
            page["nextLink"] = $"http://{request.Host}/parcels?page=2";
        }

        return Results.Text(page.ToJsonString(), "application/json");
    }

    private static JsonObject Parcel(string id, string status, string receiver) => new()
    {
        ["id"] = id,
        ["receiver"] = receiver,
        ["weight"] = 1.5,
        ["status"] = status,
        ["announcedAt"] = "2025-06-01T10:00:00Z",
    };
}
