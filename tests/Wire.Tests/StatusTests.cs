using System;
using System.IO;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Statuses;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Which statuses are successes, and what each of them carries.</summary>
public sealed class StatusTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task Headers_of_the_response_are_reachable()
    {
        Server.Answer(WireAnswer.Json("""{"id":1}""", 200, ("ETag", "\"1\""), ("X-Rate", "7"), ("X-Rate", "8")));

        Response<Small> response = await Client().GetOneAsync();

        Assert.Equal(1, response.Value.Id);
        Assert.Equal((200, "\"1\""), (response.GetRawResponse().Status, response.GetRawResponse().Headers.ETag?.ToString("H")));
        Assert.True(response.GetRawResponse().Headers.TryGetValue("x-rate", out string? rate));
        Assert.Equal("7,8", rate);
    }

    [Theory]
    [InlineData(200, """{"id":1}""", 1, null)]
    [InlineData(201, """{"id":2,"name":"n"}""", 2, "n")]
    public async Task Successes_with_different_bodies_are_told_apart(int status, string json, long id, string? name)
    {
        Server.Answer(WireAnswer.Json(json, status));

        Response<PutTwoResult> response = await Client().PutTwoAsync();

        Assert.Equal(status, response.GetRawResponse().Status);
        Assert.Equal((id, name),
            response.Value.Match(
                static small => (small.Id, (string?)null), static large => (large.Id, large.Name), static _ => (0, "otherwise")));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task Successes_with_the_same_body_have_its_type(int status)
    {
        Server.Answer(WireAnswer.Json("""{"id":5}""", status));

        Response<Small> response = await Client().PutSameAsync();

        Assert.Equal((5, status), (response.Value.Id, response.GetRawResponse().Status));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(299)]
    public async Task Range_takes_every_status_in_it(int status)
    {
        Server.Answer(WireAnswer.Json("""{"id":5}""", status));

        Small small = await Client().GetRangeAsync();

        Assert.Equal(5, small.Id);
    }

    [Fact]
    public async Task Body_that_is_not_always_there_is_no_value_where_it_is_not()
    {
        Server.Answer(WireAnswer.Json("""{"id":5}"""), WireAnswer.Nothing, WireAnswer.Json("7"), WireAnswer.Nothing, WireAnswer.Nothing);

        Assert.Equal(5, (await Client().GetSometimesAsync()).Value?.Id);
        Assert.False((await Client().GetSometimesAsync()).HasValue);
        Assert.Equal(7, (await Client().GetSometimesNumberAsync()).Value);
        Assert.False((await Client().GetSometimesNumberAsync()).HasValue);
        Assert.False((await Client().GetRangeAndOneAsync()).HasValue);
    }

    [Fact]
    public async Task Default_is_the_success_where_there_is_no_other()
    {
        Server.Answer(WireAnswer.Json("""{"id":5}""", 203));

        Assert.Equal(5, (await Client().GetDefaultAsync()).Value.Id);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    public async Task Nothing_is_a_response(int status)
    {
        Server.Answer(new WireAnswer(status, null, null));

        Assert.Equal(status, (await Client().DeleteNothingAsync()).Status);
    }

    [Fact]
    public async Task Head_has_headers_only()
    {
        Server.Answer(new WireAnswer(200, null, null, ("X-Size", "12")));

        Response response = await Client().HeadAsync();

        Assert.Equal("HEAD", Sent.Method);
        Assert.True(response.Headers.TryGetValue("X-Size", out string? size));
        Assert.Equal("12", size);
    }

    [Theory]
    [InlineData(200, "application/json", """{"id":5}""")]
    [InlineData(203, "text/plain", "plain")]
    public async Task Successes_of_different_kinds_are_streams(int status, string mediaType, string body)
    {
        Server.Answer(WireAnswer.Text(mediaType, body, status));

        Response<Stream> response = await Client().GetMixedAsync();
        using StreamReader reader = new(response.Value);

        Assert.Equal((status, mediaType, body),
            (response.GetRawResponse().Status, response.GetRawResponse().Headers.ContentType, await reader.ReadToEndAsync()));
        Assert.Equal("application/json, text/plain", Sent["Accept"]);
    }

    [Fact]
    public async Task Redirect_that_the_document_declares_is_an_answer()
    {
        Server.Answer(new WireAnswer(304, null, null));

        Assert.Equal(304, (await Client().GetMovedAsync()).Status);
    }

    [Theory]
    [InlineData(206)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task Success_that_the_document_does_not_declare_is_none(int status)
    {
        Server.Answer(new WireAnswer(status, null, null));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());

        Assert.Equal(status, failure.Status);
    }

    [Fact]
    public async Task Error_has_status_code_and_message_of_its_body()
    {
        Server.Answer(WireAnswer.Json("""{"code":"Gone","message":"It is gone."}""", 404));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());

        Assert.Equal((404, "Gone"), (failure.Status, failure.ErrorCode));
        Assert.StartsWith("It is gone.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "Service is closed for today.")]
    [InlineData("text/html", "<html><head><title>Service is closed for today.</title></head></html>")]
    [InlineData("application/json", "{\"error\":\"Service is closed for today.\"")]
    [InlineData("application/json", "")]
    public async Task Error_that_is_no_JSON_keeps_status_and_text(string mediaType, string body)
    {
        Server.Answer(WireAnswer.Text(mediaType, body, 403));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());

        Assert.Equal((403, body), (failure.Status, failure.GetRawResponse()!.Content.ToString()));
        Assert.True(body.Length == 0
            || failure.Message.Contains("Service is closed for today.", StringComparison.Ordinal), failure.Message);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, null)]
    [InlineData(204, null)]
    [InlineData(205, null)]
    public async Task Success_without_the_body_that_is_declared_is_a_success(int status, string? body)
    {
        Server.Answer(body is null ? new WireAnswer(status, null, null) : WireAnswer.Json(body, status));
        StatusesClient client = Client();

        foreach (Response<Small> response in new[] { await client.GetRangeAsync(), client.GetRange() })
        {
            Assert.Equal((status, false), (response.GetRawResponse().Status, response.HasValue));
            Assert.Contains($"answered {status} without a body", Assert.Throws<InvalidOperationException>(() => response.Value).Message,
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"id\":")]
    [InlineData("<html></html>")]
    [InlineData("{\"id\":1} x")]
    public async Task Success_that_cannot_be_read_has_status_and_body(string body)
    {
        Server.Answer(WireAnswer.Json(body));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());

        Assert.Equal((200, body), (failure.Status, failure.GetRawResponse()!.Content.ToString()));
        Assert.NotNull(failure.InnerException);
    }

    private StatusesClient Client() => new(Server.Endpoint, Once<StatusesClientOptions>());
}
