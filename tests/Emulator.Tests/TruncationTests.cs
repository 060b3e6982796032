using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Typewright.Emulator.Faults;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>Answers of which only a part arrives.</summary>
public sealed class TruncationTests : ChatTest
{
    [Fact]
    public async Task Half_of_an_answer_arrives_after_its_operation_was_carried_out()
    {
        await CreateUsersAsync();

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, """{"topic":"Half"}""", ("x-emulator-fault", "truncate")));

        Assert.IsAssignableFrom<IOException>(exception.InnerException);
        Assert.Single((await AsUserAsync(AliceToken, "GET", "/chat/threads" + ChatVersion)).Items);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_lost()
    {
        string thread = await CreateThreadAsync();
        Emulator.Faults.Enqueue(Fault.Truncate(), method: "DELETE");

        await Assert.ThrowsAsync<HttpRequestException>(() => AsUserAsync(AliceToken, "DELETE", thread + ChatVersion));

        Assert.Equal(404, (await AsUserAsync(AliceToken, "GET", thread + ChatVersion)).Status);
    }
}
