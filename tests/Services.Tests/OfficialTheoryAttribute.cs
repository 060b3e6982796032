using System;
using Xunit;

namespace Typewright.Services.Tests;

/// <summary>A test on the clients of several documents, shown as skipped where one that stands for them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialTheoryAttribute : TheoryAttribute
{
    public OfficialTheoryAttribute(string service) => Skip = OfficialFactAttribute.Reason(service);
}
