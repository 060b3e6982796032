using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Hosting;

/// <summary>What distinguishes one emulated service from another at the HTTP level.</summary>
/// <param name="Root">The first path segment of all its operations.</param>
/// <param name="InvalidInputCode">The error code it gives to bad input.</param>
/// <param name="SendsErrorCodeHeader">Whether its errors carry <c>x-ms-error-code</c>.</param>
/// <param name="SendsBareErrors">Whether the content type of its errors names no charset.</param>
/// <param name="Versions">The api-versions it serves, oldest first.</param>
internal sealed record ServiceDescription(
    string Root, string InvalidInputCode, bool SendsErrorCodeHeader, bool SendsBareErrors, IReadOnlyList<string> Versions)
{
    /// <summary>The last of the versions.</summary>
    public ApiVersion Newest => new(Versions[^1]);

    public static ServiceDescription Identity { get; } = new(
        "/identities",
        "ValidationError",
        false,
        true,
        [
            "2021-03-07", "2021-10-31-preview", "2021-11-01", "2022-06-01", "2022-10-01", "2023-10-01", "2025-03-02-preview",
        ]);

    /// <summary>The part of the identity service that knows people of Microsoft Teams.</summary>
    public static ServiceDescription TeamsUsers { get; } = Identity with { Root = "/teamsUser", Versions = [.. Identity.Versions.Skip(1)] };

    public static ServiceDescription Rooms { get; } = new(
        "/rooms", "BadRequest", true, false, ["2023-03-31-preview", "2023-06-14", "2023-10-30-preview", "2024-04-15", "2025-03-13"]);

    public static ServiceDescription Chat { get; } = new(
        "/chat",
        "BadRequest",
        false,
        false,
        [
            "2021-01-27-preview4", "2021-03-01-preview5", "2021-03-07", "2021-04-05-preview6", "2021-09-07",
            "2023-04-01-preview", "2023-07-01-preview", "2023-11-07", "2023-11-15-preview",
            "2024-03-01-preview", "2024-03-07", "2024-03-15-preview", "2024-06-05-preview", "2025-03-15",
        ]);

    /// <summary>The service that a path belongs to; null when there is none.</summary>
    public static ServiceDescription? Find(PathString path) => new[] { Identity, TeamsUsers, Rooms, Chat }
        .FirstOrDefault(service => path.StartsWithSegments(service.Root, StringComparison.Ordinal));

    /// <summary>The version that a request asks for; null when it asks for none that is served.</summary>
    public ApiVersion? FindVersion(HttpRequest request) =>
        request.Query["api-version"].ToString() is var text && Versions.Contains(text) ? new ApiVersion(text) : null;
}
