using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public async Task An_emulator_listens_on_loopback_and_says_where()
    {
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();

        Assert.Equal(("http", "127.0.0.1", "/"), (emulator.Endpoint.Scheme, emulator.Endpoint.Host, emulator.Endpoint.PathAndQuery));
        Assert.Equal($"endpoint={emulator.Endpoint};accesskey={emulator.AccessKey}", emulator.ConnectionString);
        Assert.Equal(64, Convert.FromBase64String(emulator.AccessKey).Length);
        Assert.Null(emulator.Certificate);
    }

    [Fact]
    public async Task Emulators_share_neither_port_nor_key()
    {
        await using CommunicationEmulator one = await CommunicationEmulator.StartAsync();
        await using CommunicationEmulator two = await CommunicationEmulator.StartAsync();

        Assert.NotEqual(one.Endpoint.Port, two.Endpoint.Port);
        Assert.NotEqual(one.AccessKey, two.AccessKey);
    }

    [Fact]
    public async Task The_same_key_gives_the_same_ids()
    {
        EmulatorOptions options = new() { AccessKey = "c2FtZQ==" };
        await using CommunicationEmulator one = await CommunicationEmulator.StartAsync(options);
        await using CommunicationEmulator two = await CommunicationEmulator.StartAsync(options);

        Assert.Equal((await one.CreateUserAndTokenAsync()).UserId, (await two.CreateUserAndTokenAsync()).UserId);
    }

    [Fact]
    public async Task A_given_port_is_used_and_free_again_after_the_end()
    {
        CommunicationEmulator first = await CommunicationEmulator.StartAsync();
        int port = first.Endpoint.Port;
        await Assert.ThrowsAsync<IOException>(() => CommunicationEmulator.StartAsync(new EmulatorOptions { Port = port }));
        await first.DisposeAsync();
        await first.DisposeAsync();

        await using CommunicationEmulator second = await CommunicationEmulator.StartAsync(new EmulatorOptions { Port = port });

        Assert.Equal(port, second.Endpoint.Port);
    }

    [Fact]
    public async Task A_stopped_emulator_answers_no_more()
    {
        CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();
        await emulator.DisposeAsync();
        using HttpClient client = new();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(emulator.Endpoint));
    }

    [Fact]
    public async Task Listening_everywhere_must_be_asked_for_and_still_names_an_address_to_connect_to()
    {
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync(
            new EmulatorOptions { Address = IPAddress.Any });
        using HttpClient client = new();

        using HttpResponseMessage response = await client.GetAsync(emulator.Endpoint);

        Assert.Equal("127.0.0.1", emulator.Endpoint.Host);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Https_is_spoken_on_demand_with_a_certificate_to_trust()
    {
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync(new EmulatorOptions { UseTls = true });
        X509ChainPolicy trust = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { emulator.Certificate! },
            RevocationMode = X509RevocationMode.NoCheck,
        };
        using HttpClient trusting = new(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trust } });
        using HttpClient doubting = new();

        using HttpResponseMessage response = await trusting.GetAsync(emulator.Endpoint);

        Assert.Equal("https", emulator.Endpoint.Scheme);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => doubting.GetAsync(emulator.Endpoint));
    }

    [Fact]
    public async Task Settings_out_of_range_are_refused()
    {
        EmulatorOptions[] bad =
        [
            new() { DefaultPageSize = 0 },
            new() { DefaultPageSize = 201 },
            new() { EmptyRoomPages = -1 },
            new() { RequestLogCapacity = 0 },
            new() { Port = 65536 },
        ];

        foreach (EmulatorOptions options in bad)
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => CommunicationEmulator.StartAsync(options));
        }

        await Assert.ThrowsAsync<FormatException>(() => CommunicationEmulator.StartAsync(new EmulatorOptions { AccessKey = "***" }));
    }

    [Fact]
    public async Task Work_that_was_cancelled_does_not_start()
    {
        CancellationToken cancelled = new(canceled: true);
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CommunicationEmulator.StartAsync(null, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => emulator.CreateUserAndTokenAsync(cancellationToken: cancelled));
    }

    [Fact]
    public async Task Users_can_be_created_from_many_threads()
    {
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();

        (string UserId, string Token)[] users = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => Task.Run(() => emulator.CreateUserAndTokenAsync())));

        Assert.Equal(200, users.Select(user => user.UserId).Distinct().Count());
        Assert.Equal(200, users.Select(user => user.Token).Distinct().Count());
    }
}
