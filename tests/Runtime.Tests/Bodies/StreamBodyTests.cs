using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class StreamBodyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_is_sent_from_its_position_and_stays_open(bool async)
    {
        MemoryStream stream = new("-body"u8.ToArray()) { Position = 1 };
        Service service = new(new MemoryResponse(503), new MemoryResponse(200));
        using (HttpMessage message = Put(service, StreamBody.Create(stream)))
        {
            Assert.True(message.Request.Content!.TryComputeLength(out long length));
            Assert.Equal(4, length);
            _ = async
                ? await service.Pipeline.SendAsync(message, "Test.Put", default)
                : service.Pipeline.Send(message, "Test.Put", default);
        }

        Assert.Equal(["body", "body"], service.Transport.Sent.Select(static sent => Encoding.UTF8.GetString(sent.Body)));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public async Task A_stream_that_cannot_seek_is_sent_once_and_the_failure_is_the_real_one(bool async, bool isPart)
    {
        Trickle stream = new("body", 2);
        Service service = new(new MemoryResponse(503, "{\"error\":{\"code\":\"Busy\"}}"));
        RequestContent content = isPart ? new MultipartBody().AddFile("file", new FilePart(stream)) : StreamBody.Create(stream);
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            using HttpMessage message = Put(service, content);
            Assert.False(content.TryComputeLength(out _));
            _ = async
                ? await service.Pipeline.SendAsync(message, "Test.Put", default)
                : service.Pipeline.Send(message, "Test.Put", default);
        });
        Assert.Equal((503, "Busy"), (thrown.Status, thrown.ErrorCode));
        Assert.Contains("body", Encoding.UTF8.GetString(Assert.Single(service.Transport.Sent).Body), StringComparison.Ordinal);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task Progress_is_reported_and_begins_anew_with_each_try()
    {
        List<long> reports = [];
        Stream stream = new MemoryStream("0123456789"u8.ToArray()).WithProgress(new Reports(reports));
        Service service = new(new MemoryResponse(503), new MemoryResponse(200));
        using HttpMessage message = Put(service, StreamBody.Create(stream));
        await service.Pipeline.SendAsync(message, "Test.Put", default);
        Assert.Equal([10, 10], reports);
        Assert.Throws<ArgumentNullException>(() => stream.WithProgress(null!));
        Assert.Throws<ArgumentNullException>(() => StreamBody.Create((Stream)null!));
    }

    private static HttpMessage Put(Service service, RequestContent content)
    {
        HttpMessage message = service.Message(RequestMethod.Put);
        message.Request.Content = content;
        return message;
    }

    private sealed class Reports(List<long> reports) : IProgress<long>
    {
        public void Report(long value) => reports.Add(value);
    }
}
