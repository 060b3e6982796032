using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Typewright.Emulator;
using Typewright.Emulator.Traffic;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>Tells when an emulator was asked for messages.</summary>
internal static class ListedMessages
{
    /// <summary>Waits until messages have been listed once, and a watch has begun to look again.</summary>
    public static async Task ListedAsync(this CommunicationEmulator emulator)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        while (!emulator.Requests.Snapshot().Any(IsSecondLook))
        {
            await Task.Delay(5, patience.Token);
        }
    }

    // Only looks behind the first one have a time to start from, and pages behind the first one a state.
    private static bool IsSecondLook(RecordedRequest request) =>
        request.Method == "GET"
        && request.Path.EndsWith("/messages", StringComparison.Ordinal)
        && request.Query.Contains("startTime=", StringComparison.Ordinal)
        && !request.Query.Contains("syncState=", StringComparison.Ordinal);
}
