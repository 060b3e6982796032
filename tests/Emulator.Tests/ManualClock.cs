using System;
using Microsoft.Extensions.Time.Testing;

namespace Typewright.Emulator.Tests;

/// <summary>A clock that stands still until it is told otherwise.</summary>
public sealed class ManualClock(DateTimeOffset now) : FakeTimeProvider(now)
{
    public DateTimeOffset Now
    {
        get => GetUtcNow();
        set => SetUtcNow(value);
    }
}
