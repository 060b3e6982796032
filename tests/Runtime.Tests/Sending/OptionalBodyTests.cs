using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class OptionalBodyTests
{
    [Theory]
    [InlineData(200, null)]
    [InlineData(200, "")]
    [InlineData(200, " \r\n\t")]
    [InlineData(200, "null")]
    [InlineData(200, "\uFEFF null\n")]
    [InlineData(204, null)]
    [InlineData(204, "{\"name\":\"Rex\"}")]
    [InlineData(205, "0")]
    public async Task A_success_without_a_body_is_null(int status, string? body)
    {
        foreach (bool async in new[] { true, false })
        {
            Response<Pet?> pet = await SendAsync(async, new MemoryResponse(status, body));
            Assert.Null(pet.Value);
            Assert.Equal(status, pet.GetRawResponse().Status);
            Response<int?> number = await SendValueAsync(async, new MemoryResponse(status, body));
            Assert.Null(number.Value);
            Assert.Equal(status, number.GetRawResponse().Status);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_is_read(bool async)
    {
        Assert.Equal("Rex", (await SendAsync(async, new MemoryResponse(200, "{\"name\":\"Rex\"}"))).Value!.Name);
        Assert.Equal(0, (await SendValueAsync(async, new MemoryResponse(200, "0"))).Value);
        Assert.Equal(7, (await SendValueAsync(async, new MemoryResponse(201, " 7\n"))).Value);
    }

    [Theory]
    [InlineData("nul")]
    [InlineData("nullnull")]
    [InlineData("\"null\"")]
    [InlineData("[")]
    public async Task A_body_that_cannot_be_read_fails(string body)
    {
        foreach (bool async in new[] { true, false })
        {
            Assert.Equal(200,
                (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(async, new MemoryResponse(200, body)))).Status);
            Assert.Equal(200,
                (await Assert.ThrowsAsync<RequestFailedException>(() => SendValueAsync(async, new MemoryResponse(200, body)))).Status);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_without_a_body_fails(bool async)
    {
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(async, new MemoryResponse(404)))).Status);
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => SendValueAsync(async, new MemoryResponse(404)))).Status);
    }

    [Fact]
    public void A_pipeline_that_is_null_is_refused()
    {
        ServicePipeline none = null!;
        Assert.Throws<ArgumentNullException>(() => none.SendOptional<int>(null!, JsonReading.Int32, "", default));
        Assert.Throws<ArgumentNullException>(() => { _ = none.SendOptionalAsync<int>(null!, JsonReading.Int32, "", default); });
    }

    private static async Task<Response<Pet?>> SendAsync(bool async, MemoryResponse answer)
    {
        Service service = new(answer);
        using HttpMessage message = service.Message(classifier: ResponseClassifiers.Success);
        return async
            ? await service.Pipeline.SendOptionalAsync<Pet>(message, Pet.Read, "Test.Call", default)
            : service.Pipeline.SendOptional<Pet>(message, Pet.Read, "Test.Call", default);
    }

    private static async Task<Response<int?>> SendValueAsync(bool async, MemoryResponse answer)
    {
        Service service = new(answer);
        using HttpMessage message = service.Message(classifier: ResponseClassifiers.Success);
        return async
            ? await service.Pipeline.SendOptionalAsync<int>(message, JsonReading.Int32, "Test.Call", default)
            : service.Pipeline.SendOptional<int>(message, JsonReading.Int32, "Test.Call", default);
    }
}
