using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonBodyTests
{
    [Fact]
    public async Task A_body_knows_its_length_and_can_be_sent_again()
    {
        using RequestContent body = JsonBody.Create(new Pet("Rëx + <b>"), Pet.Write);
        const string Expected = "{\"name\":\"Rëx + <b>\"}";
        Assert.True(body.TryComputeLength(out long length));
        Assert.Equal(Encoding.UTF8.GetByteCount(Expected), length);
        for (int i = 0; i < 2; i++)
        {
            MemoryStream stream = new();
            body.WriteTo(stream, CancellationToken.None);
            await body.WriteToAsync(stream, CancellationToken.None);
            Assert.Equal(Expected + Expected, Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    [Fact]
    public void A_body_is_written_when_it_is_made()
    {
        Pet pet = new("Rex") { Age = 1 };
        using RequestContent body = JsonBody.Create(pet, Pet.Write);
        pet.Age = 2;
        Assert.Equal("{\"name\":\"Rex\",\"age\":1}", Text(body));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(3_000_000)]
    public void A_body_of_any_size_is_whole(int size)
    {
        using RequestContent body = JsonBody.Create(new string('x', size), JsonWriting.String);
        Assert.Equal('"' + new string('x', size) + '"', Text(body));
    }

    [Fact]
    public void Bodies_made_one_after_the_other_do_not_share_bytes()
    {
        using RequestContent first = JsonBody.Create("first", JsonWriting.String);
        using RequestContent second = JsonBody.Create("second", JsonWriting.String);
        Assert.Equal("\"first\"\"second\"", Text(first) + Text(second));
    }

    [Fact]
    public async Task A_disposed_body_cannot_be_sent_and_can_be_disposed_again()
    {
        RequestContent body = JsonBody.Create("x", JsonWriting.String);
        body.Dispose();
        body.Dispose();
        Assert.Throws<ObjectDisposedException>(() => body.WriteTo(Stream.Null, CancellationToken.None));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => body.WriteToAsync(Stream.Null, CancellationToken.None));
    }

    [Fact]
    public async Task A_body_disposed_while_it_is_sent_is_sent_to_its_end_unchanged()
    {
        RequestContent body = JsonBody.Create(new string('a', 2000), JsonWriting.String);
        SlowStream stream = new();
        Task writing = body.WriteToAsync(stream, CancellationToken.None);
        body.Dispose();

        // Were the array back in the pool, one of these would take and overwrite it.
        RequestContent[] others = new RequestContent[20];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = JsonBody.Create(new string('b', 2000), JsonWriting.String);
        }

        stream.Go.SetResult();
        await writing;
        Assert.Equal('"' + new string('a', 2000) + '"', Encoding.UTF8.GetString(stream.ToArray()));
        Array.ForEach(others, other => other.Dispose());
    }

    private static string Text(RequestContent body)
    {
        MemoryStream stream = new();
        body.WriteTo(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class SlowStream : MemoryStream
    {
        public TaskCompletionSource Go { get; } = new();

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Go.Task;
            Write(buffer, offset, count);
        }
    }
}
