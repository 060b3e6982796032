using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ScopeTests : ChatTest
{
    [Theory]
    [InlineData("chat", 201)]
    [InlineData("chat.join", 403)]
    [InlineData("chat.join.limited", 403)]
    [InlineData("voip", 403)]
    public async Task Only_the_full_scope_creates_threads(string scope, int status)
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync([scope]);

        Assert.Equal(status, (await AsUserAsync(token, "POST", "/chat/threads" + ChatVersion, """{"topic":"t"}""")).Status);
    }

    [Theory]
    [InlineData("chat.join", 403)]
    [InlineData("chat.join.limited", 403)]
    public async Task A_joining_scope_neither_changes_nor_deletes_threads(string scope, int status)
    {
        (string thread, string token) = await JoinAsync(scope);

        Assert.Equal(status, (await AsUserAsync(token, "PATCH", thread + ChatVersion, """{"topic":"t"}""")).Status);
        Assert.Equal(status, (await AsUserAsync(token, "DELETE", thread + ChatVersion)).Status);
    }

    [Theory]
    [InlineData("chat.join", 201)]
    [InlineData("chat.join.limited", 403)]
    public async Task The_limited_scope_adds_no_participants(string scope, int status)
    {
        (string thread, string token) = await JoinAsync(scope);

        Answer answer = await AsUserAsync(
            token,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new { participants = new[] { Participant(Bob) } });

        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("chat.join", 201)]
    [InlineData("chat.join.limited", 201)]
    [InlineData("voip", 403)]
    public async Task Every_scope_of_chat_sends_messages(string scope, int status)
    {
        (string thread, string token) = await JoinAsync(scope);

        Assert.Equal(status, (await AsUserAsync(token, "POST", $"{thread}/messages{ChatVersion}", """{"content":"hi"}""")).Status);
    }

    private async Task<(string Thread, string Token)> JoinAsync(string scope)
    {
        (string user, string token) = await Emulator.CreateUserAndTokenAsync([scope]);
        return (await CreateThreadAsync(user), token);
    }
}
