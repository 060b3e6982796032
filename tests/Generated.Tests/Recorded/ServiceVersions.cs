using System;
using System.Collections.Generic;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Finds the versions of the options by the text that travels, <c>2025-03-15</c>.</summary>
internal static class ServiceVersions
{
    private static readonly Dictionary<string, Type> s_versions = new()
    {
        ["chat"] = typeof(ChatClientOptions.ServiceVersion),
        ["identity"] = typeof(CommunicationIdentityClientOptions.ServiceVersion),
        ["rooms"] = typeof(RoomsClientOptions.ServiceVersion),
    };

    public static bool Cover(Exchange exchange) => Enum.IsDefined(s_versions[exchange.Service], Member(exchange));

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

    /// <inheritdoc cref="Chat(Exchange)"/>
    public static CommunicationIdentityClientOptions Identity(Exchange exchange) =>
        Enum.TryParse(Member(exchange), out CommunicationIdentityClientOptions.ServiceVersion version)
            ? new CommunicationIdentityClientOptions(version)
            : new CommunicationIdentityClientOptions();

    private static string Member(Exchange exchange) => "V" + exchange.ApiVersion.Replace('-', '_');
}
