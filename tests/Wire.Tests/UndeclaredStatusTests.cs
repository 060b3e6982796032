using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml;
using Azure;
using Typewright.Wire.Tests.Answers;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Successes that the document does not declare: the service has done its work, whatever it says of it.</summary>
public sealed class UndeclaredStatusTests(WireServer server) : WireTest(server)
{
    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(206)]
    public async Task Body_that_fits_is_read(int status)
    {
        Server.Answer(WireAnswer.Json("""{"name":"a"}""", status));

        foreach (Response<Thing> response in new[] { await Client().CreateAsync(), Client().Create() })
        {
            Assert.Equal(("a", status, true), (response.Value.Name, response.GetRawResponse().Status, response.HasValue));
        }
    }

    [Theory]
    [InlineData(201, "application/json", "[1]")]
    [InlineData(201, "application/json", """{"name":{}}""")]
    [InlineData(201, "application/json", "{\"name\":")]
    [InlineData(202, "text/plain", "Accepted")]
    [InlineData(202, "text/html", "<html><title>Accepted</title></html>")]
    [InlineData(206, "application/json", "17")]
    public async Task Body_that_is_something_else_is_no_value(int status, string mediaType, string body)
    {
        Server.Answer(WireAnswer.Text(mediaType, body, status));

        foreach (Response<Thing> response in new[] { await Client().CreateAsync(), Client().Create() })
        {
            Assert.Equal((status, body, false),
                (response.GetRawResponse().Status, response.GetRawResponse().Content.ToString(), response.HasValue));
            InvalidOperationException asked = Assert.Throws<InvalidOperationException>(() => response.Value);
            Assert.Contains($"answered {status}, for which the document describes no body", asked.Message, StringComparison.Ordinal);
            RequestFailedException cause = Assert.IsType<RequestFailedException>(asked.InnerException);
            Assert.Equal(status, cause.Status);
            Assert.NotNull(cause.InnerException);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Body_that_is_not_there_is_no_value(string? body)
    {
        Server.Answer(body is null ? new WireAnswer(202, null, null) : WireAnswer.Json(body, 202));

        Response<Thing> response = await Client().CreateAsync();

        Assert.False(response.HasValue);
        InvalidOperationException asked = Assert.Throws<InvalidOperationException>(() => response.Value);
        Assert.Contains("answered 202 without a body", asked.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("Accepted")]
    public async Task Declared_status_promises_its_body(string body)
    {
        Server.Answer(WireAnswer.Json(body));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().CreateAsync());

        Assert.Equal((200, body), (failure.Status, failure.GetRawResponse()!.Content.ToString()));
        Assert.IsAssignableFrom<JsonException>(failure.InnerException);
    }

    [Fact]
    public async Task Range_declares_every_status_in_it()
    {
        Server.Answer(WireAnswer.Json("[1]", 202));

        Assert.Equal(202, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().AnyAsync())).Status);
    }

    [Fact]
    public async Task Set_of_statuses_that_is_rare_declares_them_too()
    {
        Server.Answer(WireAnswer.Json("[1]", 207), WireAnswer.Json("[1]"));

        Assert.Equal(207, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().ChangeAsync())).Status);
        Assert.False((await Client().ChangeAsync()).HasValue);
    }

    [Fact]
    public async Task List_is_read_where_it_is_one()
    {
        Server.Answer(WireAnswer.Json("""[{"name":"a"}]""", 206), WireAnswer.Json("""{"message":"later"}""", 202));

        Assert.Equal(["a"], (await Client().ListAsync()).Value.Select(static thing => thing.Name));
        Response<IReadOnlyList<Thing>> later = await Client().ListAsync();

        Assert.Equal((202, false), (later.GetRawResponse().Status, later.HasValue));
        Assert.IsType<RequestFailedException>(Assert.Throws<InvalidOperationException>(() => later.Value).InnerException);
    }

    [Fact]
    public async Task Number_is_no_zero_where_it_is_something_else()
    {
        Server.Answer(WireAnswer.Text("text/plain", "later", 202));

        Response<long> response = await Client().CountAsync();

        Assert.False(response.HasValue);
        Assert.Throws<InvalidOperationException>(() => response.Value);
    }

    [Fact]
    public async Task XML_that_is_something_else_is_no_value()
    {
        Server.Answer(
            WireAnswer.Text("text/html", "<html><body>Accepted</body></html>", 202),
            WireAnswer.Text("application/xml", "<Element><name>a</name></Element>", 201),
            WireAnswer.Text("text/html", "<html><body>Sign in</body></html>"));

        Response<Element> later = await Client().ElementAsync();

        Exception? cause = Assert.Throws<InvalidOperationException>(() => later.Value).InnerException;
        Assert.IsType<XmlException>(Assert.IsType<RequestFailedException>(cause).InnerException);
        Assert.Equal("a", (await Client().ElementAsync()).Value.Name);
        Assert.Equal(200, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().ElementAsync())).Status);
    }

    [Fact]
    public async Task Status_that_is_declared_without_a_body_promises_none()
    {
        Server.Answer(WireAnswer.Text("text/plain", "Replaced"), WireAnswer.Json("[1]", 201));

        NullableResponse<Thing> response = await Client().ReplaceAsync();

        Assert.Equal((200, false), (response.GetRawResponse().Status, response.HasValue));
        Assert.Equal(201, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().ReplaceAsync())).Status);
    }

    [Theory]
    [InlineData("""{"name":"a"}""")]
    [InlineData("Accepted")]
    public async Task Strictness_refuses_what_fits_and_what_does_not(string body)
    {
        Server.Answer(WireAnswer.Json(body, 201));
        StrictAnswers.StrictAnswersClient client = new(Server.Endpoint, Once<StrictAnswers.StrictAnswersClientOptions>());

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => client.CreateAsync());

        Assert.Equal((201, body), (failure.Status, failure.GetRawResponse()!.Content.ToString()));
    }

    private AnswersClient Client() => new(Server.Endpoint, Once<AnswersClientOptions>());
}
