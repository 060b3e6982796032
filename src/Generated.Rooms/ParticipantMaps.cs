using System;
using System.Collections.Generic;

namespace Azure.Communication.Rooms;

/// <summary>Turns lists of participants into the maps by raw id that travel to the service.</summary>
internal static class ParticipantMaps
{
    /// <summary>Adds participants with their roles.</summary>
    /// <param name="map">The map; stays as it is when there are no participants, so that it is not sent.</param>
    /// <param name="participants">The participants; null counts as none.</param>
    /// <param name="parameterName">What the caller calls the participants.</param>
    /// <exception cref="ArgumentException">Two participants have the same raw id.</exception>
    public static void Add(IDictionary<string, ParticipantProperties> map, IEnumerable<RoomParticipant>? participants, string parameterName)
    {
        foreach (RoomParticipant participant in participants ?? [])
        {
            ParticipantRole role = participant.Role == default ? ParticipantRole.Attendee : participant.Role;
            Add(map, participant.CommunicationIdentifier.RawId, new ParticipantProperties(role), parameterName);
        }
    }

    /// <summary>Adds participants that are to be removed from the room, which a null says.</summary>
    /// <param name="map">The map; stays as it is when there are no participants, so that it is not sent.</param>
    /// <param name="identifiers">The participants; null counts as none.</param>
    /// <param name="parameterName">What the caller calls the participants.</param>
    /// <exception cref="ArgumentException">Two identifiers have the same raw id.</exception>
    public static void AddRemovals(
        IDictionary<string, ParticipantProperties?> map,
        IEnumerable<CommunicationIdentifier>? identifiers,
        string parameterName)
    {
        foreach (CommunicationIdentifier identifier in identifiers ?? [])
        {
            Add(map, identifier.RawId, null, parameterName);
        }
    }

    private static void Add<T>(IDictionary<string, T> map, string rawId, T value, string parameterName)
    {
        if (map.ContainsKey(rawId))
        {
            throw new ArgumentException($"The participant '{rawId}' is there twice.", parameterName);
        }

        map.Add(rawId, value);
    }
}
