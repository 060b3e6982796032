using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class TracingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_has_one_span(bool async)
    {
        (Activity span, Exception? thrown) = await Span(new MemoryResponse(200, "{}"), async);
        Assert.Null(thrown);
        Assert.Equal(("Test.Call", ActivityKind.Client, ActivityStatusCode.Unset), (span.OperationName, span.Kind, span.Status));
        Assert.Equal("Typewright.Runtime.Tests", span.Source.Name);
        Assert.DoesNotContain('+', span.Source.Version!);
    }

    [Theory]
    [InlineData("{\"error\":{\"code\":\"NoPet\",\"message\":\"Gone.\"}}", true, "NoPet", "Gone.")]
    [InlineData("{\"error\":{\"code\":\"NoPet\",\"message\":\"Gone.\"}}", false, "NoPet", "Gone.")]
    [InlineData("{}", true, "404", "Service request failed.")]
    public async Task A_call_that_fails_has_a_failed_span(string body, bool async, string type, string description)
    {
        (Activity span, Exception? thrown) = await Span(new MemoryResponse(404, body), async);
        Assert.IsType<RequestFailedException>(thrown);
        Assert.Equal((ActivityStatusCode.Error, type, description), (span.Status, span.GetTagItem("error.type"), span.StatusDescription));
    }

    [Fact]
    public async Task A_call_that_throws_anything_else_names_the_exception()
    {
        using SpanListener listener = new();
        Service service = new(new MemoryTransport(_ => throw new TimeoutException("Late.")));
        using HttpMessage message = service.Message();
        await Assert.ThrowsAsync<TimeoutException>(() => service.Pipeline.SendAsync(message, "Test.Call", default));
        Assert.Equal("System.TimeoutException", listener.Spans.Single().GetTagItem("error.type"));
    }

    [Fact]
    public void Without_a_listener_there_is_no_span()
    {
        bool any = true;
        Service service = new(new MemoryTransport(_ =>
        {
            any = Activity.Current is not null;
            return new MemoryResponse(200);
        }));
        using HttpMessage message = service.Message();
        service.Pipeline.Send(message, "Test.Call", default);
        Assert.False(any);
    }

    private static async Task<(Activity Span, Exception? Thrown)> Span(MemoryResponse response, bool async)
    {
        using SpanListener listener = new();
        Exception? thrown = await Record.ExceptionAsync(() => new Service(response).SendAsync(async, Pet.Read));
        return (listener.Spans.Single(), thrown);
    }
}
