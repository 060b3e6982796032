using System;
using System.Threading;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Soak.Calling;

/// <summary>Asks the emulator to let some calls go wrong, each in one of the ways in which services and networks do.</summary>
internal sealed class FaultPolicy(int percent, int seed) : HttpPipelineSynchronousPolicy
{
    /// <summary>Every fault hits one or two tries of its call. Those that say <c>after</c> come when the work has been done.</summary>
    private static readonly string[] s_faults =
    [
        "429;retry-after=0.01;times=1",
        "429;retry-after=0.02;times=2",
        "429;retry-after=1;times=1",
        "503-html;times=1",
        "503-html;times=1;after",
        "503;retry-after=0.01;times=2",
        "500;times=1",
        "500;times=1;after",
        "drop;times=1",
        "drop;times=1;after",
        "drop;times=2;after",
        "truncate;times=1",
        "slow=30;times=1",
    ];

    private readonly Random _random = new(seed);
    private readonly Lock _gate = new();

    public override void OnSendingRequest(HttpMessage message)
    {
        if (Draw() is { } fault)
        {
            message.Request.Headers.SetValue("x-emulator-fault", fault);
        }
    }

    private string? Draw()
    {
        lock (_gate)
        {
            return _random.Next(100) < percent ? s_faults[_random.Next(s_faults.Length)] : null;
        }
    }
}
