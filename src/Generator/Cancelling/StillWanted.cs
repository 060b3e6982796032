using System;
using System.Threading;

namespace Typewright.Generator.Cancelling;

/// <summary>
/// Whether the result of the work is still wanted. Whatever goes over something that grows with a document asks at each step; how
/// often that is looked up is decided here.
/// </summary>
internal class StillWanted(CancellationToken cancellation)
{
    // A step is a look at a node, a schema, a type or a piece of code, some of which are long: 64 are well below a millisecond.
    private const uint Glance = 64;

    private uint _steps;

    /// <summary>For work that nobody ends.</summary>
    public static StillWanted Always => new(CancellationToken.None);

    /// <summary>A step of the work.</summary>
    /// <exception cref="OperationCanceledException">The result is no longer wanted.</exception>
    public void Ask()
    {
        if (++_steps % Glance == 0)
        {
            LookUp();
        }
    }

    /// <summary>The look at the token.</summary>
    /// <exception cref="OperationCanceledException">The result is no longer wanted.</exception>
    public virtual void LookUp() => cancellation.ThrowIfCancellationRequested();
}
