using System;
using System.ClientModel.Primitives;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class RehydrationTests
{
    private const string Monitor = "https://service.example/operations/1";

    [Theory]
    [InlineData("Operation-Location", "PUT")]
    [InlineData("Azure-AsyncOperation", "POST")]
    public async Task An_operation_is_taken_up_again_by_its_token(string header, string method)
    {
        Service service = new(new MemoryResponse(202).With(header, Monitor).With("Location", "https://service.example/pets"),
            new MemoryResponse(200, "{\"status\":\"Running\"}"), new MemoryResponse(200, "{\"status\":\"Succeeded\"}"),
                new MemoryResponse(200, "{\"name\":\"Rex\"}"));
        using HttpMessage message = service.Message(new RequestMethod(method), ResponseClassifiers.Success);
        Operation<Pet> started = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Location, Pet.Read, "Test.Start", default);

        BinaryData kept = ModelReaderWriter.Write(started.GetRehydrationToken()!.Value);
        RehydrationToken token = ModelReaderWriter.Read<RehydrationToken>(kept);
        Operation<Pet> again = await Operation.RehydrateAsync<Pet>(service.Pipeline.HttpPipeline, token);
        await again.WaitForCompletionAsync(TimeSpan.FromMilliseconds(1), default);

        Assert.Equal((started.Id, "Rex"), (again.Id, again.Value.Name));
        Assert.Equal([Monitor, Monitor, "https://service.example/pets"], service.Transport.Sent.Skip(1).Select(sent => sent.Text));
    }

    [Fact]
    public void A_result_inside_of_the_final_body_has_no_token()
    {
        Service service = new(new MemoryResponse(202).With("Operation-Location", Monitor));
        using HttpMessage message = service.Message(RequestMethod.Post, ResponseClassifiers.Success);

        Assert.Null(service.Pipeline.StartOperation(WaitUntil.Started, message, LongRunningStyle.OperationLocation.WithResult("/result"),
            Pet.Read, "Test.Start", default).GetRehydrationToken());
    }
}
