using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Typewright.Wire.Tests.Everyday;
using Xunit;

namespace Typewright.Wire.Tests.Json;

/// <summary>Endpoints of ASP.NET Core take and give generated models.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private readonly WebApplication _application = Build();
    private readonly HttpClient _http = new();

    public async Task InitializeAsync()
    {
        _application.UseRouting();
        _application.MapPost("/pets", static (Pet pet) => TypedResults.Created("/pets/1", pet));
        _application.MapGet("/pets", static () => new[] { new Pet("Mina", Kind.HouseCat) { Price = 9.5, Home = null } });
        await _application.StartAsync();
        _http.BaseAddress = new Uri(_application.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _application.DisposeAsync();
    }

    [Fact]
    public async Task A_body_becomes_a_model_and_a_model_becomes_a_body()
    {
        const string Json = """{"name":"Mina","kind":"parrot","home":{"type":"cage","bars":4},"colour":"red"}""";
        using StringContent body = new(Json, Encoding.UTF8, "application/json");

        HttpResponseMessage answer = await _http.PostAsync("/pets", body);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(Json, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_that_is_no_such_model_is_a_bad_request()
    {
        using StringContent body = new("[]", Encoding.UTF8, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, (await _http.PostAsync("/pets", body)).StatusCode);
    }

    [Fact]
    public async Task A_list_of_models_is_a_list_of_the_wire() =>
        Assert.Equal("""[{"name":"Mina","kind":"house cat","price":9.5}]""", await _http.GetStringAsync("/pets"));

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        return builder.Build();
    }
}
