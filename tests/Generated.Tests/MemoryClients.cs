using System;
using System.Buffers.Text;
using System.Text;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Azure.Core;
using Typewright.Generated.Tests.Emulated;
using Typewright.Testing;

namespace Typewright.Generated.Tests;

/// <summary>Clients whose service is a transport in memory.</summary>
internal sealed class MemoryClients
{
    public const string ThreadId = "19:a@thread.v2";

    /// <summary>Where the service is, unless a test says otherwise.</summary>
    public static readonly Uri Endpoint = new("https://contoso.communication.azure.com");

    public MemoryClients(MemoryTransport transport, bool isAsync)
        : this(transport, isAsync, Endpoint, new ChatClientOptions(), new RoomsClientOptions(), new CommunicationIdentityClientOptions())
    {
    }

    public MemoryClients(
        MemoryTransport transport, bool isAsync, Uri endpoint, ChatClientOptions chat, RoomsClientOptions rooms,
            CommunicationIdentityClientOptions identity)
    {
        AzureKeyCredential key = new(Convert.ToBase64String(new byte[32]));
        Transport = transport;
        Chat = new ChatCalls(new ChatClient(endpoint, new CommunicationTokenCredential(Token()), With(chat)), isAsync);
        Rooms = new RoomCalls(new RoomsClient(endpoint, key, With(rooms)), isAsync);
        Identity = new IdentityCalls(new CommunicationIdentityClient(endpoint, key, With(identity)), isAsync);
    }

    /// <summary>Clients that get the same answer whatever they ask.</summary>
    public MemoryClients(bool isAsync, int status, string? body, string? contentType = "application/json")
        : this(new MemoryTransport(_ => new MemoryResponse(status, body, contentType)), isAsync)
    {
    }

    public MemoryTransport Transport { get; }

    public SentRequest Sent => Transport.Sent[^1];

    public ChatCalls Chat { get; }

    public ThreadCalls Thread => Chat.GetChatThreadClient(ThreadId);

    public RoomCalls Rooms { get; }

    public IdentityCalls Identity { get; }

    /// <summary>A token of nobody that lives for an hour.</summary>
    private static string Token()
    {
        string payload = $$"""{"exp":{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}}""";
        return $"e30.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.";
    }

    private T With<T>(T options)
        where T : ClientOptions
    {
        options.Transport = Transport;
        options.Retry.MaxRetries = 0;
        return options;
    }
}
