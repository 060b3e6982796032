using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Pipeline;

public sealed class CommunicationBearerTokenPolicyTests
{
    private readonly FakeTokenCredential _credential = new(DateTimeOffset.MaxValue);
    private readonly RecordingHandler _handler = new((_, _) => new HttpResponseMessage(HttpStatusCode.OK));

    [Theory]
    [InlineData("https://contoso.communication.azure.com/rooms", true)]
    [InlineData("https://contoso.communication.azure.com/rooms", false)]
    [InlineData("http://localhost:5000/rooms", true)]
    [InlineData("http://localhost:5000/rooms", false)]
    [InlineData("http://127.0.0.1:5000/rooms", true)]
    [InlineData("http://[::1]:5000/rooms", false)]
    public async Task A_request_over_https_or_to_the_same_machine_carries_a_token_for_the_services_scope(string uri, bool async)
    {
        await new PipelineRunner(new CommunicationBearerTokenPolicy(_credential), _handler).SendAsync(RequestMethod.Get, uri, async: async);

        Assert.Equal("Bearer entra-1", Assert.Single(_handler.Requests).Header("Authorization"));
        Assert.Equal(["https://communication.azure.com//.default"], Assert.Single(_credential.Scopes));
    }

    [Theory]
    [InlineData("http://contoso.communication.azure.com/rooms", true)]
    [InlineData("http://contoso.communication.azure.com/rooms", false)]
    [InlineData("http://localhost.example.com/rooms", true)]
    [InlineData("http://10.0.0.1/rooms", false)]
    public async Task No_token_goes_over_plain_http_to_another_machine(string uri, bool async)
    {
        CommunicationBearerTokenPolicy policy = new(_credential);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new PipelineRunner(policy, _handler).SendAsync(
            RequestMethod.Get,
            uri,
            async: async));
        Assert.Empty(_credential.Scopes);
        Assert.Empty(_handler.Requests);
    }

    [Theory]
    [InlineData("https://contoso.communication.azure.com/rooms", true)]
    [InlineData("http://localhost:5000/rooms", true)]
    [InlineData("http://localhost:5000/rooms", false)]
    public async Task A_challenge_for_more_claims_is_answered_once_over_either_scheme(string uri, bool async)
    {
        FakeTokenCredential credential = new(DateTimeOffset.MaxValue);
        RecordingHandler handler = new((_, number) =>
        {
            HttpResponseMessage response = new(number == 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
            if (number == 1)
            {
                response.Headers.TryAddWithoutValidation(
                    "WWW-Authenticate",
                    "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"");
                credential.Token = "entra-2";
            }

            return response;
        });

        await new PipelineRunner(new CommunicationBearerTokenPolicy(credential), handler).SendAsync(RequestMethod.Get, uri, async: async);

        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal("Bearer entra-2", handler.Requests[1].Header("Authorization"));
        Assert.Equal([null, """{"a":1}"""], credential.Claims);
    }

    [Fact]
    public void A_missing_credential_is_refused()
    {
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new CommunicationBearerTokenPolicy(null!)).ParamName);
    }
}
