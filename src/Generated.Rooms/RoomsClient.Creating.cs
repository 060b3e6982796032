using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Communication.Rooms;

public partial class RoomsClient
{
    /// <summary>Creates a room.</summary>
    /// <param name="options">When the room is open and who may join it; null leaves everything to the service.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The new room.</returns>
    /// <exception cref="ArgumentException">Two participants have the same raw id.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error, for example 400 for a room that
    /// would be open for more than 180 days.</exception>
    /// <remarks><c>POST /rooms</c></remarks>
    public virtual async Task<Response<CommunicationRoom>> CreateRoomAsync(
        CreateRoomOptions options,
        CancellationToken cancellationToken = default) =>
        await CreateRoomAsync(ToRequest(options, nameof(options)), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="CreateRoomAsync(CreateRoomOptions, CancellationToken)"/>
    public virtual Response<CommunicationRoom> CreateRoom(CreateRoomOptions options, CancellationToken cancellationToken = default) =>
        CreateRoom(ToRequest(options, nameof(options)), cancellationToken);

    /// <summary>Creates a room.</summary>
    /// <param name="validFrom">From when on the room can be joined. At once when null.</param>
    /// <param name="validUntil">Until when the room can be joined. 180 days from now when null, which is also the
    /// longest time a room can be open.</param>
    /// <param name="participants">Who may join the room, each once; null for nobody yet.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The new room.</returns>
    /// <exception cref="ArgumentException">Two of the <paramref name="participants"/> have the same raw id.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error, for example 400 for a room that
    /// would be open for more than 180 days.</exception>
    /// <remarks><c>POST /rooms</c></remarks>
    public virtual async Task<Response<CommunicationRoom>> CreateRoomAsync(
        DateTimeOffset? validFrom = null,
        DateTimeOffset? validUntil = null,
        IEnumerable<RoomParticipant>? participants = null,
        CancellationToken cancellationToken = default) =>
        await CreateRoomAsync(
            ToRequest(validFrom, validUntil, null, participants, nameof(participants)),
            cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="CreateRoomAsync(DateTimeOffset?, DateTimeOffset?, IEnumerable{RoomParticipant}?, CancellationToken)"/>
    public virtual Response<CommunicationRoom> CreateRoom(
        DateTimeOffset? validFrom = null,
        DateTimeOffset? validUntil = null,
        IEnumerable<RoomParticipant>? participants = null,
        CancellationToken cancellationToken = default) =>
        CreateRoom(ToRequest(validFrom, validUntil, null, participants, nameof(participants)), cancellationToken);

    // Callers have always been free to pass null for options; the annotation alone does not stop them.
    private static CreateRoomRequest ToRequest(CreateRoomOptions? options, string parameterName) =>
        ToRequest(options?.ValidFrom, options?.ValidUntil, options?.PstnDialOutEnabled, options?.Participants, parameterName);

    private static CreateRoomRequest ToRequest(
        DateTimeOffset? validFrom,
        DateTimeOffset? validUntil,
        bool? pstnDialOutEnabled,
        IEnumerable<RoomParticipant>? participants,
        string parameterName)
    {
        CreateRoomRequest request = new() { ValidFrom = validFrom, ValidUntil = validUntil, PstnDialOutEnabled = pstnDialOutEnabled };
        ParticipantMaps.Add(request.Participants, participants, parameterName);
        return request;
    }
}
