using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Chat;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Traps;

public sealed class SyncPagingTrapTests() : PagingTrapTests(isAsync: false);

public sealed class AsyncPagingTrapTests() : PagingTrapTests(isAsync: true);

/// <summary>Listings of a service that is not to be trusted.</summary>
public abstract class PagingTrapTests(bool isAsync)
{
    private const string Endpoint = "https://contoso.communication.azure.com";

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"value":[]}""")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":[],"nextLink":null}""")]
    [InlineData("""{"nextLink":"","value":[]}""")]
    public async Task A_page_without_items_and_link_ends_a_listing(string body)
    {
        MemoryClients clients = new(isAsync, 200, body);

        Assert.Empty(await clients.Thread.GetMessages().ItemsAsync());

        Assert.Single(clients.Transport.Sent);
    }

    [Theory]
    [InlineData(Endpoint + "/chat/x?a=%2F&syncState=x%3d", Endpoint + "/chat/x?a=%2F&syncState=x%3d")]
    [InlineData("HTTPS://CONTOSO.communication.azure.com/x", Endpoint + "/x")]
    [InlineData("/chat/threads?page=2", Endpoint + "/chat/threads?page=2")]
    [InlineData("chat/threads?page=2", Endpoint + "/chat/threads?page=2")]
    public async Task A_link_is_followed_as_it_is(string link, string expected)
    {
        MemoryTransport transport = new(
            new MemoryResponse(200, $$"""{"nextLink":"{{link}}","value":[{"id":"1"}]}"""),
            new MemoryResponse(200, """{"value":[{"id":"2"}]}"""));
        MemoryClients clients = new(transport, isAsync);

        List<Page<ChatMessage>> pages = await clients.Thread.GetMessages().PagesAsync(pageSizeHint: 5);

        Assert.Equal(["1", "2"], pages.SelectMany(page => page.Values).Select(message => message.Id));
        Assert.Equal(link, pages[0].ContinuationToken);
        Assert.Equal(expected, clients.Sent.Uri.AbsoluteUri);
        Assert.True(clients.Sent.Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData("https://contoso.communication.azure.com.evil.example/x")]
    [InlineData("https://contoso.communication.azure.com@evil.example/x")]
    [InlineData("http://contoso.communication.azure.com/x")]
    [InlineData("https://contoso.communication.azure.com:8443/x")]
    [InlineData("//evil.example/x")]
    public async Task A_link_that_leads_away_is_not_followed(string link)
    {
        MemoryClients clients = new(new MemoryTransport(new MemoryResponse(200, $$"""{"value":[],"nextLink":"{{link}}"}""")), isAsync);

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => clients.Thread
            .GetMessages()
            .ItemsAsync());

        Assert.Contains("leads away", exception.Message);
        Assert.Single(clients.Transport.Sent);
    }

    [Fact]
    public async Task A_listing_that_goes_in_a_circle_ends()
    {
        int count = 0;
        MemoryClients clients = new(
            new MemoryTransport(_ => new MemoryResponse(200, $$"""{"value":[],"nextLink":"/chat/x?page={{++count % 3}}"}""")),
            isAsync);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => clients.Thread
            .GetMessages()
            .ItemsAsync());

        Assert.Contains("circle", exception.Message);
        Assert.InRange(count, 4, 20);
    }

    [Fact]
    public async Task A_page_that_fails_leaves_those_before_it()
    {
        MemoryTransport transport = new(
            new MemoryResponse(200, """{"value":[{"id":"1"}],"nextLink":"/x"}"""),
            new MemoryResponse(404, """{"error":{"code":"Gone","message":"It is gone."}}"""));
        List<string> read = [];

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            MemoryClients clients = new(transport, isAsync);
            read.AddRange((await clients.Thread.GetMessages().PagesAsync(limit: 1))
                .SelectMany(page => page.Values)
                .Select(message => message.Id));
            await clients.Thread.GetMessages().PagesAsync("/x");
        });

        Assert.Equal(["1"], read);
        Assert.Equal((404, "Gone"), (exception.Status, exception.ErrorCode));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task Any_page_size_hint_is_the_services_to_judge(int hint)
    {
        MemoryClients clients = new(isAsync, 400, """{"error":{"code":"BadRequest","message":"No."}}""");

        await Assert.ThrowsAsync<RequestFailedException>(() => clients.Thread.GetMessages().PagesAsync(pageSizeHint: hint));

        Assert.EndsWith($"&maxPageSize={hint}", clients.Sent.Text);
    }
}
