using System;
using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>A test that needs a browser, shown as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserPage.Program is null ? "Chromium is not installed." : null;
}
