using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Credentials;

public sealed class EntraCredentialTests
{
    private const string Endpoint = "https://contoso.communication.azure.com";

    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ManualClock _clock = new(Start);

    // Azure.Core would keep an Entra token that is good for long; the guard is to be seen with one it asks for each time.
    private readonly FakeTokenCredential _entra = new(DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData(null, "/access/entra/:exchangeAccessToken?api-version=2025-03-02-preview")]
    [InlineData("https://communication.azure.com/clients/VoIP", "/access/entra/:exchangeAccessToken?api-version=2025-03-02-preview")]
    [InlineData(
        "https://auth.msft.communication.azure.com/TeamsExtension.ManageCalls",
        "/access/teamsExtension/:exchangeAccessToken?api-version=2025-06-30")]
    [InlineData("https://auth.msft.communication.azure.us/.default", "/access/teamsExtension/:exchangeAccessToken?api-version=2025-06-30")]
    public async Task The_scopes_decide_the_operation_and_the_Entra_token_goes_with_it(string? scope, string pathAndQuery)
    {
        RecordingHandler handler = Answering((_, _) => TokenUntil(Start.AddHours(1)));
        EntraCommunicationTokenCredentialOptions options = new(Endpoint, _entra);
        if (scope is not null)
        {
            options.Scopes = [scope];
        }

        using CommunicationTokenCredential credential = new(options, _clock, handler.Transport);
        AccessToken token = await credential.GetTokenAsync();

        Assert.Equal(("acs-1", Start.AddHours(1)), (token.Token, token.ExpiresOn));
        RecordedRequest request = Assert.Single(handler.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal(Endpoint + pathAndQuery, request.Uri.AbsoluteUri);
        Assert.Equal("{}", request.Body);
        Assert.Equal("Bearer entra-1", request.Header("Authorization"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal([scope ?? "https://communication.azure.com/clients/.default"], _entra.Scopes[0]);
    }

    [Theory]
    [InlineData("https://contoso.communication.azure.com/")]
    [InlineData("http://localhost:5000")]
    public void The_endpoint_may_end_in_a_slash_or_be_an_emulator(string endpoint)
    {
        RecordingHandler handler = Answering((_, _) => TokenUntil(Start.AddHours(1)));
        using CommunicationTokenCredential credential = new(
            new EntraCommunicationTokenCredentialOptions(endpoint, _entra),
            _clock,
            handler.Transport);

        credential.GetToken();

        Assert.Equal("/access/entra/:exchangeAccessToken", Assert.Single(handler.Requests).Uri.AbsolutePath);
    }

    [Fact]
    public async Task The_first_exchange_begins_before_a_token_is_asked_for()
    {
        TaskCompletionSource exchanged = new(TaskCreationOptions.RunContinuationsAsynchronously);
        RecordingHandler handler = Answering((_, _) =>
        {
            exchanged.SetResult();
            return TokenUntil(Start.AddHours(1));
        });
        using CommunicationTokenCredential credential = Create(handler);
        await exchanged.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("acs-1", credential.GetToken().Token);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_first_exchange_that_fails_is_made_again_by_the_first_call()
    {
        TaskCompletionSource refused = new(TaskCreationOptions.RunContinuationsAsynchronously);
        RecordingHandler handler = Answering((_, number) =>
        {
            refused.TrySetResult();
            return number == 1 ? new HttpResponseMessage(HttpStatusCode.Forbidden) : TokenUntil(Start.AddHours(1));
        });
        using CommunicationTokenCredential credential = Create(handler);
        await refused.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("acs-1", (await credential.GetTokenAsync()).Token);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_first_exchange_under_way_that_fails_is_not_the_failure_of_a_call_that_waits_for_it()
    {
        using ManualResetEventSlim waiting = new();
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        RecordingHandler handler = Answering((_, number) =>
        {
            if (number > 1)
            {
                return TokenUntil(Start.AddHours(1), number);
            }

            begun.SetResult();
            waiting.Wait(TimeSpan.FromSeconds(30));
            return new HttpResponseMessage(HttpStatusCode.Forbidden);
        });
        using CommunicationTokenCredential credential = Create(handler);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));

        ValueTask<AccessToken> call = credential.GetTokenAsync();
        waiting.Set();

        Assert.Equal("acs-2", (await call).Token);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_changed_Entra_token_is_exchanged_at_once(bool async)
    {
        RecordingHandler handler = Answering((_, number) => TokenUntil(_clock.UtcNow.AddHours(1), number));
        using CommunicationTokenCredential credential = Create(handler);
        Assert.Equal("acs-1", credential.GetToken().Token);

        _entra.Token = "entra-2";

        Assert.Equal("acs-2", (async ? await credential.GetTokenAsync() : credential.GetToken()).Token);
        Assert.Equal(["Bearer entra-1", "Bearer entra-2"], handler.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task An_Entra_credential_that_gives_no_token_any_more_ends_the_calls()
    {
        RecordingHandler handler = Answering((_, number) => TokenUntil(_clock.UtcNow.AddHours(1), number));
        using CommunicationTokenCredential credential = Create(handler);
        credential.GetToken();

        _entra.Failure = new InvalidOperationException("Signed out.");

        Assert.Equal("Signed out.", Assert.Throws<InvalidOperationException>(() => credential.GetToken()).Message);
        Assert.Equal("Signed out.",
            (await Assert.ThrowsAsync<InvalidOperationException>(async () => await credential.GetTokenAsync())).Message);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task An_Entra_token_that_its_policy_keeps_is_not_asked_for_again()
    {
        FakeTokenCredential lasting = new(DateTimeOffset.MaxValue);
        RecordingHandler handler = Answering((_, number) => TokenUntil(_clock.UtcNow.AddHours(1), number));
        using CommunicationTokenCredential credential = new(
            new EntraCommunicationTokenCredentialOptions(Endpoint, lasting), _clock, handler.Transport);

        for (int i = 0; i < 10; i++)
        {
            await credential.GetTokenAsync();
        }

        Assert.Single(lasting.Scopes);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_the_Entra_token_is_the_same_and_the_last_answer_valid_nothing_is_sent(bool async)
    {
        RecordingHandler handler = Answering((_, number) => TokenUntil(_clock.UtcNow.AddHours(1), number));
        using CommunicationTokenCredential credential = Create(handler);
        credential.GetToken();
        _clock.Advance(TimeSpan.FromMinutes(59));

        AccessToken replayed = async ? await credential.GetTokenAsync() : credential.GetToken();

        Assert.Equal(("acs-1", Start.AddHours(1)), (replayed.Token, replayed.ExpiresOn));
        Assert.Single(handler.Requests);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("acs-2", credential.GetToken().Token);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Created, """{"accessToken":{"token":"acs-1","expiresOn":"2030-01-01T01:00:00Z"}}""")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"code":"BadRequest","message":"no"}}""")]
    [InlineData(HttpStatusCode.Forbidden, "")]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.OK, "<html>")]
    [InlineData(HttpStatusCode.OK, "{}")]
    [InlineData(HttpStatusCode.OK, """{"accessToken":null}""")]
    [InlineData(HttpStatusCode.OK, """{"accessToken":{"token":"acs-1"}}""")]
    [InlineData(HttpStatusCode.OK, """{"accessToken":{"token":"acs-1","expiresOn":"soon"}}""")]
    [InlineData(HttpStatusCode.OK, """{"accessToken":{"token":"","expiresOn":"2030-01-01T01:00:00Z"}}""")]
    public async Task Any_answer_but_a_token_is_an_error_of_the_request(HttpStatusCode status, string body)
    {
        RecordingHandler handler = Answering((_, _) => Answer(status, body));
        using CommunicationTokenCredential credential = Create(handler);

        Assert.Equal((int)status, Assert.Throws<RequestFailedException>(() => credential.GetToken()).Status);
        Assert.Equal((int)status, (await Assert.ThrowsAsync<RequestFailedException>(async () => await credential.GetTokenAsync())).Status);
    }

    [Fact]
    public void Members_that_are_not_known_are_skipped_and_any_offset_is_understood()
    {
        const string Body = """{"x":{"accessToken":1},"accessToken":{"y":[{}"""
            + """],"expiresOn":"2030-01-01T03:00:00.1234567+02:00","token":"acs-1"},"identity":{"id":"8:acs:r_u"}}""";
        using CommunicationTokenCredential credential = Create(Answering((_, _) => Answer(HttpStatusCode.OK, Body)));

        Assert.Equal(Start.AddHours(1), credential.GetToken().ExpiresOn.AddTicks(-1234567));
    }

    public static TheoryData<string[]?> BadScopes => new()
    {
        { null },
        { [] },
        { [null!] },
        { ["https://communication.azure.com//.default"] },
        { ["HTTPS://communication.azure.com/clients/.default"] },
        { ["https://communication.azure.com/clients/.default", "https://example.com/.default"] },
        { ["https://communication.azure.com/clients/.default", "https://auth.msft.communication.azure.com/.default"] },
    };

    [Theory]
    [MemberData(nameof(BadScopes))]
    public void Scopes_that_are_not_all_for_one_operation_are_refused(string[]? scopes)
    {
        EntraCommunicationTokenCredentialOptions options = new(Endpoint, _entra);

        Assert.StartsWith("Scopes validation failed", Assert.Throws<ArgumentException>(() => options.Scopes = scopes!).Message);
        Assert.Equal(["https://communication.azure.com/clients/.default"], options.Scopes);
    }

    [Fact]
    public void Scopes_that_were_spoiled_after_they_were_set_are_refused_by_the_credential()
    {
        EntraCommunicationTokenCredentialOptions options = new(Endpoint, _entra);
        options.Scopes[0] = "https://example.com/.default";

        Assert.Throws<ArgumentException>(() => new CommunicationTokenCredential(options));
    }

    [Fact]
    public void Missing_options_are_refused()
    {
        Assert.Equal(
            "resourceEndpoint",
            Assert.Throws<ArgumentNullException>(() => new EntraCommunicationTokenCredentialOptions(null!, _entra)).ParamName);
        Assert.Equal(
            "resourceEndpoint",
            Assert.Throws<ArgumentException>(() => new EntraCommunicationTokenCredentialOptions(string.Empty, _entra)).ParamName);
        Assert.Equal(
            "entraTokenCredential",
            Assert.Throws<ArgumentNullException>(() => new EntraCommunicationTokenCredentialOptions(Endpoint, null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() =>
            new CommunicationTokenCredential((EntraCommunicationTokenCredentialOptions)null!)).ParamName);
        Assert.Throws<UriFormatException>(() =>
            new CommunicationTokenCredential(new EntraCommunicationTokenCredentialOptions("contoso", _entra)));
    }

    [Fact]
    public async Task A_disposed_credential_gives_no_token()
    {
        CommunicationTokenCredential credential = Create(Answering((_, _) => TokenUntil(Start.AddHours(1))));
        credential.GetToken();
        credential.Dispose();

        Assert.Throws<ObjectDisposedException>(() => credential.GetToken());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await credential.GetTokenAsync());
    }

    private static RecordingHandler Answering(Func<RecordedRequest, int, HttpResponseMessage> answer) => new(answer);

    private static HttpResponseMessage TokenUntil(DateTimeOffset expiry, int number = 1) =>
        Answer(HttpStatusCode.OK, $$$"""{"accessToken":{"token":"acs-{{{number}}}","expiresOn":"{{{expiry:O}}}"}}""");

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private CommunicationTokenCredential Create(RecordingHandler handler) =>
        new(new EntraCommunicationTokenCredentialOptions(Endpoint, _entra), _clock, handler.Transport);
}
