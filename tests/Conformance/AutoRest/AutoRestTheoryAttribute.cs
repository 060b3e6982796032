using Xunit;

namespace Typewright.Conformance.AutoRest;

/// <summary>A test that needs the server; skipped where there is none.</summary>
internal sealed class AutoRestTheoryAttribute : TheoryAttribute
{
    public AutoRestTheoryAttribute() => Skip = AutoRestServer.Package.Reason;
}

/// <summary>A test that needs the server; skipped where there is none.</summary>
internal sealed class AutoRestFactAttribute : FactAttribute
{
    public AutoRestFactAttribute() => Skip = AutoRestServer.Package.Reason;
}
