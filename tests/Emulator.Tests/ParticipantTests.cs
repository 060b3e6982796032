using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ParticipantTests : ChatTest
{
    [Fact]
    public async Task Participants_are_listed_as_they_were_added()
    {
        string thread = await CreateThreadAsync();
        string body = $$$"""
            {"participants":[{"communicationIdentifier":{"communicationUser":{"id":"{{{Bob}}}"}},"displayName":"Bob",
            "shareHistoryTime":"2020-10-30T10:50:50Z","metadata":{"role":"guest"}}]}
            """;

        Answer added = await AsUserAsync(AliceToken, "POST", $"{thread}/participants/:add{ChatVersion}", body);
        Answer list = await AsUserAsync(BobToken, "GET", $"{thread}/participants{ChatVersion}");

        Assert.Equal((201, "{}"), (added.Status, added.Text));
        Assert.Equal([Alice, Bob], Texts(list.Items, "communicationIdentifier", "rawId"));
        Assert.Equal([null, "Bob"], Texts(list.Items, "displayName"));
        Assert.Equal(["1970-01-01T00:00:00Z", "2020-10-30T10:50:50Z"], Texts(list.Items, "shareHistoryTime"));
        Assert.Equal("guest", (string?)list.Items[1]!["metadata"]!["role"]);
    }

    [Fact]
    public async Task The_creator_keeps_the_name_given_for_it()
    {
        await CreateUsersAsync();
        string body = $$"""{"topic":"t","participants":[{"communicationIdentifier":{"rawId":"{{Alice}}"},"displayName":"Alice"}]}""";
        Answer created = await AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, body);

        Answer list = await AsUserAsync(
            AliceToken,
            "GET",
            $"{ThreadPath((string)created.Json["chatThread"]!["id"]!)}/participants{ChatVersion}");

        Assert.Equal(["Alice"], Texts(list.Items, "displayName"));
    }

    [Fact]
    public async Task Participants_that_cannot_be_added_are_reported_and_the_others_added()
    {
        string thread = await CreateThreadAsync();
        (string deleted, _) = await Emulator.CreateUserAndTokenAsync();
        await SignedAsync("DELETE", $"/identities/{deleted}{IdentityVersion}");
        const string Foreign = "8:acs:11111111-0000-4000-8000-000000000000_00000001-0000-4000-8000-000000000001";

        Answer answer = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new { participants = new[] { Participant(deleted), Participant(Bob), Participant(Foreign) } });

        Assert.Equal(201, answer.Status);
        Assert.Equal(
            [(deleted, "404", "Not found"), (Foreign, "403", "Permissions check failed")],
            answer.Json["invalidParticipants"]!
                .AsArray()
                .Select(error => ((string?)error!["target"], (string?)error["code"], (string?)error["message"])));
        Answer list = await AsUserAsync(AliceToken, "GET", $"{thread}/participants{ChatVersion}");
        Assert.Equal([Alice, Bob], Texts(list.Items, "communicationIdentifier", "rawId"));
    }

    [Fact]
    public async Task Creating_a_thread_reports_participants_that_cannot_be_added()
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(
            AliceToken, "POST", "/chat/threads"
                + ChatVersion, new { topic = "t", participants = new[] { Participant("8:acs:a_b"), Participant(Bob) } });

        Assert.Equal(201, answer.Status);
        Assert.Equal("8:acs:a_b", (string?)Assert.Single(answer.Json["invalidParticipants"]!.AsArray())!["target"]);
    }

    [Theory]
    [InlineData("""{"rawId":"8:acs:invalidUserId"}""")]
    [InlineData("""{"rawId":"nobody"}""")]
    [InlineData("""{"communicationUser":{"id":"8:acs:invalidUserId"}}""")]
    [InlineData("""{"communicationUser":{"id":"8:acs:a_b"},"phoneNumber":{"value":"+1"}}""")]
    [InlineData("{}")]
    public async Task A_malformed_identifier_is_a_bad_request(string identifier)
    {
        string thread = await CreateThreadAsync();

        Answer added = await AsUserAsync(
            AliceToken, "POST", $"{thread}/participants/:add{ChatVersion}", $$"""{"participants":["""
                + $$"""{"communicationIdentifier":{{identifier}}}]}""");
        Answer removed = await AsUserAsync(AliceToken, "POST", $"{thread}/participants/:remove{ChatVersion}", identifier);

        Assert.Equal((400, 400), (added.Status, removed.Status));
        Assert.Equal("BadRequest", added.ErrorCode);
    }

    [Theory]
    [InlineData("4:+15551234567", "phoneNumber", """{"value":"+15551234567"}""")]
    [InlineData("8:orgid:someone", "microsoftTeamsUser", """{"userId":"someone","isAnonymous":false,"cloud":"public"}""")]
    [InlineData("8:gcch:someone", "microsoftTeamsUser", """{"userId":"someone","isAnonymous":false,"cloud":"gcch"}""")]
    [InlineData("8:teamsvisitor:guest", "microsoftTeamsUser", """{"userId":"guest","isAnonymous":true,"cloud":"public"}""")]
    [InlineData("28:dod:bot", "microsoftTeamsApp", """{"appId":"bot","cloud":"dod"}""")]
    [InlineData(
        "8:gcch-acs:res_tenant_user",
        "teamsExtensionUser",
        """{"userId":"user","tenantId":"tenant","resourceId":"res","cloud":"gcch"}""")]
    [InlineData(
        "8:acs:res_tenant_user",
        "teamsExtensionUser",
        """{"userId":"user","tenantId":"tenant","resourceId":"res","cloud":"public"}""")]
    public async Task Identifiers_of_any_kind_are_added_shown_and_removed(string rawId, string member, string nested)
    {
        string thread = await CreateThreadAsync();

        // By the nested object alone, then by the raw id alone.
        Answer added = await AsUserAsync(
            AliceToken, "POST", $"{thread}/participants/:add{ChatVersion}", $$$"""{"participants":["""
                + $$$"""{"communicationIdentifier":{"{{{member}}}":{{{nested}}}}}]}""");
        Answer list = await AsUserAsync(AliceToken, "GET", $"{thread}/participants{ChatVersion}");
        Answer removed = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:remove{ChatVersion}",
            $$"""{"rawId":"{{rawId}}"}""");

        Assert.Equal((201, 204), (added.Status, removed.Status));
        JsonNode identifier = list.Items[1]!["communicationIdentifier"]!;
        Assert.Equal(["rawId", member], identifier.AsObject().Select(property => property.Key));
        Assert.Equal(rawId, (string?)identifier["rawId"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(nested), identifier[member]));
    }

    [Fact]
    public async Task A_removed_participant_is_shut_out()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);

        Answer removed = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:remove{ChatVersion}",
            new { rawId = Bob, communicationUser = new { id = Bob } });

        Assert.Equal((204, string.Empty), (removed.Status, removed.Text));
        Assert.Equal(403, (await AsUserAsync(BobToken, "GET", thread + ChatVersion)).Status);
        Assert.Empty((await AsUserAsync(BobToken, "GET", "/chat/threads" + ChatVersion)).Items);
    }

    [Fact]
    public async Task Removing_takes_a_merge_patch_too()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);
        HttpRequestMessage request = Request(
            "POST", $"{thread}/participants/:remove{ChatVersion}", new { rawId = Bob }, [("Authorization", "Bearer " + AliceToken)], out _);
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue("application/merge-patch+json");

        Assert.Equal(204, (await SendAsync(request)).Status);
    }

    [Fact]
    public async Task Who_is_not_there_cannot_be_removed()
    {
        string thread = await CreateThreadAsync();

        Assert.Equal(
            404,
            (await AsUserAsync(AliceToken, "POST", $"{thread}/participants/:remove{ChatVersion}", new { rawId = Bob })).Status);
    }

    [Fact]
    public async Task Adding_somebody_again_is_not_announced()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);

        await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new { participants = new[] { Participant(Bob) } });

        Assert.Equal(2, (await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}")).Items.Count);
        Assert.Equal(2, (await AsUserAsync(AliceToken, "GET", $"{thread}/participants{ChatVersion}")).Items.Count);
    }

    [Fact]
    public async Task Pages_are_linked_by_the_number_to_skip()
    {
        string thread = await CreateThreadWithPhonesAsync(4);

        List<Answer> pages = await PagesAsync(AliceToken, $"{thread}/participants{ChatVersion}&maxPageSize=2");
        Answer skipped = await AsUserAsync(AliceToken, "GET", $"{thread}/participants{ChatVersion}&skip=3");

        Assert.Equal([2, 2, 1], pages.Select(page => page.Items.Count));
        Assert.EndsWith("/participants?skip=2&maxPageSize=2&api-version=2025-03-15", pages[0].NextLink);
        Assert.Equal(["4:+3", "4:+4"], Texts(skipped.Items, "communicationIdentifier", "rawId"));
        Assert.Empty((await AsUserAsync(AliceToken, "GET", $"{thread}/participants{ChatVersion}&skip=9")).Items);
        Assert.Equal(400, (await AsUserAsync(AliceToken, "GET", $"{thread}/participants{ChatVersion}&skip=x")).Status);
    }

    [Fact]
    public async Task A_thread_has_250_participants_at_most()
    {
        string thread = await CreateThreadWithPhonesAsync(249);

        Answer known = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new { participants = new[] { Participant(Alice) } });
        Answer further = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new { participants = new[] { Participant(Bob) } });

        Assert.Equal((201, 400), (known.Status, further.Status));
    }

    [Fact]
    public async Task A_new_thread_has_250_participants_at_most()
    {
        await CreateUsersAsync();
        object[] phones = [.. Enumerable.Range(1, 250).Select(i => Phone(i))];

        Assert.Equal(
            400,
            (await AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, new { topic = "t", participants = phones })).Status);
    }

    private static object Phone(int number) => new { communicationIdentifier = new { rawId = $"4:+{number}" } };

    private async Task<string> CreateThreadWithPhonesAsync(int count)
    {
        string thread = await CreateThreadAsync();
        object[] phones = [.. Enumerable.Range(1, count).Select(Phone)];
        await AsUserAsync(AliceToken, "POST", $"{thread}/participants/:add{ChatVersion}", new { participants = phones });
        return thread;
    }
}
