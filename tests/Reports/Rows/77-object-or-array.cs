using System;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class ObjectOrArray
{
    public static Task Array_is_the_second_case() => IsAsync("""{"name":"a","data":[{"b":1}]}""", isArray: true);

    public static Task Object_is_the_first_case() => IsAsync("""{"name":"a","data":{}}""", isArray: false);

    private static async Task IsAsync(string json, bool isArray)
    {
        MemoryTransport transport = new(_ => new MemoryResponse(200, json));
        U1Client client = new(new Uri("https://h.example"), new U1ClientOptions { Transport = transport });

        Insert read = await client.InsertAsync();
        await client.InsertAsync(read);

        Type variant = typeof(Insert).GetConstructors()[isArray ? 1 : 0].GetParameters()[0].ParameterType;
        Assert.IsType(variant, read.Value);
        Assert.Equal(json, transport.Sent[1].BodyText);
    }
}
