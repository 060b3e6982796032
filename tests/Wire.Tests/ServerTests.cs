using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using Azure.Core.Pipeline;
using Typewright.Wire.Tests.Servers;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Which server a request goes to: the document's, the path's, the operation's, or the caller's.</summary>
public sealed class ServerTests : WireTest, IDisposable
{
    private static readonly Dictionary<string, (Func<ServersClient, Task> Call, string Host, string Target)> s_cases = new()
    {
        ["of the document, with its variables"] = (static client => client.GetRootAsync(), "eu.wire.example:8080", "/v1/root"),
        ["of the path, with its variables"] = (static client => client.GetPathAsync(), "files.wire.example", "/up/path"),
        ["of the operation"] = (static client => client.PutPathAsync(), "uploads.wire.example", "/path"),
        ["of the operation, with a variable of the document's"] =
            (static client => client.SendLogsAsync(), "intake.eu.wire.example", "/logs"),
        ["of the operation, beside the document's"] = (static client => client.GetOldAsync(), "eu.wire.example:8080", "/v0/old"),
        ["of the operation, which is none"] = (static client => client.GetNowhereAsync(), "eu.wire.example:8080", "/v1/nowhere"),
        ["of the operation, relative"] = (static client => client.GetRelativeAsync(), "eu.wire.example:8080", "/v2/relative"),
    };

    private readonly HttpClient _http;

    public ServerTests(WireServer server)
        : base(server) =>
        _http = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            // Every name leads to the server of the test.
            ConnectCallback = async (_, cancellation) =>
            {
                TcpClient connection = new();
                await connection.ConnectAsync(server.Endpoint.Host, server.Endpoint.Port, cancellation);
                return connection.GetStream();
            },
        });

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    public void Dispose() => _http.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Server_is_the_one_that_the_document_names(string name)
    {
        (Func<ServersClient, Task> call, string host, string target) = s_cases[name];

        await call(new ServersClient(Options()));

        Assert.Equal((host, target), (Sent["Host"], Sent.Target));
    }

    [Theory]
    [InlineData("http://us.wire.example/v3", "us.wire.example", "/v3/root")]
    [InlineData("http://us.wire.example:81/", "us.wire.example:81", "/root")]
    public async Task Server_is_the_one_that_the_caller_names(string endpoint, string host, string target)
    {
        await new ServersClient(new Uri(endpoint), Options()).GetRootAsync();

        Assert.Equal((host, target), (Sent["Host"], Sent.Target));
    }

    [Fact]
    public async Task Relative_server_is_relative_to_the_one_that_the_caller_names()
    {
        await new ServersClient(new Uri("http://us.wire.example/v3"), Options()).GetRelativeAsync();

        Assert.Equal(("us.wire.example", "/v2/relative"), (Sent["Host"], Sent.Target));
    }

    [Fact]
    public async Task Servers_of_operations_are_left_aside_by_who_names_another_endpoint()
    {
        ServersClient client = new(new Uri("http://fake.example/base"), Options());

        await client.PutPathAsync();
        await client.GetPathAsync();
        await client.SendLogsAsync();
        await client.GetOldAsync();

        Assert.Equal(
            ["/base/path", "/base/path", "/base/logs", "/v0/old"],
            Server.Requests.Select(static request => request.Target));
        Assert.All(Server.Requests, static request => Assert.Equal("fake.example", request["Host"]));
    }

    [Fact]
    public async Task Naming_the_endpoint_of_the_document_changes_nothing()
    {
        await new ServersClient(new Uri("http://eu.wire.example:8080/v1/"), Options()).PutPathAsync();

        Assert.Equal("uploads.wire.example", Sent["Host"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("http://fake.example")]
    public async Task An_option_says_where_a_further_server_is(string? endpoint)
    {
        ServersClientOptions options = Options();
        options.UploadsEndpoint = new Uri("http://mine.example/up");
        ServersClient client = endpoint is null ? new ServersClient(options) : new ServersClient(new Uri(endpoint), options);

        await client.PutPathAsync();

        Assert.Equal(("mine.example", "/up/path"), (Sent["Host"], Sent.Target));
    }

    [Fact]
    public async Task Variables_are_options()
    {
        ServersClientOptions options = Options();
        (options.Region, options.Port, options.Base) = (ServersRegion.Us, "81", "v2/beta");
        ServersClient client = new(options);

        await client.GetRootAsync();
        await client.SendLogsAsync();

        Assert.Equal(
            [("us.wire.example:81", "/v2/beta/root"), ("intake.us.wire.example", "/logs")],
            Server.Requests.Select(static request => (request["Host"], request.Target)));
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("me@evil.example")]
    [InlineData("evil.example#")]
    [InlineData("")]
    public void A_variable_cannot_lead_to_another_host(string region)
    {
        ServersClientOptions options = Options();
        options.Region = region;

        Assert.Equal("region", Assert.Throws<ArgumentException>(() => new ServersClient(options)).ParamName);
    }

    [Theory]
    [InlineData("ftp://wire.example")]
    [InlineData("/v1")]
    [InlineData("file:///etc")]
    public void An_endpoint_that_is_none_is_refused_where_it_is_given(string endpoint)
    {
        Uri uri = new(endpoint, UriKind.RelativeOrAbsolute);

        Assert.Equal("endpoint", Assert.Throws<ArgumentException>(() => new ServersClient(uri)).ParamName);
    }

    private ServersClientOptions Options()
    {
        ServersClientOptions options = Once<ServersClientOptions>();
        options.Transport = new HttpClientTransport(_http);
        return options;
    }
}
