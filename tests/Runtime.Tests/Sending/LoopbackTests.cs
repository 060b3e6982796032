using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>What only the real transport can show.</summary>
public class LoopbackTests
{
    [Fact]
    public async Task A_link_stands_in_the_request_line_byte_for_byte()
    {
        const string Link = "/threads/19:a_b@thread.v2/messages?startTime=1%2F1%2F1970%2012%3A00%3A00%20AM%20%2B00%3A00&q=%41%7e../x";
        using LoopbackServer server = new(count => count == 1 ? $"{{\"value\":[1],\"nextLink\":\"{Link}\"}}" : "{\"value\":[2]}");
        ServicePipeline pipeline = ServicePipeline.Create(new Options(), "Typewright.Runtime.Tests");
        List<int> items = [];
        await foreach (int item in pipeline.GetPageableAsync(
            PagingStyle.NextLink("value", "nextLink"), Create, JsonReading.Int32, "Test.GetItems", default))
        {
            items.Add(item);
        }

        Assert.Equal([1, 2], items);
        Assert.StartsWith("GET /items HTTP/1.1\r\n", server.Requests[0]);
        Assert.StartsWith($"GET {Link} HTTP/1.1\r\n", server.Requests[1]);

        HttpMessage Create(PageRequest page)
        {
            HttpMessage message = pipeline.CreateMessage(null, ResponseClassifiers.Status200);
            if (!page.TryApplyLink(message.Request, server.Endpoint))
            {
                message.Request.Uri.Reset(server.Endpoint);
                message.Request.Uri.AppendPath("/items", escape: false);
            }

            return message;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_can_be_read_after_its_message_is_disposed(bool async)
    {
        string text = new('x', 300_000);
        using LoopbackServer server = new(_ => text);
        ServicePipeline pipeline = ServicePipeline.Create(new Options(), "Typewright.Runtime.Tests");
        Response<Stream> response;
        using (HttpMessage message = pipeline.CreateMessage(null, ResponseClassifiers.Status200))
        {
            message.Request.Uri.Reset(server.Endpoint);
            response = async
                ? await pipeline.SendForStreamAsync(message, "Test.Download", default)
                : pipeline.SendForStream(message, "Test.Download", default);
        }

        using StreamReader reader = new(response.Value);
        Assert.Equal(text, await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_json_body_arrives_with_its_length(bool async)
    {
        using LoopbackServer server = new(_ => "{\"name\":\"Tom\"}");
        ServicePipeline pipeline = ServicePipeline.Create(new Options(), "Typewright.Runtime.Tests");
        using HttpMessage message = pipeline.CreateMessage(null, ResponseClassifiers.Status200);
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(server.Endpoint);
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = JsonBody.Create(new Pet("Rex"), Pet.Write);
        Response<Pet> response = async
            ? await pipeline.SendAsync(message, Pet.Read, "Test.Create", default)
            : pipeline.Send(message, Pet.Read, "Test.Create", default);
        Assert.Equal("Tom", response.Value.Name);
        string request = Assert.Single(server.Requests);
        Assert.Contains("\r\nContent-Length: 14\r\n", request);
        Assert.EndsWith("\r\n\r\n{\"name\":\"Rex\"}", request);
    }

    private sealed class Options : ClientOptions;
}
