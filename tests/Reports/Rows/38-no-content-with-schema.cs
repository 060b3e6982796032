using System;
using System.Threading.Tasks;
using Azure;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class NoContentWithSchema
{
    public static async Task No_content_is_success()
    {
        MemoryTransport transport = new(new MemoryResponse(204));

        Response<Note> answer = await new RemovalClient(new RemovalClientOptions { Transport = transport }).RemoveAAsync();

        Assert.Equal(204, answer.GetRawResponse().Status);
        Assert.False(answer.HasValue);
        Assert.ThrowsAny<InvalidOperationException>(() => answer.Value);
    }

    public static async Task Content_or_none_are_told_apart()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"text":"t"}"""), new MemoryResponse(204));
        RemovalClient client = new(new RemovalClientOptions { Transport = transport });

        Response<Note> some = await client.RemoveBAsync();
        Response<Note> none = await client.RemoveBAsync();

        Assert.True(some.HasValue);
        Assert.Equal("t", some.Value.Text);
        Assert.False(none.HasValue);
    }
}
