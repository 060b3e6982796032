using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The name and value pairs that threads, participants and messages can carry.</summary>
internal static class ChatMetadata
{
    private const int LargestSize = 1024;

    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    /// <summary>The pairs after a change: given keys are set, or removed by a null value, and others stay.</summary>
    public static IReadOnlyDictionary<string, string> Merge(
        IReadOnlyDictionary<string, string> current,
        IReadOnlyDictionary<string, string?>? changes)
    {
        if (changes is null)
        {
            return current;
        }

        Dictionary<string, string> merged = new(current, StringComparer.Ordinal);
        foreach ((string key, string? value) in changes)
        {
            if (value is null)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = value;
            }
        }

        return merged;
    }

    /// <summary>As <see cref="Merge"/>, within the limit of 1 KB that threads and participants have.</summary>
    public static IReadOnlyDictionary<string, string> MergeWithinLimit(
        IReadOnlyDictionary<string, string> current, IReadOnlyDictionary<string, string?>? changes)
    {
        IReadOnlyDictionary<string, string> merged = Merge(current, changes);
        return merged.Sum(pair => Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value)) <= LargestSize
            ? merged
            : throw ServiceException.InvalidInput($"The metadata is larger than {LargestSize} bytes.", "metadata");
    }
}
