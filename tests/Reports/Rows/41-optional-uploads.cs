using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright;
using Typewright.Testing;
using Xunit;

public static class OptionalUploads
{
    public static async Task Files_are_sent_with_name_and_type()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        FilePart? avatar = new(BinaryData.FromString("1"), "a.png", "image/png");

        await new UploadsClient(new UploadsClientOptions { Transport = transport }).UploadAsync(new UploadRequest
        {
            Avatar = avatar,
            Pages = { new FilePart(BinaryData.FromString("2"), "b.txt", "text/plain"), new FilePart(BinaryData.FromString("3"), "c.txt") },
        });

        string body = transport.Sent.Single().BodyText;
        Assert.Contains("name=avatar", body.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("filename=a.png", body.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Content-Type: image/png\r\n", body, StringComparison.Ordinal);
        Assert.Equal(2, body.Replace("\"", "", StringComparison.Ordinal).Split("name=pages;").Length - 1);
        Assert.Contains("filename=c.txt", body.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/plain\r\n", body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/octet-stream\r\n", body, StringComparison.Ordinal);
    }
}
