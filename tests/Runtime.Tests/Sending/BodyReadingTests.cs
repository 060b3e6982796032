using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class BodyReadingTests
{
    private const string Json = "application/json";

    [Theory]
    [InlineData(12)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(200_000)]
    public async Task A_body_of_any_length_is_read_and_stays_with_its_response(int length)
    {
        foreach (bool async in new[] { true, false })
        {
            string body = Body(length);
            Response<Pet> pet = await new Service(new MemoryResponse(200, new Trickle(body, 1000), Json)).SendAsync(async, Pet.Read);
            Assert.Equal(body, "{\"name\":\"" + pet.Value.Name + "\"}");
            Response response = pet.GetRawResponse();
            Assert.Equal(body, response.Content.ToString());
            Assert.Equal(body, await new StreamReader(response.ContentStream!).ReadToEndAsync());
            using MemoryStream copy = new();
            response.ContentStream!.Position = 0;
            await response.ContentStream.CopyToAsync(copy);
            Assert.Equal(length, copy.Length);
        }
    }

    [Theory]
    [InlineData("99999999999")]
    [InlineData("99999999999999999999999999")]
    [InlineData("many")]
    [InlineData("-1")]
    [InlineData("0")]
    public async Task A_length_that_is_not_the_bodys_is_no_more_than_a_hint(string length)
    {
        foreach (bool async in new[] { true, false })
        {
            string body = Body(6000);
            MemoryResponse answer = new MemoryResponse(200, new Trickle(body, 1000), Json).With("Content-Length", length);
            Assert.Equal(6000 - 11, (await new Service(answer).SendAsync(async, Pet.Read)).Value.Name.Length);
        }
    }

    [Fact]
    public async Task What_was_taken_out_of_a_body_is_right_after_its_memory_serves_others()
    {
        string body = Body(60_000);
        List<BinaryData> contents = [];
        List<WeakReference> responses = [];
        for (int i = 0; i < 8; i++)
        {
            // The pool keeps the last array for the thread that gave it back; those before it are for everybody.
            (BinaryData content, WeakReference response) = await TakeAsync(body);
            contents.Add(content);
            responses.Add(response);
        }

        for (int i = 0; i < 50 && responses.Exists(static response => response.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(responses, static response => response.IsAlive);
        byte[][] others = [.. Enumerable.Range(0, 64).Select(static _ => ArrayPool<byte>.Shared.Rent(60_000))];
        Array.ForEach(others, static array => Array.Fill(array, (byte)'!'));
        Assert.All(contents, content => Assert.Equal(body, content.ToString()));
    }

    [Fact]
    public async Task A_body_may_take_longer_than_the_network_timeout_while_it_comes()
    {
        Pauses body = new(Body(5000), chunk: 1000, TimeSpan.FromMilliseconds(900));
        Service service = new(new MemoryResponse(200, body, Json));
        using HttpMessage message = service.Message();
        message.NetworkTimeout = TimeSpan.FromSeconds(4);
        Assert.Equal(5000 - 11, (await service.Pipeline.SendAsync(message, Pet.Read, "Test.Call", default)).Value.Name.Length);
    }

    [Fact]
    public async Task A_body_that_stops_is_given_up_after_the_network_timeout_and_asked_for_again()
    {
        Service service = new(new MemoryTransport(_ => new MemoryResponse(200, new Trickle("{\"name\":", 3, hangs: true), Json)));
        using HttpMessage message = service.Message();
        message.NetworkTimeout = TimeSpan.FromMilliseconds(50);
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(
            () => service.Pipeline.SendAsync(message, Pet.Read, "Test.Call", default));
        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Contains("NetworkTimeout", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(4, service.Transport.Sent.Count);
    }

    [Fact]
    public async Task Who_cancels_while_the_body_comes_gets_the_own_token_back()
    {
        using CancellationTokenSource source = new();
        Service service = new(new MemoryTransport(_ => new MemoryResponse(200, new Trickle("{\"name\":", 3, hangs: true), Json)));
        using HttpMessage message = service.Message();
        Task call = service.Pipeline.SendAsync(message, Pet.Read, "Test.Call", source.Token);
        source.CancelAfter(50);
        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, thrown.CancellationToken);
        Assert.Single(service.Transport.Sent);
    }

    // A method of its own, so that nothing on the stack of the test holds the response.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(BinaryData Content, WeakReference Response)> TakeAsync(string body)
    {
        Response<Pet> pet = await new Service(new MemoryResponse(200, new Trickle(body, 1000), Json)).SendAsync(true, Pet.Read);
        Response response = pet.GetRawResponse();
        return (response.Content, new WeakReference(response.ContentStream));
    }

    private static string Body(int length) => "{\"name\":\"" + new string('x', length - 11) + "\"}";

    /// <summary>A text that comes in pieces, with a pause before each.</summary>
    private sealed class Pauses(string text, int chunk, TimeSpan pause) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(pause, cancellationToken);
            return await base.ReadAsync(buffer.Slice(0, Math.Min(chunk, buffer.Length)), cancellationToken);
        }
    }
}
