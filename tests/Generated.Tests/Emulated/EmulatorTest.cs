using System;
using System.Linq;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Azure.Core;
using Typewright.Emulator;
using Typewright.Emulator.Traffic;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>A test of the clients against an emulator of its own, over a real socket.</summary>
public abstract class EmulatorTest(bool isAsync) : IAsyncLifetime
{
    /// <summary>A user of another resource, whom chat does not accept.</summary>
    protected static readonly CommunicationUserIdentifier Stranger = new(
        "8:acs:00000000-0000-4000-8000-000000000000_00000000-0000-4000-8000-000000000000");

    protected CommunicationEmulator Emulator { get; private set; } = null!;

    /// <summary>The user whose token <see cref="Chat"/> has.</summary>
    protected CommunicationUserIdentifier Host { get; private set; } = null!;

    protected ChatCalls Chat { get; private set; } = null!;

    /// <summary>Rooms, with the access key.</summary>
    protected RoomCalls Rooms { get; private set; } = null!;

    /// <summary>Identity, with the access key.</summary>
    protected IdentityCalls Identity { get; private set; } = null!;

    protected bool IsAsync => isAsync;

    protected virtual EmulatorOptions Options => new();

    public async Task InitializeAsync()
    {
        Emulator = await CommunicationEmulator.StartAsync(Options);
        (Host, string token) = await CreateUserAsync();
        Chat = ChatAs(token);
        Rooms = RoomsWith(new RoomsClientOptions());
        Identity = IdentityWith(new CommunicationIdentityClientOptions());
    }

    public async Task DisposeAsync() => await Emulator.DisposeAsync();

    /// <summary>Makes options with which retries wait as good as nothing, unless the service asks for it.</summary>
    protected static T Quick<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.Mode = RetryMode.Fixed;
        return options;
    }

    protected async Task<(CommunicationUserIdentifier User, string Token)> CreateUserAsync(params string[] scopes)
    {
        (string id, string token) = await Emulator.CreateUserAndTokenAsync(scopes.Length == 0 ? null : scopes);
        return (new CommunicationUserIdentifier(id), token);
    }

    protected ChatCalls ChatAs(string token, ChatClientOptions? options = null) => ChatAs(new CommunicationTokenCredential(token), options);

    protected ChatCalls ChatAs(CommunicationTokenCredential credential, ChatClientOptions? options = null) =>
        new(new ChatClient(Emulator.Endpoint, credential, Quick(options ?? new ChatClientOptions())), isAsync);

    protected RoomCalls RoomsWith(RoomsClientOptions options) => new(new RoomsClient(Emulator.ConnectionString, Quick(options)), isAsync);

    protected IdentityCalls IdentityWith(CommunicationIdentityClientOptions options) =>
        new(new CommunicationIdentityClient(Emulator.ConnectionString, Quick(options)), isAsync);

    /// <summary>The latest request.</summary>
    protected RecordedRequest LastRequest => Emulator.Requests.Snapshot().Last();
}
