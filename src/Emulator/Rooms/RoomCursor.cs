using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>Where a listing goes on. Travels inside a next link as Base64, padded to kilobytes as the service's are.</summary>
/// <param name="EmptyPages">How many pages without items come before the next item.</param>
/// <param name="Position">How many items have been listed, or the sequence of the last one.</param>
internal sealed record RoomCursor(int EmptyPages, long Position)
{
    private const string Parameter = "nextLink";
    private const int PaddingLength = 2048;

    private static readonly string Padding = string.Concat(
        Enumerable.Range(0, PaddingLength / 4).Select(i => i.ToString("X4", CultureInfo.InvariantCulture)));

    /// <summary>The cursor in a request's query; null when it asks for the first page.</summary>
    public static RoomCursor? Read(Call call)
    {
        if (call.Query(Parameter) is not { } text)
        {
            return null;
        }

        Span<byte> buffer = new byte[text.Length];
        string[] parts = Convert.TryFromBase64String(text, buffer, out int length)
            ? Encoding.UTF8.GetString(buffer[..length]).Split('#')
            : [];
        return parts.Length == 4
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int emptyPages)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out long position)
                ? new RoomCursor(emptyPages, position)
                : throw ServiceException.InvalidInput("The continuation token is not valid.", Parameter);
    }

    /// <summary>A page of a listing, whose next link leads to this cursor when there is more.</summary>
    public static JsonObject Page(Call call, IEnumerable<JsonNode> items, RoomCursor? next) =>
        new JsonObject { ["value"] = JsonMembers.ToArray(items) }.With("nextLink", next?.Link(call));

    private string Link(Call call)
    {
        string token = Convert.ToBase64String(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"+RID:~#{EmptyPages}#{Position}#{Padding}")));
        return $"{call.BaseAddress}{call.Path}?{Parameter}={Uri.EscapeDataString(token)}&api-version={call.Version.Text}";
    }
}
