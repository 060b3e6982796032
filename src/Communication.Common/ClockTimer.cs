using System;

namespace Azure.Communication;

/// <summary>A timer that fires once each time it is set. After disposal, setting it does nothing.</summary>
internal abstract class ClockTimer : IDisposable
{
    /// <summary>Sets the timer, in place of what it was set to before.</summary>
    /// <param name="delay">How long to wait, from zero to what <see cref="System.Threading.Timer"/> can take.</param>
    public abstract void FireAfter(TimeSpan delay);

    public abstract void Dispose();
}
