using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>
/// Where the bodies of an operation have lists and objects. Some recordings were published with a word in place of a whole
/// list; such a body is nothing that the service would ever send. Which ones these are is told by the other recordings of
/// the operation, not by a list of names.
/// </summary>
internal sealed class Shapes
{
    private readonly HashSet<string> _structures;

    public Shapes(IEnumerable<Exchange> exchanges) =>
        _structures = [.. exchanges
            .SelectMany(exchange => Places(exchange, exchange.RequestBody).Concat(Places(exchange, exchange.ResponseBody)))
            .Where(place => !place.IsText)
            .Select(place => place.Name)];

    /// <summary>Whether the body has no text in a place where others have a list or an object.</summary>
    public bool Fits(Exchange exchange, JsonNode? body) =>
        !Places(exchange, body).Any(place => place.IsText && _structures.Contains(place.Name));

    private static IEnumerable<(string Name, bool IsText)> Places(Exchange exchange, JsonNode? body)
    {
        string answer = exchange.IsError ? "error" : "response";
        string side = ReferenceEquals(body, exchange.RequestBody) ? "request" : answer;
        return Below($"{exchange.Method} {exchange.PathTemplate} {side}", body);
    }

    private static IEnumerable<(string Name, bool IsText)> Below(string name, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below($"{name}/{member.Key}", member.Value)).Prepend((name, false)),
        JsonArray items => items.SelectMany(item => Below(name + "/*", item)).Prepend((name, false)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(name, true)],
        _ => [],
    };
}
