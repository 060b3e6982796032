using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Typewright.Runtime;
using Typewright.Wire.Tests.Everyday;
using Typewright.Wire.Tests.Servers;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Clients that send through the application's HttpClient, alone or from a factory, and what requests say of them.</summary>
public sealed class HttpClientTests : WireTest
{
    public HttpClientTests(WireServer server)
        : base(server) => server.Answer(static _ => WireAnswer.Json("""{"name":"Mina","kind":"dog"}"""));

    [Fact]
    public async Task A_client_sends_through_the_HttpClient_that_it_is_given()
    {
        using HttpClient http = new(new Marking { InnerHandler = new HttpClientHandler() });

        await new EverydayClient(Server.Endpoint, new EverydayClientOptions().UseHttpClient(http)).GetPetAsync("1");

        Assert.Equal("handler", Sent["X-Marked"]);
    }

    [Fact]
    public async Task A_registered_client_sends_through_the_HttpClient_of_its_name_and_leaves_retries_to_its_handlers()
    {
        ServiceCollection services = new();
        services.AddEverydayClient(Server.Endpoint).AddHttpMessageHandler(static () => new Marking());
        await using ServiceProvider provider = services.BuildServiceProvider();
        EverydayClient client = provider.GetRequiredService<EverydayClient>();

        await client.GetPetAsync("1");
        Assert.Equal("handler", Sent["X-Marked"]);

        Server.Answer(static _ => WireAnswer.Json("{}", 503));
        await Assert.ThrowsAsync<RequestFailedException>(() => client.GetPetAsync("1"));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_configuration_has_endpoint_and_options()
    {
        ServiceCollection services = new();
        services.AddEverydayClient(
            Of(("Endpoint", Server.Endpoint + "base"), ("Retry:MaxRetries", "2"), ("Retry:Delay", "00:00:00.001")));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Server.Answer(static _ => WireAnswer.Json("{}", 503));

        await Assert.ThrowsAsync<RequestFailedException>(() => provider.GetRequiredService<EverydayClient>().GetPetAsync("1"));

        Assert.Equal(["/base/pets/1", "/base/pets/1", "/base/pets/1"], Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public void A_setting_that_is_none_is_named()
    {
        FormatException failed = Assert.Throws<FormatException>(() =>
            ClientSettings.Apply(new EverydayClientOptions(), static name => name == "Retry:MaxRetries" ? "many" : null));

        Assert.Contains("'many' for 'Retry:MaxRetries'", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interface_is_registered_with_its_client()
    {
        ServiceCollection services = new();
        services.AddServersClient(Server.Endpoint);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<ServersClient>(), provider.GetRequiredService<IServersClient>());
    }

    [Fact]
    public async Task A_configuration_has_further_servers_and_parts_of_the_address()
    {
        ServersClientOptions? taken = null;
        ServiceCollection services = new();
        services.AddServersClient(
            Of(("UploadsEndpoint", "http://proxy.example/uploads"), ("Region", "us"), ("Port", "81")),
            configure: options => taken = options);
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IServersClient>();

        Assert.Equal(new Uri("http://proxy.example/uploads"), taken!.UploadsEndpoint);
        Assert.Equal((ServersRegion.Us, "81", "v1"), (taken.Region, taken.Port, taken.Base));
    }

    [Theory]
    [InlineData("Endpoint")]
    [InlineData("UploadsEndpoint")]
    public async Task An_address_that_is_none_is_named(string setting)
    {
        ServiceCollection services = new();
        services.AddServersClient(Of((setting, "nowhere")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        FormatException failed = Assert.Throws<FormatException>(() => provider.GetRequiredService<ServersClient>());

        Assert.Equal($"The configuration of the client has 'nowhere' for '{setting}', which is no such value.", failed.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Requests_say_what_services_of_Azure_want_to_know_when_it_is_wanted(bool wanted)
    {
        EverydayClientOptions options = new();
        options.Behavior().SendsAzureHeaders |= wanted;

        await new EverydayClient(Server.Endpoint, options).GetPetAsync("1");

        Assert.Matches(wanted ? "^azsdk-net-Typewright.Wire.Tests/" : "^Typewright.Wire.Tests/", Sent["User-Agent"]);
        Assert.Equal(wanted, Sent["x-ms-client-request-id"] is not null);
        Assert.Equal(wanted, Sent["x-ms-return-client-request-id"] is not null);
    }

    [Theory]
    [InlineData(false, ActivityKind.Client)]
    [InlineData(true, ActivityKind.Internal)]
    public async Task A_call_is_one_span_of_a_client(bool isInstrumented, ActivityKind kind)
    {
        List<Activity> spans = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Typewright.Wire.Tests.Everyday"
                || (isInstrumented && source.Name == "System.Net.Http"),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (spans)
                {
                    spans.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await new EverydayClient(new Uri(Server.Endpoint, "?key=secret")).GetPetAsync("traced");

        Activity span = spans.Single(static span =>
            (span.GetTagItem("url.full") as string)?.EndsWith("/traced?*", StringComparison.Ordinal) == true
            && span.OperationName == "EverydayClient.GetPet");
        Assert.Equal((kind, "GET", 200), (span.Kind, span.GetTagItem("http.request.method"), span.GetTagItem("http.response.status_code")));
        Assert.Equal(("127.0.0.1", Server.Endpoint.Port), (span.GetTagItem("server.address"), span.GetTagItem("server.port")));
        Assert.Equal(1, spans.Count(one => one.Kind == ActivityKind.Client && one.TraceId == span.TraceId));
    }

    private static IConfiguration Of(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(static one => KeyValuePair.Create(one.Name, (string?)one.Value)))
        .Build();

    private sealed class Marking : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "handler");
            return base.Send(request, cancellationToken);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "handler");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
