using System;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class AliasEnum
{
    public static async Task Node_that_an_alias_repeats_is_one_type()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"a":"x","b":"y"}"""));

        T answer = await new GClient(new Uri("https://h.example"), new GClientOptions { Transport = transport }).GetAAsync();

        Assert.Equal(typeof(T).GetProperty("A")!.PropertyType, typeof(T).GetProperty("B")!.PropertyType);
        Assert.Equal("x", answer.A!.Value.ToString());
        Assert.Equal("y", answer.B!.Value.ToString());
    }
}
