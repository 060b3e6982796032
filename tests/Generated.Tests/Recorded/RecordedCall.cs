using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Core;
using Typewright.Generated.Tests.Emulated;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>
/// The values that a recorded call had, and ways to write down what comes back. A value that is not recorded is left
/// out.
/// </summary>
internal sealed class RecordedCall(Exchange exchange, MemoryClients clients, int pages)
{
    /// <summary>Parameters of the query that calls have arguments for. Any other one comes from the link of the page before.</summary>
    private static readonly string[] s_arguments = ["api-version", "maxPageSize", "startTime", "skip"];

    private readonly JsonObject _body = exchange.RequestBody as JsonObject ?? [];

    public MemoryClients Clients => clients;

    public ThreadCalls Thread => clients.Chat.GetChatThreadClient(ThreadId);

    public string ThreadId => exchange.PathValue("chatThreadId");

    public string MessageId => exchange.PathValue("chatMessageId");

    public string RoomId => exchange.PathValue("roomId");

    public CommunicationUserIdentifier User => new(exchange.PathValue("id"));

    /// <summary>How long a token is to live; the default value where the request does not say.</summary>
    public TimeSpan Lifetime => (int?)_body["expiresInMinutes"] is { } minutes ? TimeSpan.FromMinutes(minutes) : default;

    public int? Skip => exchange.Query.TryGetValue("skip", out string? skip) ? int.Parse(skip, CultureInfo.InvariantCulture) : null;

    public DateTimeOffset? StartTime =>
        exchange.Query.TryGetValue("startTime", out string? time) && !Continues(exchange) ? Moment(time) : null;

    public string? RequestId => exchange.RequestHeaders.GetValueOrDefault("repeatability-request-id");

    /// <summary>Tells whether the request is for another page than the first one.</summary>
    public static bool Continues(Exchange exchange) => exchange.Query.Keys.Except(s_arguments).Any();

    public string? Text(string name) => (string?)_body[name];

    public bool? Flag(string name) => (bool?)_body[name];

    public DateTimeOffset? Time(string name) => Text(name) is { } text ? Moment(text) : null;

    /// <summary>The members of an object in the body.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Members(string name) => _body[name] as JsonObject ?? [];

    /// <summary>The scopes of a token; null where the request does not say.</summary>
    public IEnumerable<CommunicationTokenScope>? Scopes(string name) =>
        (_body[name] as JsonArray)?.Select(scope => new CommunicationTokenScope((string)scope!));

    /// <summary>The objects of a list in the body.</summary>
    public IEnumerable<JsonObject> Items(string name) => (_body[name] as JsonArray ?? []).Select(item => item!.AsObject());

    public void CopyMetadata(IDictionary<string, string> metadata)
    {
        foreach ((string key, JsonNode? value) in Members("metadata"))
        {
            metadata[key] = (string)value!;
        }
    }

    public ChatRetentionPolicy? RetentionPolicy() => (string?)_body["retentionPolicy"]?["kind"] switch
    {
        null => null,
        "none" => ChatRetentionPolicy.None(),
        "threadCreationDate" => ChatRetentionPolicy.ThreadCreationDate((int)_body["retentionPolicy"]!["deleteThreadAfterDays"]!),
        string kind => throw new InvalidOperationException($"Nobody can ask for the retention policy {kind}."),
    };

    public IEnumerable<ChatParticipant> Participants() => Items(
        "participants").Select(participant => new ChatParticipant(Identifier(participant["communicationIdentifier"]!))
        {
            DisplayName = (string?)participant["displayName"],
            ShareHistoryTime = (string?)participant["shareHistoryTime"] is { } time ? Moment(time) : null,
        });

    /// <summary>The identifier that is the body; somebody where the body is not recorded.</summary>
    public CommunicationIdentifier Identifier() => _body.Count == 0 ? new CommunicationUserIdentifier("8:acs:somebody") : Identifier(_body);

    /// <summary>Gets pages of a listing, as many as are recorded: a list of what was read of each.</summary>
    public async Task<JsonNode?> PagesAsync<T>(Listing<T> listing)
        where T : IPersistableModel<T>
    {
        string? token = Continues(exchange) ? Link() : null;
        int? size = token is null && exchange.Query.TryGetValue("maxPageSize", out string? hint)
            ? int.Parse(hint, CultureInfo.InvariantCulture)
            : null;
        JsonArray read = [];
        foreach (Page<T> page in await listing.PagesAsync(token, size, pages))
        {
            JsonObject envelope = new() { ["value"] = new JsonArray([.. page.Values.Select(Written)]) };
            if (page.ContinuationToken is { } next)
            {
                envelope["nextLink"] = next;
            }

            read.Add(envelope);
        }

        return read;
    }

    /// <summary>Writes a model as JSON.</summary>
    public static JsonNode? Written<T>(T model)
        where T : IPersistableModel<T> => JsonNode.Parse(ModelReaderWriter.Write(model));

    /// <summary>Writes a token as JSON.</summary>
    public static JsonNode? Written(AccessToken token) =>
        new JsonObject { ["token"] = token.Token, ["expiresOn"] = token.ExpiresOn.ToString("O", CultureInfo.InvariantCulture) };

    /// <summary>Takes the body of an answer as it is, for calls that read nothing from it.</summary>
    public static JsonNode? Raw(Response response) => response.Content.ToMemory().IsEmpty ? null : JsonNode.Parse(response.Content);

    private static CommunicationIdentifier Identifier(JsonNode model) =>
        CommunicationIdentifier.FromRawId((string?)model["rawId"] ?? (string)model["communicationUser"]!["id"]!);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The link that the page before this one must have had.</summary>
    private string Link() =>
        exchange.Path + "?" + string.Join(
            '&',
            exchange.Query.Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
}
