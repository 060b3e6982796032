using Xunit;

namespace Typewright.Conformance.Spector;

/// <summary>A test that needs the server; skipped where there is none.</summary>
internal sealed class SpectorTheoryAttribute : TheoryAttribute
{
    public SpectorTheoryAttribute() => Skip = SpectorServer.Package.Reason;
}

/// <summary>A test that needs the server; skipped where there is none.</summary>
internal sealed class SpectorFactAttribute : FactAttribute
{
    public SpectorFactAttribute() => Skip = SpectorServer.Package.Reason;
}
