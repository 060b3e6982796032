using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ThreadTests : ChatTest
{
    [Fact]
    public async Task Creating_a_thread_answers_with_its_properties()
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, """{"topic":"Lunch"}""");

        Assert.Equal(201, answer.Status);
        var thread = answer.Json["chatThread"]!;
        Assert.Matches(@"^19:acsV1_[A-Za-z0-9_-]+@thread\.v2$", (string?)thread["id"]);
        Assert.Equal("Lunch", (string?)thread["topic"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)thread["createdOn"]);
        Assert.Equal(Alice, (string?)thread["createdByCommunicationIdentifier"]!["communicationUser"]!["id"]);
        Assert.Equal("none", (string?)thread["retentionPolicy"]!["kind"]);
        Assert.Null(answer.Json["invalidParticipants"]);
    }
}
