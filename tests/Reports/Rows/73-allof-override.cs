using System;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class AllOfOverride
{
    public static async Task Member_has_what_all_parts_say_of_it()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"p":{"total":1,"y":"a","x":"b"}}"""));

        Derived read = await new M8Client(new Uri("https://h.example"), new M8ClientOptions { Transport = transport }).GetAsync();

        Assert.Equal(1, read.P!.Total);
        Assert.Equal("a", read.P.Y);
        Assert.Equal("b", read.P.X);
    }
}
