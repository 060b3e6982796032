using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Typewright.Testing;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Makes recorded calls again, with a transport that gives the recorded answers.</summary>
internal static class Replay
{
    /// <summary>Makes the call of an exchange, once with the synchronous and once with the asynchronous method.</summary>
    /// <returns>What was sent, and what was read from the answer, written as JSON again.</returns>
    public static async Task<IReadOnlyList<(SentRequest Sent, JsonNode? Read)>> RunAsync(Exchange exchange)
    {
        List<(SentRequest, JsonNode?)> runs = [];
        foreach ((IReadOnlyList<SentRequest> sent, JsonNode? read) in await RunAsync([exchange]))
        {
            runs.Add((sent.Single(), read is JsonArray pages ? pages.Single() : read));
        }

        return runs;
    }

    /// <summary>Walks a listing from the page on, as far as there are answers, once in each of the two ways.</summary>
    /// <returns>What was sent, and the pages, written as JSON again.</returns>
    public static async Task<IReadOnlyList<(IReadOnlyList<SentRequest> Sent, JsonNode? Read)>> RunAsync(IReadOnlyList<Exchange> answers)
    {
        List<(IReadOnlyList<SentRequest>, JsonNode?)> runs = [];
        foreach (bool isAsync in new[] { false, true })
        {
            MemoryTransport transport = new([.. answers.Select(answer => answer.ToResponse())]);
            JsonNode? read = await CallAsync(answers[0], transport, isAsync, answers.Count);
            runs.Add((transport.Sent, read));
        }

        return runs;
    }

    /// <summary>Makes the call of an exchange.</summary>
    public static Task<JsonNode?> CallAsync(Exchange exchange, MemoryTransport transport, bool isAsync, int pages = 1)
    {
        MemoryClients clients = new(
            transport, isAsync, Endpoint(exchange), ServiceVersions.Chat(exchange), ServiceVersions.Rooms(exchange),
                ServiceVersions.Identity(exchange));
        return RecordedOperations.All[$"{exchange.Method} {exchange.PathTemplate}"](new RecordedCall(exchange, clients, pages));
    }

    /// <summary>Links lead to the host that was called, so that one is where the service is.</summary>
    private static Uri Endpoint(Exchange exchange) =>
        exchange.NextLink is { } link ? new Uri(new Uri(link).GetLeftPart(UriPartial.Authority)) : MemoryClients.Endpoint;
}
