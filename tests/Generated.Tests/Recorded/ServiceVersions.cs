using System;
using Azure.Communication.Chat;
using Azure.Communication.Rooms;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Finds the versions of the options by the text that travels, <c>2025-03-15</c>.</summary>
internal static class ServiceVersions
{
    public static bool Cover(Exchange exchange) =>
        exchange.Service == "chat"
            ? Enum.TryParse(Member(exchange), out ChatClientOptions.ServiceVersion _)
            : Enum.TryParse(Member(exchange), out RoomsClientOptions.ServiceVersion _);

    /// <summary>Options of the exchange's version; of the newest if the version is none of the client's.</summary>
    public static ChatClientOptions Chat(Exchange exchange) =>
        Enum.TryParse(Member(exchange), out ChatClientOptions.ServiceVersion version)
            ? new ChatClientOptions(version)
            : new ChatClientOptions();

    /// <inheritdoc cref="Chat(Exchange)"/>
    public static RoomsClientOptions Rooms(Exchange exchange) =>
        Enum.TryParse(Member(exchange), out RoomsClientOptions.ServiceVersion version)
            ? new RoomsClientOptions(version)
            : new RoomsClientOptions();

    private static string Member(Exchange exchange) => "V" + exchange.ApiVersion.Replace('-', '_');
}
