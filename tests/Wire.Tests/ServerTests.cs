using System;
using System.Collections.Generic;
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

    private ServersClientOptions Options()
    {
        ServersClientOptions options = Once<ServersClientOptions>();
        options.Transport = new HttpClientTransport(_http);
        return options;
    }
}
