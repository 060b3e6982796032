using System;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests.Authentication;

public sealed class BasicCredentialTests
{
    [Theory]
    [InlineData("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]
    [InlineData("key", "", "Basic a2V5Og==")]
    [InlineData("", "a:b", "Basic OmE6Yg==")]
    [InlineData("é", "ü", "Basic w6k6w7w=")]
    public async Task User_name_and_password_are_sent_in_UTF8(string userName, string password, string expected)
        => Assert.Equal(expected,
            (await new Exchange(AuthenticationPolicies.Basic(new BasicCredential(userName, password))).SendAsync("https://h/"))
                .Header("Authorization"));

    [Fact]
    public async Task A_retry_sends_the_updated_password()
    {
        BasicCredential credential = new("u", "1");
        Exchange exchange = new(AuthenticationPolicies.Basic(credential), number =>
        {
            credential.Update("v", "2");
            return new MemoryResponse(number == 1 ? 502 : 200);
        });
        await exchange.SendAsync("https://h/");
        Assert.Collection(
            exchange.Requests,
            static sent => Assert.Equal("Basic dTox", sent.Header("Authorization")),
            static sent => Assert.Equal("Basic djoy", sent.Header("Authorization")));
    }

    [Fact]
    public void A_user_name_with_a_colon_is_refused()
    {
        Assert.Equal("userName", Assert.Throws<ArgumentException>(() => new BasicCredential("a:b", "c")).ParamName);
        Assert.Equal("userName", Assert.Throws<ArgumentException>(() => new BasicCredential("a", "c").Update("a:b", "c")).ParamName);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("userName", Assert.Throws<ArgumentNullException>(() => new BasicCredential(null!, "c")).ParamName);
        Assert.Equal("password", Assert.Throws<ArgumentNullException>(() => new BasicCredential("a", "b").Update("a", null!)).ParamName);
    }
}
