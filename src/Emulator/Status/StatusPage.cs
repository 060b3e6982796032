using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Typewright.Emulator.Traffic;

namespace Typewright.Emulator.Status;

/// <summary>A page for people that shows what the emulator holds and what it was asked last. Every text on it is encoded.</summary>
internal sealed class StatusPage(StateDump state, RequestLog requests, TimeProvider clock)
{
    /// <summary>Nothing on the page comes from elsewhere, and nothing on it runs.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const int MostRows = 50;

    private const string Style = """
        body{font:14px/1.4 system-ui,sans-serif;margin:2em;color:#222;background:#fff}
        h2{margin:1.5em 0 .3em;font-size:1.1em}table{border-collapse:collapse;width:100%}
        th,td{text-align:left;padding:.25em .8em .25em 0;border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}
        """;

    public string ToHtml()
    {
        IReadOnlyList<string> users = state.Users();
        IReadOnlyList<JsonElement> threads = state.Threads();
        IReadOnlyList<JsonElement> rooms = state.Rooms();
        StringBuilder html = new();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Communication emulator</title>");
        html.Append("<style>").Append(Style).Append("</style></head><body>\n<h1>Communication emulator</h1>\n<p>It is ");
        html.Append(Encoded(clock.GetUtcNow().ToString("u", CultureInfo.InvariantCulture)));
        html.Append(" here. All of this as JSON: <a href=\"/emulator/state\">/emulator/state</a></p>\n");
        AddTable(html, "users", "Users", users.Count, ["Id"], users.Select(id => (string?[])[id]));
        AddTable(
            html,
            "threads",
            "Threads",
            threads.Count,
            ["Id", "Topic", "Created", "Deleted", "Participants", "Messages"],
            threads.Select(ThreadRow));
        AddTable(html, "rooms", "Rooms", rooms.Count, ["Id", "Created", "From", "Until", "Participants"], rooms.Select(RoomRow));
        IReadOnlyList<RecordedRequest> log = requests.Snapshot();
        AddTable(html, "requests", "Requests", log.Count, ["Method", "Target", "Status"], log.Select(RequestRow));
        return html.Append("</body></html>\n").ToString();
    }

    private static string?[] ThreadRow(JsonElement thread) =>
    [
        Text(thread, "id"), Text(thread, "topic"), Text(thread, "createdOn"), Text(thread, "deletedOn"), Count(thread, "participants"),
        Count(thread, "messages"),
    ];

    private static string?[] RoomRow(JsonElement room) =>
        [Text(room, "id"), Text(room, "createdAt"), Text(room, "validFrom"), Text(room, "validUntil"), Count(room, "participants")];

    private static string?[] RequestRow(RecordedRequest request) =>
        [request.Method, request.Target, request.Status?.ToString(CultureInfo.InvariantCulture) ?? "no answer"];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string Count(JsonElement element, string name) =>
        element.GetProperty(name).GetArrayLength().ToString(CultureInfo.InvariantCulture);

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    private static void AddTable(StringBuilder html, string id, string heading, int count, string[] columns, IEnumerable<string?[]> rows)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h2>{heading} ({count})</h2>\n<table id=\"{id}\"><tr>");
        html.AppendJoin(string.Empty, columns.Select(column => $"<th>{column}</th>")).Append("</tr>\n");
        // The newest are on top; the dump has the rest.
        foreach (string?[] row in rows.Reverse().Take(MostRows))
        {
            html.Append("<tr>").AppendJoin(string.Empty, row.Select(cell => $"<td>{Encoded(cell ?? string.Empty)}</td>")).Append("</tr>\n");
        }

        html.Append("</table>\n");
    }
}
