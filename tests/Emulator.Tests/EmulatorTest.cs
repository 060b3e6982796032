using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>A test against an emulator of its own, over a real socket.</summary>
public abstract class EmulatorTest : IAsyncLifetime
{
    protected const string IdentityVersion = "?api-version=2023-10-01";
    protected const string RoomsVersion = "?api-version=2025-03-13";
    protected const string ChatVersion = "?api-version=2025-03-15";

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    protected CommunicationEmulator Emulator { get; private set; } = null!;

    protected virtual EmulatorOptions Options => new();

    public async Task InitializeAsync() => Emulator = await CommunicationEmulator.StartAsync(Options);

    public async Task DisposeAsync() => await Emulator.DisposeAsync();

    /// <summary>Sends a request with the token of a user.</summary>
    protected Task<Answer> AsUserAsync(
        string token,
        string method,
        string target,
        object? body = null,
        params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = Request(method, target, body, headers, out _);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return SendAsync(request);
    }

    /// <summary>Sends a request that is signed with the access key.</summary>
    protected Task<Answer> SignedAsync(string method, string target, object? body = null, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = Request(method, target, body, headers, out byte[] bytes);
        Signing.Sign(request, bytes, Emulator.AccessKey);
        return SendAsync(request);
    }

    /// <summary>A request without credentials. A body is JSON text or an object to write as JSON.</summary>
    protected HttpRequestMessage Request(
        string method,
        string target,
        object? body,
        (string Name, string Value)[] headers,
        out byte[] bytes)
    {
        HttpRequestMessage request = new(HttpMethod.Parse(method), new Uri(Emulator.Endpoint, target));
        bytes = body switch
        {
            null => [],
            string text => Encoding.UTF8.GetBytes(text),
            JsonNode node => Encoding.UTF8.GetBytes(node.ToJsonString()),
            _ => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body),
        };
        if (body is not null)
        {
            request.Content = new ByteArrayContent(bytes);
            string type = method == "PATCH" ? "application/merge-patch+json" : "application/json";
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        }

        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    protected static async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }
}
