using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>
/// An emulator in the state in which a service was when a request was recorded, as far as the recording tells: what was found is there,
/// what was not found is not, and the clock shows the time of the request.
/// </summary>
internal sealed partial class Stage(CommunicationEmulator emulator, HttpClient client, Recording recording)
{
    private const string ThreadPattern = "{chatThreadId}";
    private const string InvalidUser = "8:acs:invalidUserId";

    /// <summary>What was sent where the recording does not say it, by operation and status.</summary>
    private static readonly Dictionary<(string Operation, int Status), string> s_missingBodies = new()
    {
        [("POST /chat/threads", 201)] = """{"topic":"Topic"}""",
        [("POST /chat/threads", 400)] =
            $$$$"""{"topic":"Topic","participants":[{"communicationIdentifier":{"communicationUser":{"id":"{{{{InvalidUser}}}}"}}}]}""",
        [("PATCH /chat/threads/{chatThreadId}", 204)] = """{"topic":"Topic"}""",
        [("POST /chat/threads/{chatThreadId}/messages", 201)] = """{"content":"Text"}""",
        [("PATCH /chat/threads/{chatThreadId}/messages/{chatMessageId}", 204)] = """{"content":"Text"}""",
        [("PATCH /chat/threads/{chatThreadId}/messages/{chatMessageId}", 400)] = """{"content":"Text"}""",
        [("POST /chat/threads/{chatThreadId}/participants/:add", 201)] = """{"participants":[]}""",
        [("POST /chat/threads/{chatThreadId}/participants/:add", 400)] =
            $$$$"""{"participants":[{"communicationIdentifier":{"communicationUser":{"id":"{{{{InvalidUser}}}}"}}}]}""",
        [("POST /chat/threads/{chatThreadId}/participants/:remove", 204)] = $$$$"""{"communicationUser":{"id":"{{{{SomeUser}}}}"}}""",
        [("POST /chat/threads/{chatThreadId}/participants/:remove", 400)] = $$$$"""{"communicationUser":{"id":"{{{{InvalidUser}}}}"}}""",
        [("POST /chat/threads/{chatThreadId}/readReceipts", 200)] = """{"chatMessageId":"1600000000000"}""",
        [("POST /chat/threads/{chatThreadId}/readReceipts", 404)] = """{"chatMessageId":"1"}""",
        [("POST /identities/{id}/:issueAccessToken", 200)] = """{"scopes":["chat"]}""",
    };

    private const string SomeUser = "8:acs:11111111-1111-4111-8111-111111111111_00000000-0000-4000-8000-000000000001";

    private readonly Dictionary<string, string> _users = [];
    private string _token = string.Empty;

    /// <summary>Makes the recorded request again.</summary>
    public static async Task<Answer> PlayAsync(Recording recording, HttpClient client)
    {
        EmulatorOptions options = new() { TimeProvider = new ManualClock(Time(recording)), MaximumClockSkew = Timeout.InfiniteTimeSpan };
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync(options);
        return await new Stage(emulator, client, recording).PlayAsync();
    }

    /// <summary>When the request was made: by its date, else by the times in it and in its answer.</summary>
    private static DateTimeOffset Time(Recording recording)
    {
        string?[] times =
        [
            recording.RequestHeaders.GetValueOrDefault("x-ms-date"),
            (string?)(recording.ResponseBody as JsonObject)?["createdAt"],
            (string?)recording.RequestBody?["validFrom"],
        ];
        return times.FirstOrDefault(time => time is not null) is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : new DateTimeOffset(2025, 4, 1, 8, 0, 0, TimeSpan.Zero);
    }

    [GeneratedRegex("8:acs:[0-9a-f]{8}-[^_\"]*_[^\"]+")]
    private static partial Regex UserId();

    private async Task<Answer> PlayAsync()
    {
        (_, _token) = await emulator.CreateUserAndTokenAsync();
        string? body = recording.RequestBody?.ToJsonString() ?? s_missingBodies.GetValueOrDefault((recording.Operation, recording.Status));
        body = body is null ? null : await WithUsersAsync(body);
        if (recording is { Operation: "POST /teamsUser/:exchangeAccessToken", Status: 200, RequestBody: { } exchange })
        {
            (string appId, string userId) = ((string)exchange["appId"]!, (string)exchange["userId"]!);
            body = Json(new { token = emulator.CreateTeamsUserToken(appId, userId), appId, userId });
        }

        string[] segments = [.. recording.Segments];
        string[] template = recording.Template.Split('/');
        if (Array.IndexOf(template, ThreadPattern) is > 0 and int thread && IsThere(thread))
        {
            (segments, body) = await WithThreadAsync(segments, template, thread, body);
        }
        else if (Array.IndexOf(template, "{roomId}") is > 0 and int room && IsThere(room))
        {
            segments[room] = await RoomAsync();
        }
        else if (Array.IndexOf(template, "{id}") is > 0 and int user)
        {
            segments[user] = recording.Status == 401 ? SomeUser : (await emulator.CreateUserAndTokenAsync()).UserId;
        }

        string query = string.Join('&', recording.Query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        string path = string.Join('/', segments.Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        return await SendAsync(recording.Method, $"{path}?{query}", body);
    }

    /// <summary>Whether the service knew what the segment names: what it did not find or not take is the last one.</summary>
    private bool IsThere(int segment) => recording.Status < 400 || recording.Segments.Count > segment + 1;

    private async Task<string> WithUsersAsync(string body)
    {
        foreach (string id in UserId().Matches(body).Select(match => match.Value).Distinct())
        {
            _users[id] = (await emulator.CreateUserAndTokenAsync()).UserId;
        }

        return _users.Aggregate(body, (text, user) => text.Replace(user.Key, user.Value, StringComparison.Ordinal));
    }

    private async Task<(string[] Segments, string? Body)> WithThreadAsync(string[] segments, string[] template, int index, string? body)
    {
        object[] participants = [.. _users.Values.Select(id => new { communicationIdentifier = new { communicationUser = new { id } } })];
        bool isAdding = recording.Template.EndsWith(":add", StringComparison.Ordinal);
        Answer created = await SendAsync(
            "POST", "/chat/threads?api-version=2025-03-15", Json(new { topic = "Topic", participants = isAdding ? [] : participants }));
        string thread = (string)created.Json["chatThread"]!["id"]!;
        segments[index] = thread;

        string messages = $"/chat/threads/{Uri.EscapeDataString(thread)}/messages?api-version=2025-03-15";
        Answer sent = await SendAsync("POST", messages, Json(new { content = "Text" }));
        string message = (string)sent.Json["id"]!;
        if (Array.IndexOf(template, "{chatMessageId}") is > 0 and int place && recording.Status < 400)
        {
            segments[place] = message;
        }

        bool namesMessage = recording is { Operation: "POST /chat/threads/{chatThreadId}/readReceipts", Status: < 400 };
        return (segments, namesMessage ? Json(new { chatMessageId = message }) : body);
    }

    private async Task<string> RoomAsync()
    {
        Answer created = await SendAsync("POST", "/rooms?api-version=2025-03-13", "{}");
        return (string)created.Json["id"]!;
    }

    private async Task<Answer> SendAsync(string method, string target, string? body)
    {
        using HttpRequestMessage request = new(HttpMethod.Parse(method), new Uri(emulator.Endpoint, target));
        string token = recording.Service == "chat" ? _token : emulator.CreateServiceToken();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach ((string name, string value) in recording.RequestHeaders
            .Where(header => header.Key.StartsWith("repeatability-", StringComparison.OrdinalIgnoreCase)))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            string type = method == "PATCH" ? "application/merge-patch+json" : "application/json";
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    private static string Json(object value) => System.Text.Json.JsonSerializer.Serialize(value);
}
