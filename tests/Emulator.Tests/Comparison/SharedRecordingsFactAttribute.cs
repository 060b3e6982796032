using System;
using Xunit;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>A test on recordings of the real services, shown as skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedRecordingsFactAttribute : FactAttribute
{
    public SharedRecordingsFactAttribute() => Skip = Recordings.Shared.Count > 0 ? null : "../shared/recordings is not there.";
}
