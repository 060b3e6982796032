using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class RoomParticipantTests : EmulatorTest
{
    private const string Ann = "8:acs:db75ed0c-e801-41a3-99a4-66a0a119a06c_00000010-ce28-064a-83fe-084822000333";
    private const string Ben = "8:acs:db75ed0c-e801-41a3-99a4-66a0a119a06c_00000010-ce28-064a-83fe-084822000444";

    protected override EmulatorOptions Options => new() { DefaultPageSize = 2 };

    [Fact]
    public async Task Participants_of_a_new_room_are_listed_with_their_roles()
    {
        string room = await CreateRoomAsync($$$"""{"participants":{"{{{Ann}}}":{"role":"Presenter"},"{{{Ben}}}":{},"8:acs:c_d":null}}""");

        Answer list = await SignedAsync("GET", $"{room}/participants{RoomsVersion}");

        Assert.Equal(
            $$"""{"value":[{"rawId":"{{Ann}}","role":"Presenter"},{"rawId":"{{Ben}}","role":"Attendee"}]}""", list.Text);
    }

    [Fact]
    public async Task One_patch_adds_changes_and_removes()
    {
        string room = await CreateRoomAsync($$$"""{"participants":{"{{{Ann}}}":{"role":"Presenter"},"8:acs:c_d":{"role":"Attendee"} }}""");

        Answer patched = await SignedAsync(
            "PATCH",
            $"{room}/participants{RoomsVersion}",
            $$$"""{"participants":{"{{{Ben}}}":{"role":"Collaborator"},"{{{Ann}}}":{"role":"Consumer"},"""
                + """ "8:acs:c_d":null,"8:acs:not_there":null}}""");

        Assert.Equal((200, "{}"), (patched.Status, patched.Text));
        Assert.Equal(
            $$"""{"value":[{"rawId":"{{Ann}}","role":"Consumer"},{"rawId":"{{Ben}}","role":"Collaborator"}]}""",
            (await SignedAsync("GET", $"{room}/participants{RoomsVersion}")).Text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"participants":null}""")]
    [InlineData("""{"participants":{}}""")]
    public async Task A_patch_without_participants_changes_nothing(string body)
    {
        string room = await CreateRoomAsync($$$"""{"participants":{"{{{Ann}}}":{"role":"Presenter"} }}""");

        Answer patched = await SignedAsync("PATCH", $"{room}/participants{RoomsVersion}", body);

        Assert.Equal((200, "{}"), (patched.Status, patched.Text));
        Assert.Single((await SignedAsync("GET", $"{room}/participants{RoomsVersion}")).Items);
    }

    [Theory]
    [InlineData(
        """{"participants":{"8:acs:a_b":{"role":"Presenter"},"invalid_mri":{"role":"Presenter"}}}""",
        "Communication identifier invalid_mri is not supported.")]
    [InlineData("""{"participants":{"8:acs:a_b":{"role":"Presenter"},"8:acs:c_d":{"role":"kafka"}}}""", "'kafka' is not a role")]
    public async Task A_bad_entry_refuses_the_whole_patch(string body, string message)
    {
        string room = await CreateRoomAsync("{}");

        Answer patched = await SignedAsync("PATCH", $"{room}/participants{RoomsVersion}", body);
        Answer created = await SignedAsync("POST", "/rooms" + RoomsVersion, body);

        Assert.Equal((400, 400), (patched.Status, created.Status));
        Assert.StartsWith(message, patched.ErrorMessage);
        Assert.Equal(patched.Text, created.Text);
        Assert.Empty((await SignedAsync("GET", $"{room}/participants{RoomsVersion}")).Items);
    }

    [Theory]
    [InlineData("2024-04-15", 400)]
    [InlineData("2025-03-13", 200)]
    public async Task Collaborators_depend_on_the_version(string version, int status)
    {
        string room = await CreateRoomAsync("{}");

        Answer patched = await SignedAsync(
            "PATCH", $"{room}/participants?api-version={version}", """{"participants":{"8:acs:a_b":{"role":"Collaborator"}}}""");

        Assert.Equal(status, patched.Status);
    }

    [Fact]
    public async Task Participants_are_paged()
    {
        string room = await CreateRoomAsync("""{"participants":{"8:acs:a_1":{},"8:acs:a_2":{},"8:acs:a_3":{}}}""");

        Answer first = await SignedAsync("GET", $"{room}/participants{RoomsVersion}");
        Answer second = await SignedAsync("GET", first.NextLink!);

        Assert.StartsWith($"{Emulator.Endpoint.ToString().TrimEnd('/')}{room}/participants?nextLink=", first.NextLink);
        Assert.Equal(["8:acs:a_1", "8:acs:a_2", "8:acs:a_3"], first.Items.Concat(second.Items).Select(item => (string?)item!["rawId"]));
        Assert.Null(second.NextLink);
    }

    private async Task<string> CreateRoomAsync(string body) =>
        "/rooms/" + (string)(await SignedAsync("POST", "/rooms" + RoomsVersion, body)).Json["id"]!;
}
