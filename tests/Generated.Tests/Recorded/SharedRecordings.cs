using Xunit;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Why a test on recordings of the real service does not run.</summary>
internal static class SharedRecordings
{
    public static string? Skip => RecordingSet.Shared.Exchanges.Count > 0
        ? null
        : "There are no recordings of the real service in ../shared/recordings; the invented ones beside the tests go through the same "
            + "checks.";
}

/// <summary>A test on recordings of the real service, shown as skipped where there are none.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedRecordings.Skip;
}

/// <inheritdoc cref="SharedFactAttribute"/>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedRecordings.Skip;
}
