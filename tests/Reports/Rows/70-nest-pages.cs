using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class NestPages
{
    public static async Task Items_of_the_page_are_of_the_named_type()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"total":1,"results":[{"terms":"a","nick":null,"id":2}]}"""));

        NullableResponse<FindResult> answer = await Client(transport).FindAsync([LettersEnum.A, LettersEnum.B]);
        IReadOnlyList<CatDto> cats = answer.Value!.Results;

        Assert.Equal("https://h.example/x?letters=a&letters=b", transport.Sent.Single().Text);
        Assert.Equal(2, cats.Single().Id);
        Assert.Equal(LettersEnum.A, cats.Single().Terms);
    }

    private static NestClient Client(MemoryTransport transport) => new(new NestClientOptions { Transport = transport });
}
