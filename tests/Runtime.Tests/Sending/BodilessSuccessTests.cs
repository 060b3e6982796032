using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class BodilessSuccessTests
{
    /// <summary>Successes that say nothing, where the document promises something.</summary>
    public static TheoryData<int, string?> Nothing() => new()
    {
        { 200, null }, { 200, "" }, { 200, " \r\n" }, { 200, "\uFEFF" }, { 201, null }, { 202, "" }, { 204, null },
            { 204, "{\"name\":\"Rex\"}" }, { 205, null }, { 299, null },
    };

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task A_model_a_list_and_a_struct_have_no_value_and_say_the_status(int status, string? body)
    {
        foreach (bool async in new[] { true, false })
        {
            AssertNone(status, await SendAsync<Pet>(async, new MemoryResponse(status, body), Pet.Read));
            AssertNone(status,
                await SendAsync<IReadOnlyList<int>>(async, new MemoryResponse(status, body),
                    (ref System.Text.Json.Utf8JsonReader reader) => JsonReading.List(ref reader, JsonReading.Int32)));
            AssertNone(status, await SendAsync<int>(async, new MemoryResponse(status, body), JsonReading.Int32));
        }
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task Xml_has_no_value_and_says_the_status(int status, string? body)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryResponse(status, body));
            using HttpMessage message = service.Message(classifier: ResponseClassifiers.Success);
            ResponseRead<string> read = static response => XmlBody.Read(response, XmlReading.String);
            AssertNone(status, async
                ? await service.Pipeline.SendForAsync(message, read, "Test.Call", default)
                : service.Pipeline.SendFor(message, read, "Test.Call", default));
        }
    }

    [Fact]
    public async Task An_error_without_a_body_stays_an_error()
        => Assert.Equal(409,
            (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync<Pet>(true, new MemoryResponse(409), Pet.Read))).Status);

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task A_page_is_empty(int status, string? body)
    {
        Service service = new(new MemoryTransport(_ => new MemoryResponse(status, body)));
        foreach (PagingStyle style in new[] { PagingStyle.Single(""), PagingStyle.NextLink("value", "nextLink"),
            PagingStyle.PageNumber("value", 1), PagingStyle.LastItem("value", "id") })
        {
            Func<PageRequest, HttpMessage> create = _ => service.Message(classifier: ResponseClassifiers.Success);
            Assert.Empty(service.Pipeline.GetPageable(style, create, Pet.Read, "Test.List", default));
            Page<Pet> page = Assert.Single(await service.Pipeline.GetPageableAsync(style, create, Pet.Read, "Test.List", default).AsPages()
                .ToListAsync());
            Assert.Equal((0, null, status), (page.Values.Count, page.ContinuationToken, page.GetRawResponse().Status));
        }
    }

    [Theory]
    [InlineData(204, null)]
    [InlineData(200, "")]
    public async Task An_operation_that_ends_without_a_body_has_succeeded(int status, string? body)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryResponse(202).With("Location", "/r"), new MemoryResponse(status, body));
            using HttpMessage message = service.Message(RequestMethod.Delete, ResponseClassifiers.Success);
            Operation<Pet> operation = async
                ? await service.Pipeline.StartOperationAsync(
                    WaitUntil.Completed, message, LongRunningStyle.Default, Pet.Read, "Test.Start", default)
                : service.Pipeline.StartOperation(WaitUntil.Completed, message, LongRunningStyle.Default, Pet.Read, "Test.Start", default);
            Assert.Equal((true, false), (operation.HasCompleted, operation.HasValue));
            Assert.Contains(status.ToString(provider: null), Assert.Throws<InvalidOperationException>(() => operation.Value).Message,
                StringComparison.Ordinal);
            AssertNone(status, await operation.WaitForCompletionAsync());
            AssertNone(status, await operation.WaitForCompletionAsync(TimeSpan.Zero, default));
            AssertNone(status, operation.WaitForCompletion());
            AssertNone(status, operation.WaitForCompletion(TimeSpan.Zero, default));
            Assert.Equal(status, (await operation.WaitForCompletionResponseAsync()).Status);
            Assert.Equal(status, operation.WaitForCompletionResponse().Status);
        }
    }

    private static void AssertNone<T>(int status, Response<T> response)
    {
        Assert.False(response.HasValue);
        Assert.Equal(status, response.GetRawResponse().Status);
        Assert.Contains($"answered {status} without a body", Assert.Throws<InvalidOperationException>(() => response.Value).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => { T _ = response; });
        Assert.Contains($"Status: {status}", response.ToString(), StringComparison.Ordinal);
    }

    private static async Task<Response<T>> SendAsync<T>(bool async, MemoryResponse answer, JsonRead<T> read)
    {
        Service service = new(answer);
        using HttpMessage message = service.Message(classifier: ResponseClassifiers.Success);
        return async
            ? await service.Pipeline.SendAsync(message, read, "Test.Call", default)
            : service.Pipeline.Send(message, read, "Test.Call", default);
    }
}
