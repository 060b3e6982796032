using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Typewright.Emulator.Authentication;
using Typewright.Emulator.Chat;
using Typewright.Emulator.Faults;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Identity;
using Typewright.Emulator.Rooms;
using Typewright.Emulator.Status;
using Typewright.Emulator.Traffic;

namespace Typewright.Emulator;

/// <summary>
/// A local Azure Communication Services resource: identity, chat and rooms over HTTP, with all state in memory.
/// Safe for use by several threads and any number of clients. Disposing it stops the server and forgets the state.
/// </summary>
/// <remarks>
/// A request can ask for a fault by the header <c>x-emulator-fault</c>: <c>429</c> or another error status, <c>503-html</c> for a
/// gateway's page, <c>drop</c>, <c>truncate</c> or <c>slow=</c>milliseconds; then, in any order, <c>;retry-after=</c>seconds,
/// <c>;times=</c>N to hit only the first N tries with the same <c>x-ms-client-request-id</c> or <c>client-request-id</c>, and
/// <c>;after</c> to carry out the operation first. The header <c>x-emulator-empty-pages</c> sets how many empty pages a listing of
/// rooms begins with. A browser shows what there is at <see cref="Endpoint"/>.
/// </remarks>
public sealed class CommunicationEmulator : IAsyncDisposable
{
    private static readonly TimeSpan DefaultTokenLifetime = TimeSpan.FromHours(24);

    private readonly WebApplication _application;
    private readonly UserDirectory _users;
    private readonly TokenIssuer _tokens;
    private StateDump _state = null!;
    private bool _disposed;

    private CommunicationEmulator(EmulatorOptions options)
    {
        AccessKey = options.AccessKey ?? Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        byte[] key = Convert.FromBase64String(AccessKey);

        // The same key gives the same resource, and so the same ids in the same order.
        string resourceId = new Guid(SHA256.HashData(key).AsSpan(0, 16)).ToString();
        _users = new UserDirectory(resourceId);
        _tokens = new TokenIssuer(key, resourceId, options.TimeProvider, options.LongestTokenLifetime);
        Requests = new RequestLog(options.RequestLogCapacity);
        Certificate = options.UseTls ? SelfSignedCertificate.Create(options.Address) : null;
        _application = Build(options, new HmacAuthentication(key, options.TimeProvider, options.MaximumClockSkew), resourceId);
    }

    /// <summary>The address of the resource, which ends with a slash.</summary>
    public Uri Endpoint { get; private set; } = null!;

    /// <summary>The access key in Base64.</summary>
    public string AccessKey { get; }

    /// <summary>Endpoint and access key in the form that clients take: <c>endpoint=…;accesskey=…</c>.</summary>
    public string ConnectionString => $"endpoint={Endpoint};accesskey={AccessKey}";

    /// <summary>
    /// The self-signed certificate of the server, which clients must be told to trust; <see langword="null"/> without
    /// <see cref="EmulatorOptions.UseTls"/>.
    /// </summary>
    public X509Certificate2? Certificate { get; }

    /// <summary>Faults to inject into the requests to come.</summary>
    public FaultQueue Faults { get; } = new();

    /// <summary>The requests received so far.</summary>
    public RequestLog Requests { get; }

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">Its settings; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to cancel the start with.</param>
    /// <returns>The emulator, which already listens.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number among the options is out of its range.</exception>
    /// <exception cref="FormatException">The access key is not Base64.</exception>
    /// <exception cref="System.IO.IOException">The port is in use.</exception>
    public static async Task<CommunicationEmulator> StartAsync(
        EmulatorOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.DefaultPageSize, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.DefaultPageSize, 200, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.EmptyRoomPages, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RequestLogCapacity, 1, nameof(options));

        CommunicationEmulator emulator = new(options);
        bool started = false;
        try
        {
            await emulator._application.StartAsync(cancellationToken);
            started = true;
        }
        finally
        {
            if (!started)
            {
                await emulator.DisposeAsync();
            }
        }

        emulator.Endpoint = emulator.ListeningAddress();
        return emulator;
    }

    /// <summary>Creates a user and a token for it without a request.</summary>
    /// <param name="scopes">The scopes of the token, such as <c>chat</c> and <c>voip</c>; <see langword="null"/> for <c>chat</c>.</param>
    /// <param name="tokenLifetime">How long the token is valid; <see langword="null"/> for 24 hours. Unlike the
    /// service, any time is taken.</param>
    /// <param name="cancellationToken">The token to cancel with.</param>
    /// <returns>The raw id of the user and its access token.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Task<(string UserId, string Token)> CreateUserAndTokenAsync(
        IEnumerable<string>? scopes = null, TimeSpan? tokenLifetime = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string userId = _users.Create();
        AccessToken token = _tokens.IssueForUser(userId, scopes ?? ["chat"], 0, tokenLifetime ?? DefaultTokenLifetime);
        return Task.FromResult((userId, token.Token));
    }

    /// <summary>Creates a bearer token that identity and rooms take in place of a signature, as they take Entra tokens.</summary>
    /// <param name="lifetime">How long it is valid; <see langword="null"/> for 24 hours.</param>
    /// <returns>A JSON Web Token without a user, which chat refuses.</returns>
    public string CreateServiceToken(TimeSpan? lifetime = null) => _tokens.IssueForService(lifetime ?? DefaultTokenLifetime).Token;

    /// <summary>
    /// Creates what stands for the Entra token of a Teams user: identity exchanges it for a token of this resource, and nothing else
    /// takes it.
    /// </summary>
    /// <param name="clientId">The client id of the Entra application that the token was issued to, a GUID.</param>
    /// <param name="userObjectId">The object id of the Entra user, a GUID.</param>
    /// <param name="lifetime">How long it is valid; <see langword="null"/> for 24 hours.</param>
    /// <returns>A JSON Web Token.</returns>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public string CreateTeamsUserToken(string clientId, string userObjectId, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(clientId);
        ArgumentNullException.ThrowIfNull(userObjectId);
        return _tokens.IssueForTeamsUser(clientId, userObjectId, lifetime ?? DefaultTokenLifetime).Token;
    }

    /// <summary>
    /// Creates what sends requests for an <see cref="HttpClient"/>, and trusts the emulator's certificate beside those of the machine.
    /// </summary>
    /// <returns>A handler of its own, which the caller disposes.</returns>
    public HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None
                || (certificate is not null
                    && Certificate is not null
                    && certificate.GetRawCertData().AsSpan().SequenceEqual(Certificate.RawData)),
        },
    };

    /// <summary>
    /// Writes down what the emulator holds: a JSON object with the lists <c>users</c>, <c>threads</c> and <c>rooms</c>, oldest first, in
    /// the shapes of the newest service versions; threads have their <c>participants</c>, <c>messages</c> and <c>readReceipts</c>, deleted
    /// ones too, and rooms their <c>participants</c>. <c>GET /emulator/state</c> answers the same. It tells no key and no token.
    /// </summary>
    /// <returns>JSON text.</returns>
    public string ReadState() => _state.ToText();

    /// <summary>Stops the server; requests under way are given a moment to end. Doing it again has no effect.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        await _application.StopAsync();
        await _application.DisposeAsync();
        Certificate?.Dispose();
    }

    private WebApplication Build(EmulatorOptions options, HmacAuthentication hmac, string resourceId)
    {
        // An empty builder reads no configuration, so that the environment of a test run cannot change addresses.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port, listen =>
            {
                if (Certificate is not null)
                {
                    listen.UseHttps(Certificate);
                }
            });
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, InProcessLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));

        WebApplication application = builder.Build();
        application.Use(new RequestRecording(Requests).InvokeAsync);
        application.Use(new Correlation().InvokeAsync);
        application.Use(new FaultInjection(Faults).InvokeAsync);
        application.Use(ErrorHandling.InvokeAsync);
        Map(application, options, new Authenticator(hmac, _tokens, _users, options.TimeProvider), resourceId);
        return application;
    }

    private void Map(WebApplication application, EmulatorOptions options, Authenticator authenticator, string resourceId)
    {
        OperationMap identityMap = new(application, ServiceDescription.Identity, authenticator);
        new IdentityOperations(_users, _tokens, options.TimeProvider).Map(identityMap);
        OperationMap teamsUserMap = new(application, ServiceDescription.TeamsUsers, authenticator);
        new TeamsUserOperations(_users, _tokens, options.TimeProvider).Map(teamsUserMap);

        OperationMap roomMap = new(application, ServiceDescription.Rooms, authenticator);
        RoomStore rooms = new();
        new RoomOperations(rooms, options).Map(roomMap);
        new RoomParticipantOperations(rooms, options).Map(roomMap);

        OperationMap chatMap = new(application, ServiceDescription.Chat, authenticator);
        ThreadStore threads = new(options.TimeProvider, resourceId);
        ChatRoster roster = new(_users);
        new ThreadOperations(threads, roster, options).Map(chatMap);
        new MessageOperations(threads, options).Map(chatMap);
        new ParticipantOperations(threads, roster, options).Map(chatMap);
        new ReceiptOperations(threads, options).Map(chatMap);

        StateDump state = new(
            _users.Ids,
            () => chatMap.Read(() => threads.All.Select(thread => thread.ToState(threads.Now)).ToList()),
            () => roomMap.Read(() => rooms.NewestFirst.Reverse().Select(room => room.ToState()).ToList()));
        new StatusRoutes(state, new StatusPage(state, Requests, options.TimeProvider), options.TimeProvider).Map(application);
        _state = state;
    }

    private Uri ListeningAddress()
    {
        string address = _application.Services
            .GetRequiredService<IServer>().Features
            .GetRequiredFeature<IServerAddressesFeature>().Addresses
            .Single();
        UriBuilder endpoint = new(address);
        if (IPAddress.TryParse(endpoint.Host.Trim('[', ']'), out IPAddress? ip)
            && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
        {
            // "Any address" is nothing that a client can connect to.
            endpoint.Host = IPAddress.Loopback.ToString();
        }

        return endpoint.Uri;
    }
}
