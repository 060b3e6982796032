using System;
using Xunit;

namespace Typewright.Services.Tests;

/// <summary>A test on the client of one service, shown as skipped where its document is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialFactAttribute : FactAttribute
{
    public OfficialFactAttribute(string service) => Skip = Reason(service);

    /// <summary>Why a test on the client of a service cannot run; null when it can.</summary>
    internal static string? Reason(string service) =>
        ServiceClients.Named(service).IsThere ? null : $"The document of {service} is not there.";
}
