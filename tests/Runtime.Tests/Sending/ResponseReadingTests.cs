using System.IO;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ResponseReadingTests
{
    [Theory]
    [InlineData("text/plain", "utf-8")]
    [InlineData("text/plain; charset=utf-8", "utf-8")]
    [InlineData("text/plain; charset=\"iso-8859-1\"; x=y", "iso-8859-1")]
    [InlineData("text/plain;CHARSET=UTF-16", "utf-16")]
    public void Text_is_decoded_in_the_character_set_that_it_names(string contentType, string charset)
    {
        MemoryStream body = new(Encoding.GetEncoding(charset).GetBytes("Zoë"));
        Assert.Equal("Zoë", ResponseReading.Text(new MemoryResponse(200, body, contentType)));
    }

    [Fact]
    public void Text_without_a_media_type_or_with_a_byte_order_mark_is_utf8()
    {
        Assert.Equal("Zoë", ResponseReading.Text(new MemoryResponse(200, "\uFEFFZoë", null)));
        Assert.Equal(string.Empty, ResponseReading.Text(new MemoryResponse(204)));
    }

    [Fact]
    public void Bytes_and_stream_have_the_whole_body()
    {
        MemoryResponse response = new(200, "abc", null);
        Assert.Equal("abc"u8.ToArray(), ResponseReading.Bytes(response).ToArray());
        using StreamReader reader = new(ResponseReading.Stream(response));
        Assert.Equal("abc", reader.ReadToEnd());
        Assert.Empty(ResponseReading.Bytes(new MemoryResponse(204)).ToArray());
    }

    [Fact]
    public async Task Exists_tells_not_found_from_failure()
    {
        Service service = new(new MemoryResponse(200), new MemoryResponse(404), new MemoryResponse(403));
        Assert.True((await Exists()).Value);
        Assert.False((await Exists()).Value);
        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(Exists)).Status);
        Assert.Equal("HEAD", service.Transport.Sent[0].Method);

        async Task<Response<bool>> Exists()
        {
            using HttpMessage message = service.Message(RequestMethod.Head, ResponseClassifiers.Exists);
            return await service.Pipeline.SendForAsync(message, ResponseReading.Exists, "Test.Exists", default);
        }
    }

    [Fact]
    public void OptionalJson_is_null_without_a_body()
    {
        Assert.Null(ResponseReading.OptionalJson(new MemoryResponse(204), Pet.Read));
        Assert.Equal("Rex", ResponseReading.OptionalJson(new MemoryResponse(200, "{\"name\":\"Rex\"}"), Pet.Read)!.Name);
        Assert.Throws<RequestFailedException>(() => ResponseReading.OptionalJson(new MemoryResponse(200, "[]"), Pet.Read));
    }
}
