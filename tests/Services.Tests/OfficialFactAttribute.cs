using System;
using System.Linq;
using Xunit;

namespace Typewright.Services.Tests;

/// <summary>A test on the client of one service, shown as skipped where its document is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialFactAttribute : FactAttribute
{
    public OfficialFactAttribute(string service) =>
        Skip = ServiceClients.All.Single(clients => clients.Name == service).IsThere ? null : $"The document of {service} is not there.";
}
