using System;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Credentials;

public sealed class StaticTokenTests
{
    private static readonly DateTimeOffset Expiry = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task The_token_is_given_with_its_expiry_even_after_that()
    {
        string text = Jwt.ExpiringOn(Expiry);
        using CommunicationTokenCredential credential = new(text);

        AccessToken token = credential.GetToken();

        Assert.Equal((text, Expiry), (token.Token, token.ExpiresOn));
        Assert.Equal(token, await credential.GetTokenAsync());
    }

    [Theory]
    [InlineData("""{"exp":1577934245}""")]
    [InlineData("""{"exp":1577934245.9}""")]
    [InlineData("""{"other":{"exp":1},"list":[1,{"exp":2}],"exp":1577934245,"last":"ÿþ?>"}""")]
    public void The_expiry_is_the_claim_exp_of_the_payload(string payload)
    {
        using CommunicationTokenCredential credential = new(Jwt.WithPayload(payload));

        Assert.Equal(Expiry, credential.GetToken().ExpiresOn);
    }

    [Fact]
    public void Two_parts_are_enough()
    {
        string text = Jwt.ExpiringOn(Expiry);
        using CommunicationTokenCredential credential = new(text.Substring(0, text.LastIndexOf('.')));

        Assert.Equal(Expiry, credential.GetToken().ExpiresOn);
    }

    public static TheoryData<string> BadTokens =>
    [
        "",
        "token",
        ".",
        "a.b",
        "a.!!!!.c",
        "a.ĀĀĀĀ.c",
        "a.eyJleHAiOjE=eyJ.c",
        Jwt.WithPayload(""),
        Jwt.WithPayload("{"),
        Jwt.WithPayload("{}"),
        Jwt.WithPayload("5"),
        Jwt.WithPayload("[1577934245]"),
        Jwt.WithPayload("""{"exp":"1577934245"}"""),
        Jwt.WithPayload("""{"exp":null}"""),
        Jwt.WithPayload("""{"exp":1e300}"""),
        Jwt.WithPayload("""{"exp":9223372036854775807}"""),
        Jwt.WithPayload("""{"exp":-9223372036854775808}"""),
        Jwt.WithPayload("""{"EXP":1577934245}"""),
        Jwt.WithPayload("""{"other":{"exp":1577934245}}"""),
    ];

    [Theory]
    [MemberData(nameof(BadTokens))]
    public void A_text_that_is_no_token_with_an_expiry_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => new CommunicationTokenCredential(text));
    }

    [Fact]
    public void A_missing_token_is_refused()
    {
        Assert.Equal("token", Assert.Throws<ArgumentNullException>(() => new CommunicationTokenCredential((string)null!)).ParamName);
    }

    [Fact]
    public async Task A_disposed_credential_gives_no_token()
    {
        CommunicationTokenCredential credential = new(Jwt.ExpiringOn(Expiry));
        credential.Dispose();
        credential.Dispose();

        Assert.Equal("CommunicationTokenCredential", Assert.Throws<ObjectDisposedException>(() => credential.GetToken()).ObjectName);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await credential.GetTokenAsync());
    }
}
