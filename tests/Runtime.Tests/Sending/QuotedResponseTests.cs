using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>What Azure.Core puts into messages beside the body: the reason phrase, and the headers that may be logged.</summary>
public class QuotedResponseTests
{
    private const string Key = "s3cr3t-key";

    private const int Most = 4096;

    public static TheoryData<string, int, string> Echoes()
    {
        TheoryData<string, int, string> data = [];
        foreach (string where in new[] { "reason", "WWW-Authenticate", "Server", "name", "body" })
        {
            data.Add(where, 401, "{\"code\":\"Denied\",\"message\":\"No.\"}");
            data.Add(where, 401, "");
            data.Add(where, 200, "{\"name\":");
            data.Add(where, 200, "[\"" + new string('x', 10_000) + "\"]");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task What_a_service_echoes_of_a_credential_is_in_no_message(string where, int status, string body)
    {
        string answer = where == "body" ? $"\"{Key}\" {body}" : body;

        RequestFailedException thrown = await ThrownAsync(where, $"no key {Key} known", status, answer);

        Assert.DoesNotContain(Key, thrown.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Status: {status}", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(thrown.Message.Length, 10, Most);
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task Messages_are_short_however_long_what_they_quote_is(string where, int status, string body)
    {
        RequestFailedException thrown = await ThrownAsync(where, new string('y', 9000), status, body);

        Assert.InRange(thrown.Message.Length, 10, Most);
        Assert.Contains($"Status: {status}", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_response_keeps_what_its_message_leaves_out()
    {
        RequestFailedException thrown = await ThrownAsync("reason", $"no key {Key} known", 401, "{\"code\":\"Denied\"}");

        Response response = thrown.GetRawResponse()!;
        Assert.Equal(
            ("Denied", 401, $"no key {Key} known", "{\"code\":\"Denied\"}", "42", true),
            (thrown.ErrorCode, response.Status, response.ReasonPhrase, $"{response.Content}",
                response.Headers.RequestId, response.IsError));
    }

    // Of a success, no status tells that what it holds is an error.
    [Theory]
    [InlineData("instead of events", "{0}")]
    [InlineData("events", "data: 1\n\nevent: error\ndata: {0}\n\n")]
    [InlineData("events", "data: 1\n\ndata: {{\"error\":{0}}}\n\n")]
    [InlineData("lines", "1\n{{\"error\":{0}}}\n")]
    [InlineData("operation", "{{\"status\":\"Failed\",\"error\":{0}}}")]
    public async Task What_a_success_says_of_an_error_is_quoted_without_the_key(string kind, string format)
    {
        string error = $"{{\"code\":\"{Key}\",\"message\":\"no key {Key} known\"}}";
        string body = string.Format(CultureInfo.InvariantCulture, format, error);
        MemoryResponse first = new MemoryResponse(202).With("Operation-Location", "/state");
        MemoryResponse last = new MemoryResponse(200, body).With("Content-Type", kind == "events" ? "text/event-stream" : "text/plain");
        Queue<MemoryResponse> answers = new(kind == "operation" ? [first, last] : [last]);
        HttpPipelinePolicy key = AuthenticationPolicies.ApiKeyInHeader(new AzureKeyCredential(Key), "X-K");
        Service service = new(new MemoryTransport(_ => answers.Dequeue()), key);

        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(
            () => kind == "operation" ? CompleteAsync(service) : DrainAsync(service, kind == "lines"));

        Assert.Contains("no key REDACTED known", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, thrown.ToString() + thrown.ErrorCode, StringComparison.Ordinal);
    }

    private static async Task CompleteAsync(Service service)
    {
        using HttpMessage message = service.Message(RequestMethod.Post, ResponseClassifiers.Success);
        LongRunningStyle style = LongRunningStyle.AzureAsyncOperation;
        await service.Pipeline.StartOperationAsync(WaitUntil.Completed, message, style, "Test.Start", default);
    }

    private static async Task DrainAsync(Service service, bool areLines)
    {
        StreamingStyle style = areLines ? StreamingStyle.JsonLines : StreamingStyle.ServerSentEvents();
        await foreach (int _ in service.Pipeline.StreamAsync(style, () => service.Message(), JsonReading.Int32, "Test.Stream", default))
        {
        }
    }

    private static async Task<RequestFailedException> ThrownAsync(string where, string text, int status, string body)
    {
        MemoryResponse Answer()
        {
            string reason = where == "reason" ? text : "Fine";
            MemoryResponse response = new MemoryResponse(status, body) { Reason = reason }.With("x-ms-request-id", "42");
            return where switch
            {
                "reason" or "body" => response,
                "name" => response.With("x-" + text.Replace(' ', '-'), "1"),
                _ => response.With(where, text),
            };
        }

        HttpPipelinePolicy key = AuthenticationPolicies.ApiKeyInHeader(new AzureKeyCredential(Key), "X-K");
        Service service = new(new MemoryTransport(_ => Answer()), key);
        return await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(true, Pet.Read));
    }
}
