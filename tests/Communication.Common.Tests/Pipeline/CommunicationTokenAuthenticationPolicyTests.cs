using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Pipeline;

public sealed class CommunicationTokenAuthenticationPolicyTests
{
    private static readonly string Token = Jwt.ExpiringOn(new DateTimeOffset(2035, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private readonly RecordingHandler _handler = new((_, _) => new HttpResponseMessage(HttpStatusCode.OK));

    [Theory]
    [InlineData("https://contoso.communication.azure.com/chat/threads", true)]
    [InlineData("https://contoso.communication.azure.com/chat/threads", false)]
    [InlineData("http://localhost:5000/chat/threads", true)]
    [InlineData("http://127.0.0.1:5000/chat/threads", false)]
    public async Task A_request_over_https_or_to_the_same_machine_carries_the_users_token(string uri, bool async)
    {
        using CommunicationTokenCredential credential = new(Token);
        await new PipelineRunner(new CommunicationTokenAuthenticationPolicy(credential), _handler).SendAsync(
            RequestMethod.Get,
            uri,
            async: async);

        Assert.Equal("Bearer " + Token, Assert.Single(_handler.Requests).Header("Authorization"));
    }

    [Theory]
    [InlineData("http://contoso.communication.azure.com/chat/threads", true)]
    [InlineData("http://10.0.0.1/chat/threads", false)]
    [InlineData("ftp://localhost/chat/threads", false)]
    public async Task No_token_goes_over_plain_http_to_another_machine(string uri, bool async)
    {
        using CommunicationTokenCredential credential = new(Token);
        CommunicationTokenAuthenticationPolicy policy = new(credential);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new PipelineRunner(policy, _handler).SendAsync(
            RequestMethod.Get,
            uri,
            async: async));
        Assert.Empty(_handler.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_credential_is_asked_for_every_try(bool async)
    {
        ManualClock clock = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        string[] tokens = [.. Enumerable.Range(1, 2).Select(hours => Jwt.ExpiringOn(clock.UtcNow.AddHours(hours)))];
        int asked = 0;
        using CommunicationTokenCredential credential = new(new CommunicationTokenRefreshOptions(false, _ => tokens[asked++]), clock);
        RecordingHandler handler = new((_, number) =>
        {
            clock.Advance(TimeSpan.FromMinutes(59));
            return new HttpResponseMessage(number == 1 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        });

        await new PipelineRunner(new CommunicationTokenAuthenticationPolicy(credential), handler).SendAsync(
            RequestMethod.Get,
            "https://contoso/",
            async: async);

        Assert.Equal(tokens.Select(token => "Bearer " + token), handler.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_disposed_credential_ends_the_sending()
    {
        CommunicationTokenCredential credential = new(Token);
        CommunicationTokenAuthenticationPolicy policy = new(credential);
        await new PipelineRunner(policy, _handler).SendAsync(RequestMethod.Get, "https://contoso/");
        credential.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => new PipelineRunner(policy, _handler).SendAsync(
            RequestMethod.Get,
            "https://contoso/"));
        Assert.Single(_handler.Requests);
    }

    [Fact]
    public void A_missing_credential_is_refused()
    {
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new CommunicationTokenAuthenticationPolicy(null!)).ParamName);
    }
}
