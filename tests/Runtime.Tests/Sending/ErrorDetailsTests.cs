using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ErrorDetailsTests
{
    [Theory]
    [InlineData("{\"error\":{\"code\":\"Gone\",\"message\":\"It is gone.\"}}", "Gone", "It is gone.")]
    [InlineData("{\"error\":{\"code\":42,\"message\":\"It is gone.\"}}", "42", "It is gone.")]
    [InlineData("{\"CommunicationError\":{\"Code\":\"Forbidden\",\"Message\":\"No.\",\"Details\":[]}}", "Forbidden", "No.")]
    [InlineData("{\"ChatError\":{\"Code\":\"Forbidden\"}}", "Forbidden", null)]
    [InlineData("{\"Code\":\"Unauthorized\"}", "Unauthorized", null)]
    [InlineData("{\"code\":\"a\",\"message\":\"b\"}", "a", "b")]
    [InlineData("{\"message\":\"b\"}", null, "b")]
    [InlineData("{\"error\":\"invalid_grant\",\"error_description\":\"Expired.\"}", "invalid_grant", "Expired.")]
    [InlineData("{\"error\":\"Expired.\"}", null, "Expired.")]
    [InlineData("{\"error\":\"Bad\",\"errorCode\":400,\"errorDescription\":\"No name.\"}", "400", "No name.")]
    [InlineData("{\"errors\":[{\"code\":\"a\",\"message\":\"b\"},{\"code\":\"c\",\"message\":\"d\"}]}", "a", "b")]
    [InlineData("{\"errors\":[\"b\"]}", null, "b")]
    [InlineData("[{\"errorCode\":\"a\",\"message\":\"b\"}]", "a", "b")]
    [InlineData("{\"fault\":{\"faultstring\":\"Down.\",\"detail\":{\"errorcode\":\"x.y\"}}}", "x.y", "Down.")]
    [InlineData("{\"type\":\"https://x/limit\",\"title\":\"Too many.\",\"status\":429}", "https://x/limit", "Too many.")]
    [InlineData("{\"type\":\"about:blank\",\"title\":\"Bad\",\"detail\":\"No name.\"}", null, "Bad: No name.")]
    [InlineData("\"just text\"", null, "just text")]
    [InlineData("{\"data\":{\"reason\":{\"message\":\"Deep.\"}}}", null, "Deep.")]
    public void Code_and_message_are_found(string body, string? code, string? message)
    {
        Assert.True(ErrorDetails.Parser.TryParse(new MemoryResponse(400, body), out ResponseError? error, out _));
        Assert.Equal((code, message), (error!.Code, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"error\":null}")]
    [InlineData("{\"error\":{}}")]
    [InlineData("{\"message\":\"\"}")]
    [InlineData("<html></html>")]
    public void Nothing_is_found_where_nothing_is(string body)
        => Assert.False(ErrorDetails.Parser.TryParse(new MemoryResponse(400, body), out _, out _));

    [Fact]
    public void A_message_with_a_lone_surrogate_is_found()
    {
        _ = ErrorDetails.Parser.TryParse(new MemoryResponse(400, "{\"message\":\"cut \\ud83d\"}"), out ResponseError? error, out _);
        Assert.Equal("cut \ud83d", error!.Message);
    }

    [Fact]
    public void A_response_without_a_body_has_the_code_of_its_header()
    {
        Assert.True(ErrorDetails.Parser.TryParse(
            new MemoryResponse(404).With("x-ms-error-code", "RoomNotFound"), out ResponseError? error, out _));
        Assert.Equal("RoomNotFound", error!.Code);
        Assert.False(ErrorDetails.Parser.TryParse(new MemoryResponse(404), out _, out _));
    }

    [Fact]
    public void The_code_of_the_body_goes_before_that_of_the_header()
    {
        MemoryResponse response = new MemoryResponse(404, "{\"error\":{\"code\":\"Body\"}}").With("x-ms-error-code", "Header");
        _ = ErrorDetails.Parser.TryParse(response, out ResponseError? error, out _);
        Assert.Equal("Body", error!.Code);
    }

    [Theory]
    [InlineData("{\"title\":\"Invalid.\",\"errors\":{\"Name\":[\"Too long.\",\"Odd.\"],\"Age\":\"Low.\"}}", "Name", "Too long. Odd.")]
    [InlineData("{\"errors\":[{\"code\":\"a\",\"message\":\"b\"},{\"code\":\"c\",\"message\":\"d\"}]}", "errors[1]", "c: d")]
    [InlineData("{\"error\":{\"code\":\"a\",\"message\":\"b\",\"details\":[{\"code\":\"c\",\"message\":\"d\"}]}}", "details[0]", "c: d")]
    public void Further_errors_become_data(string body, string name, string text)
    {
        _ = ErrorDetails.Parser.TryParse(new MemoryResponse(400, body), out _, out IDictionary<string, string>? data);
        Assert.Equal(text, data![name]);
    }

    [Theory]
    [InlineData("Access denied.", "text/plain", "Access denied.")]
    [InlineData("<!DOCTYPE html><html><head><TITLE> 503 Unavailable </TITLE></head></html>", "text/html", "503 Unavailable")]
    [InlineData("{\"error\":{\"code\":", "application/json", "{\"error\":{\"code\":")]
    public async Task Text_that_is_not_json_becomes_the_message(string body, string contentType, string message)
    {
        Service service = new(new MemoryResponse(403, body, contentType));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(true, Pet.Read));
        Assert.Equal(403, thrown.Status);
        Assert.StartsWith(message, thrown.Message);
        Assert.Contains(body, thrown.Message);
    }

    [Fact]
    public void A_text_of_any_length_gives_a_bounded_message()
    {
        _ = ErrorDetails.Parser.TryParse(new MemoryResponse(400, new string('x', 100_000), "text/plain"), out ResponseError? error, out _);
        Assert.Equal(1001, error!.Message!.Length);
    }

    [Fact]
    public void Json_that_nests_too_deep_is_no_failure_of_the_parser()
        => Assert.True(ErrorDetails.Parser.TryParse(new MemoryResponse(400, new string('[', 10_000)), out _, out _));
}
