using System;
using Xunit;

namespace Typewright.Reports;

/// <summary>A theory about the documents beside the checkout; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReportTheoryAttribute : TheoryAttribute
{
    public ReportTheoryAttribute() => Skip = Report.Missing;
}

/// <summary>A fact about the documents beside the checkout; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReportFactAttribute : FactAttribute
{
    public ReportFactAttribute() => Skip = Report.Missing;
}
