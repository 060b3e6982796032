using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Pipeline;

public sealed class HmacAuthenticationPolicyTests
{
    private const string Key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private const string RoomsUri = "https://contoso.communication.azure.com/rooms?api-version=2025-03-13";
    private const string Participants = """{"participants":{"8:acs:a_b":{"role":"Attendee"}}}""";
    private const string HashOfNothing = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private const string HashOfParticipants = "pthqkyNsHWDuur6XbADPCPJ2a7Bga7s2sVBtj6FvNR4=";
    private const string SignatureOfGet = "M7eY9XgshQcfDbURjXMqwFycFXBJqqUoijHOgnjh9Hg=";
    private const string SignatureOfPost = "xFZ7p6S9bVo51o5inECvFkUsdl5PPpG5/ByAUu+KN5k=";

    private static readonly DateTimeOffset Now = new(2025, 8, 28, 21, 17, 54, TimeSpan.Zero);

    private readonly ManualClock _clock = new(Now);
    private readonly AzureKeyCredential _credential = new(Key);
    private readonly RecordingHandler _handler = new((_, _) => new HttpResponseMessage(HttpStatusCode.OK));

    public static TheoryData<string, string, string?, string, string> Vectors => new()
    {
        { "GET", RoomsUri, null, HashOfNothing, SignatureOfGet },
        { "POST", RoomsUri, Participants, HashOfParticipants, SignatureOfPost },
        {
            "DELETE",
            "https://localhost:8443/identities/8%3Aacs%3Aa_b?api-version=2023-10-01",
            null,
            HashOfNothing,
            "MiZitNdnI5UfuOgtfAt0WQrhRRQPf1abjjoJZI+9cBc="
        },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task The_known_requests_get_the_known_signatures(
        string method,
        string uri,
        string? body,
        string contentHash,
        string signature)
    {
        foreach (bool async in new[] { true, false })
        {
            RequestContent? content = body is null ? null : RequestContent.Create(Encoding.UTF8.GetBytes(body));
            await SendAsync(RequestMethod.Parse(method), uri, content, async);

            RecordedRequest request = _handler.Requests[^1];
            Assert.Equal(contentHash, request.Header("x-ms-content-sha256"));
            Assert.Equal("Thu, 28 Aug 2025 21:17:54 GMT", request.Header("x-ms-date"));
            Assert.Equal("Thu, 28 Aug 2025 21:17:54 GMT", request.Header("Date"));
            Assert.Equal(AuthorizationOf(signature), request.Header("Authorization"));
            Assert.Equal(body ?? string.Empty, request.Body);
        }
    }

    [Fact]
    public async Task A_method_in_lower_case_is_signed_in_upper_case()
    {
        await SendAsync(new RequestMethod("get"), RoomsUri);

        Assert.Equal(AuthorizationOf(SignatureOfGet), _handler.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task The_port_is_left_out_when_it_is_the_one_of_the_scheme()
    {
        await SendAsync(RequestMethod.Get, RoomsUri.Replace(".com/", ".com:443/"));

        Assert.Equal(AuthorizationOf(SignatureOfGet), _handler.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task Headers_that_were_there_before_are_replaced()
    {
        await SendAsync(RequestMethod.Get, RoomsUri, arrange: message =>
        {
            foreach (string name in new[] { "x-ms-content-sha256", "x-ms-date", "Date", "Authorization" })
            {
                message.Request.Headers.Add(name, "stale");
            }
        });

        RecordedRequest request = _handler.Requests[0];
        Assert.Equal(HashOfNothing, request.Header("x-ms-content-sha256"));
        Assert.Equal("Thu, 28 Aug 2025 21:17:54 GMT", request.Header("x-ms-date"));
        Assert.Equal("Thu, 28 Aug 2025 21:17:54 GMT", request.Header("Date"));
        Assert.Equal(AuthorizationOf(SignatureOfGet), request.Header("Authorization"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_retried_request_is_signed_again_with_the_date_of_its_try_and_keeps_its_body(bool async)
    {
        RecordingHandler handler = new((_, number) =>
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            return new HttpResponseMessage(number == 1 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        });
        using MemoryStream body = new(Encoding.UTF8.GetBytes(Participants));

        await new PipelineRunner(new HmacAuthenticationPolicy(_credential, _clock), handler).SendAsync(
            RequestMethod.Post,
            RoomsUri,
            RequestContent.Create(body),
            async);

        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(AuthorizationOf(SignatureOfPost), handler.Requests[0].Header("Authorization"));
        Assert.Equal("Thu, 28 Aug 2025 21:17:55 GMT", handler.Requests[1].Header("x-ms-date"));
        Assert.NotEqual(handler.Requests[0].Header("Authorization"), handler.Requests[1].Header("Authorization"));
        Assert.All(handler.Requests, request => Assert.Equal(Participants, request.Body));
        Assert.All(handler.Requests, request => Assert.Equal(HashOfParticipants, request.Header("x-ms-content-sha256")));
    }

    [Fact]
    public async Task An_updated_key_signs_the_next_request()
    {
        AzureKeyCredential credential = new(Convert.ToBase64String("another key"u8));
        HmacAuthenticationPolicy policy = new(credential, _clock);
        await new PipelineRunner(policy, _handler).SendAsync(RequestMethod.Get, RoomsUri);
        credential.Update(Key);
        await new PipelineRunner(policy, _handler).SendAsync(RequestMethod.Get, RoomsUri);

        Assert.NotEqual(AuthorizationOf(SignatureOfGet), _handler.Requests[0].Header("Authorization"));
        Assert.Equal(AuthorizationOf(SignatureOfGet), _handler.Requests[1].Header("Authorization"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_is_not_Base64_fails_when_a_request_is_sent(bool async)
    {
        HmacAuthenticationPolicy policy = new(new AzureKeyCredential("not base64!"));

        await Assert.ThrowsAsync<FormatException>(() => new PipelineRunner(policy, _handler).SendAsync(
            RequestMethod.Get,
            RoomsUri,
            async: async));
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task The_uri_in_the_message_property_is_signed_in_place_of_the_requests_own()
    {
        await SendAsync(
            RequestMethod.Get,
            "https://127.0.0.1:9000/elsewhere",
            arrange: message => message.SetProperty("uriToSignRequestWith", new Uri(RoomsUri)));

        Assert.Equal(AuthorizationOf(SignatureOfGet), _handler.Requests[0].Header("Authorization"));
        Assert.Equal("https://127.0.0.1:9000/elsewhere", _handler.Requests[0].Uri.AbsoluteUri);
    }

    [Fact]
    public async Task A_body_that_fails_to_be_written_does_not_spoil_the_hash_of_the_next()
    {
        HmacAuthenticationPolicy policy = new(_credential, _clock);
        await Assert.ThrowsAsync<NotImplementedException>(() => new PipelineRunner(policy, _handler).SendAsync(
            RequestMethod.Post,
            RoomsUri,
            new BrokenContent(),
            async: false));
        await new PipelineRunner(policy, _handler).SendAsync(
            RequestMethod.Post,
            RoomsUri,
            RequestContent.Create(Encoding.UTF8.GetBytes(Participants)),
            async: false);

        Assert.Equal(HashOfParticipants, Assert.Single(_handler.Requests).Header("x-ms-content-sha256"));
    }

    [Fact]
    public void A_missing_credential_is_refused()
    {
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new HmacAuthenticationPolicy(null!)).ParamName);
    }

    private static string AuthorizationOf(string signature) =>
        "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=" + signature;

    private Task<Response> SendAsync(
        RequestMethod method,
        string uri,
        RequestContent? content = null,
        bool async = true,
        Action<HttpMessage>? arrange = null) =>
        new PipelineRunner(new HmacAuthenticationPolicy(_credential, _clock), _handler).SendAsync(method, uri, content, async, arrange);
}
