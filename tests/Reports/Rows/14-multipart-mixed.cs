using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class MultipartMixed
{
    public static async Task Mixed_parts_have_a_boundary_and_the_types_of_their_places()
    {
        MemoryTransport transport = new(new MemoryResponse(200, "", "multipart/mixed; boundary=b"));
        Mixed32Client client = new(new Mixed32ClientOptions { Transport = transport });

        await client.SendMixedAsync([BinaryData.FromString("{\"a\":\"x\"}"), BinaryData.FromString("png")]);

        SentRequest sent = transport.Sent.Single();
        Assert.StartsWith("multipart/mixed; boundary=", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json\r\n\r\n{\"a\":\"x\"}\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("Content-Type: image/png\r\n\r\npng\r\n", sent.BodyText, StringComparison.Ordinal);
    }

    public static async Task Related_parts_have_the_types_of_their_encoding()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        Mixed32Client client = new(new Mixed32ClientOptions { Transport = transport });

        await client.SendRelatedAsync(new SendRelatedRequest
        {
            Meta = new SendRelatedRequestMeta { N = 1 },
            Data = BinaryData.FromString("png"),
        });

        SentRequest sent = transport.Sent.Single();
        Assert.StartsWith("multipart/related; boundary=", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n{\"n\":1}\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("Content-Type: image/png\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\npng\r\n", sent.BodyText, StringComparison.Ordinal);
    }
}
