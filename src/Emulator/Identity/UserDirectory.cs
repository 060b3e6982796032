using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Emulator.Identity;

/// <summary>The users of the emulated resource. Safe for use by several threads.</summary>
internal sealed class UserDirectory(string resourceId)
{
    private const string TeamsUserPrefix = "8:orgid:";

    private readonly Dictionary<string, DirectoryUser> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idsByCustomId = new(StringComparer.Ordinal);
    private int _created;

    /// <summary>What the raw ids of all users of this resource begin with.</summary>
    public string Prefix { get; } = $"8:acs:{resourceId}_";

    /// <summary>Creates a user, or gives the id of the one that has the custom id already.</summary>
    public string Create(string? customId = null)
    {
        lock (_users)
        {
            if (customId is not null && _idsByCustomId.TryGetValue(customId, out string? known))
            {
                return known;
            }

            _created++;
            string id = Prefix + string.Create(CultureInfo.InvariantCulture, $"{_created:x8}-0000-4000-8000-{_created:x12}");
            _users.Add(id, new DirectoryUser(customId, 0, null));
            if (customId is not null)
            {
                _idsByCustomId.Add(customId, id);
            }

            return id;
        }
    }

    /// <summary>The raw ids of all users there are now.</summary>
    public IReadOnlyList<string> Ids()
    {
        lock (_users)
        {
            return [.. _users.Keys];
        }
    }

    /// <summary>Gives the id of a Teams user, who is in the directory from then on.</summary>
    public string TakeIn(string teamsUserObjectId)
    {
        string id = TeamsUserPrefix + teamsUserObjectId;
        lock (_users)
        {
            _users.TryAdd(id, new DirectoryUser(null, 0, null));
            return id;
        }
    }

    /// <summary>The user with a raw id; null when there is none.</summary>
    public DirectoryUser? Find(string userId)
    {
        lock (_users)
        {
            return _users.GetValueOrDefault(userId);
        }
    }

    public bool Exists(string userId) => Find(userId) is not null;

    public bool HasGeneration(string userId, int generation) => Find(userId)?.Generation == generation;

    public void NoteToken(string userId, DateTimeOffset issuedAt) => Change(userId, user => user with { LastTokenIssuedAt = issuedAt });

    /// <summary>Makes all tokens so far invalid; false when there is no such user.</summary>
    public bool Revoke(string userId) => Change(userId, user => user with { Generation = user.Generation + 1 });

    /// <summary>Deletes a user, and with it the validity of its tokens; false when there is no such user.</summary>
    public bool Delete(string userId)
    {
        lock (_users)
        {
            if (!_users.Remove(userId, out DirectoryUser? user))
            {
                return false;
            }

            if (user.CustomId is not null)
            {
                _idsByCustomId.Remove(user.CustomId);
            }

            return true;
        }
    }

    private bool Change(string userId, Func<DirectoryUser, DirectoryUser> change)
    {
        lock (_users)
        {
            if (!_users.TryGetValue(userId, out DirectoryUser? user))
            {
                return false;
            }

            _users[userId] = change(user);
            return true;
        }
    }
}
