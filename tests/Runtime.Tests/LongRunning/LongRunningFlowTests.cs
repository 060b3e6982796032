using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;
using static Typewright.Runtime.Tests.LongRunningAnswers;

namespace Typewright.Runtime.Tests;

/// <summary>Where each style finds the result, by the requests that it sends after the first.</summary>
public class LongRunningFlowTests
{
    private const string Monitor = "https://service.example/operations/1";
    private const string Rex = "{\"name\":\"Rex\"}";

    private static readonly ResponseClassifier s_started = ResponseClassifiers.Success;

    /// <summary>Name, method, style, answers, and the requests that must be seen after the first.</summary>
    public static TheoryData<string, string, LongRunningStyle, MemoryResponse[], string[]> Flows() => new()
    {
        { "monitor, then original", "PUT", LongRunningStyle.Default,
            [Started("Operation-Location", Monitor), Status("Running"), Status("Succeeded"), Ok(Rex)],
                [Monitor, Monitor, "https://service.example/pets"] },
        { "monitor, original for PATCH", "PATCH", LongRunningStyle.Default,
            [Started("Azure-AsyncOperation", Monitor), Status("succeeded"), Ok(Rex)], [Monitor, "https://service.example/pets"] },
        { "monitor, then location", "POST", LongRunningStyle.Default,
            [Started("Operation-Location", Monitor).With("Location", "/results/1"), Status("Succeeded"), Ok(Rex)],
                [Monitor, "https://service.example/results/1"] },
        { "monitor, location by style", "PUT", LongRunningStyle.Location,
            [Started("Azure-AsyncOperation", Monitor).With("Location", "https://service.example/r"), Status("Succeeded"), Ok(Rex)],
                [Monitor, "https://service.example/r"] },
        { "monitor, original by style", "POST", LongRunningStyle.OriginalUri,
            [Started("Operation-Location", Monitor).With("Location", "/r"), Status("Succeeded"), Ok(Rex)],
                [Monitor, "https://service.example/pets"] },
        { "result in the monitor", "POST", LongRunningStyle.AzureAsyncOperation,
            [Started("Azure-AsyncOperation", Monitor).With("Location", "/r"), Ok("{\"status\":\"Succeeded\",\"name\":\"Rex\"}")],
                [Monitor] },
        { "resource location", "POST", LongRunningStyle.OperationLocation,
            [Started("Operation-Location", Monitor), Ok("{\"status\":\"Succeeded\",\"resourceLocation\":\"https://service.example/r\"}"),
                Ok(Rex)], [Monitor, "https://service.example/r"] },
        { "result inside the monitor", "POST", LongRunningStyle.OperationLocation.WithResult("/result/pet"),
            [Started("Operation-Location", Monitor),
                Ok("{\"status\":\"Succeeded\",\"result\":{\"n\":[1],\"pet\":{\"name\":\"Rex\"},\"m\":{}},\"x\":1}")], [Monitor] },
        { "location only", "POST", LongRunningStyle.Default,
            [Started("Location", "/r"), new MemoryResponse(202), Ok("{\"name\":\"Rex\",\"status\":\"failed\"}")],
                ["https://service.example/r", "https://service.example/r"] },
        { "location of a PUT", "PUT", LongRunningStyle.Default, [Started("Location", "/r"), Ok(Rex)], ["https://service.example/r"] },
        { "location, original by style", "PUT", LongRunningStyle.OriginalUri,
            [Started("Location", "/r"), new MemoryResponse(204), Ok(Rex)], ["https://service.example/r", "https://service.example/pets"] },
        { "done at once with a location, PUT", "PUT", LongRunningStyle.Default, [Ok(Rex).With("Location", "/r")], [] },
        { "monitor that moves", "POST", LongRunningStyle.OperationLocation,
            [Started("Operation-Location", Monitor), Status("Running").With("Operation-Location", "/operations/2"),
                Ok("{\"status\":\"Succeeded\",\"name\":\"Rex\"}")], [Monitor, "https://service.example/operations/2"] },
        { "monitor without a state", "POST", LongRunningStyle.OperationLocation,
            [Started("Operation-Location", Monitor), new MemoryResponse(202), Ok("{\"status\":\"Succeeded\",\"name\":\"Rex\"}")],
                [Monitor, Monitor] },
        { "provisioning state", "PUT", LongRunningStyle.Default,
            [new MemoryResponse(201, "{\"name\":\"Rex\",\"properties\":{\"provisioningState\":\"Creating\"}}"),
                Ok("{\"name\":\"Rex\",\"provisioningState\":\"Succeeded\"}")], ["https://service.example/pets"] },
        { "accepted PUT without links", "PUT", LongRunningStyle.Default, [new MemoryResponse(202), new MemoryResponse(202), Ok(Rex)],
            ["https://service.example/pets", "https://service.example/pets"] },
        { "done at once", "PUT", LongRunningStyle.Default, [Ok("{\"name\":\"Rex\",\"status\":\"Active\"}")], [] },
        { "done at once with a location", "POST", LongRunningStyle.Default,
            [new MemoryResponse(201, Rex).With("Location", "https://elsewhere.example/r")], [] },
    };

    [Theory]
    [MemberData(nameof(Flows))]
    public async Task The_result_is_found(string name, string method, LongRunningStyle style, MemoryResponse[] answers, string[] requests)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(answers);
            using HttpMessage message = service.Message(new RequestMethod(method), s_started);
            Operation<Pet> operation = async
                ? await service.Pipeline.StartOperationAsync(WaitUntil.Started, message, style, Pet.Read, "Test.Start", default)
                : service.Pipeline.StartOperation(WaitUntil.Started, message, style, Pet.Read, "Test.Start", default);
            while (!operation.HasCompleted)
            {
                Assert.False(operation.HasValue, name);
                Assert.Contains("not completed", Assert.Throws<InvalidOperationException>(() => operation.Value).Message);
                Response response = async ? await operation.UpdateStatusAsync() : operation.UpdateStatus();
                Assert.Same(response, operation.GetRawResponse());
            }

            Assert.True(operation.HasValue, name);
            Assert.Equal("Rex", operation.Value.Name);
            Assert.Equal(requests, service.Transport.Sent.Skip(1).Select(sent => sent.Text));
            Assert.All(service.Transport.Sent.Skip(1), sent => Assert.Equal("GET", sent.Method));
            operation.UpdateStatus();
            await operation.UpdateStatusAsync();
            Assert.Equal(requests.Length + 1, service.Transport.Sent.Count);
            Array.ForEach(answers, Rewind);
        }
    }

    private static void Rewind(MemoryResponse response)
    {
        if (response.ContentStream is not null)
        {
            response.ContentStream.Position = 0;
        }
    }
}
