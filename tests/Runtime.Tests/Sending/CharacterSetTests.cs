using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class CharacterSetTests
{
    public static TheoryData<string, string> Encodings() => new()
    {
        { "utf-8", "application/json; charset=utf-8" },
        { "utf-8", "application/json; charset=nonsense" },
        { "utf-16", "application/json; charset=utf-16" },
        { "utf-16BE", "application/json" },
        { "utf-32", "application/json" },
        { "utf-32BE", "application/json" },
        { "iso-8859-1", "application/json; charset=ISO-8859-1" },
        { "windows-1252", "application/json;charset=\"windows-1252\"; x=y" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Json_is_read_in_its_character_set(string encoding, string type)
    {
        Encoding used = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        foreach (bool mark in new[] { true, false })
        {
            byte[] bytes = [.. mark ? used.GetPreamble() : [], .. used.GetBytes("{\"name\":\"Zoë\"}")];
            Service service = new(new MemoryResponse(200, new MemoryStream(bytes, 0, bytes.Length, false, true), type));
            Assert.Equal("Zoë", (await service.SendAsync(true, Pet.Read)).Value.Name);
        }
    }

    [Theory]
    [InlineData("application/json; charset=utf-7", "'utf-7'")]
    [InlineData("application/json; charset=x-nothing", "'x-nothing'")]
    public async Task Json_in_a_character_set_that_nobody_knows_is_a_failure_that_names_it(string type, string name)
    {
        byte[] bytes = [.. "{\"name\":\"Zo"u8, 0xEB, .. "\"}"u8];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => new Service(new MemoryResponse(
            200, new MemoryStream(bytes, 0, bytes.Length, false, true), type)).SendAsync(true, Pet.Read));
        Assert.Equal(200, thrown.Status);
        Assert.Contains(name, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-7")]
    [InlineData("text/plain; charset=unicode-1-1-utf-7")]
    [InlineData("text/plain; charset=x-nothing")]
    public async Task Text_in_a_character_set_that_nobody_knows_is_a_failure_but_not_that_of_an_error(string type)
    {
        Service service = new(new MemoryResponse(200, "plain", type), new MemoryResponse(400, "plain", type));
        foreach (int status in new[] { 200, 400 })
        {
            using HttpMessage message = service.Message();
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.Pipeline.SendForAsync(
                message, ResponseReading.Text, "Test.Call", default));
            Assert.Equal(status, thrown.Status);
            Assert.Contains(status == 200 ? "cannot be read" : "plain", thrown.Message.Split('\n').First(), StringComparison.Ordinal);
        }
    }
}
