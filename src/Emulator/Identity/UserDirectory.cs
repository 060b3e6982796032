using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Emulator.Identity;

/// <summary>The users of the emulated resource. Safe for use by several threads.</summary>
internal sealed class UserDirectory(string resourceId)
{
    // The value counts how often the user's tokens were revoked: only tokens of the latest generation are valid.
    private readonly Dictionary<string, int> _generations = new(StringComparer.Ordinal);
    private int _created;

    /// <summary>What the raw ids of all users of this resource begin with.</summary>
    public string Prefix { get; } = $"8:acs:{resourceId}_";

    public string Create()
    {
        lock (_generations)
        {
            _created++;
            string id = Prefix + string.Create(CultureInfo.InvariantCulture, $"{_created:x8}-0000-4000-8000-{_created:x12}");
            _generations.Add(id, 0);
            return id;
        }
    }

    public bool Exists(string userId) => Generation(userId) is not null;

    /// <summary>The generation that new tokens of a user belong to; null when there is no such user.</summary>
    public int? Generation(string userId)
    {
        lock (_generations)
        {
            return _generations.TryGetValue(userId, out int generation) ? generation : null;
        }
    }

    public bool HasGeneration(string userId, int generation) => Generation(userId) == generation;

    /// <summary>Makes all tokens so far invalid; false when there is no such user.</summary>
    public bool Revoke(string userId)
    {
        lock (_generations)
        {
            if (!_generations.TryGetValue(userId, out int generation))
            {
                return false;
            }

            _generations[userId] = generation + 1;
            return true;
        }
    }

    /// <summary>Deletes a user, and with it the validity of its tokens; false when there is no such user.</summary>
    public bool Delete(string userId)
    {
        lock (_generations)
        {
            return _generations.Remove(userId);
        }
    }
}
