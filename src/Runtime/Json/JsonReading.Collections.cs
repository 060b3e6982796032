using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Arrays, and objects that are used as maps.</content>
public static partial class JsonReading
{
    /// <summary>How many items the scratch array of a list holds at first.</summary>
    private const int FirstScratch = 16;

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="reader">The reader, on the array's first token.</param>
    /// <param name="item">Reads an item.</param>
    /// <returns>The items, in an array of exactly their number; a null among references is let through as a null reference.</returns>
    /// <exception cref="JsonException">The value is not an array, or an item cannot be read.</exception>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonRead<T> item) => Items(ref reader, item);

    /// <summary>Reads an array into a list that can be changed.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="reader">The reader, on the array's first token.</param>
    /// <param name="item">Reads an item.</param>
    /// <returns>The items; an empty array is a defined, empty list.</returns>
    /// <exception cref="JsonException">The value is not an array, or an item cannot be read.</exception>
    public static ChangeTrackingList<T> TrackedList<T>(ref Utf8JsonReader reader, JsonRead<T> item)
    {
        StartArray(ref reader);
        List<T> items = [];
        NullItem nulls = default;
        Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType == JsonTokenType.Null ? nulls.Read(ref reader, item, items.Count) : item(ref reader));
            Advance(ref reader);
        }

        return ChangeTrackingList<T>.Over(items);
    }

    /// <summary>Reads an object as a map from member name to value.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="reader">The reader, on the object's first token.</param>
    /// <param name="value">Reads a value.</param>
    /// <returns>The members; of a name that is there twice, the last one.</returns>
    /// <exception cref="JsonException">The value is not an object, or a member cannot be read.</exception>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonRead<T> value) => Members(ref reader, value);

    /// <summary>Reads an object as a map that can be changed.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="reader">The reader, on the object's first token.</param>
    /// <param name="value">Reads a value.</param>
    /// <returns>The members; an empty object is a defined, empty map.</returns>
    /// <exception cref="JsonException">The value is not an object, or a member cannot be read.</exception>
    public static ChangeTrackingMap<T> TrackedMap<T>(ref Utf8JsonReader reader, JsonRead<T> value)
        => ChangeTrackingMap<T>.Over(Members(ref reader, value));

    /// <summary>Reads an array into an array of exactly the number of items.</summary>
    internal static T[] Items<T>(ref Utf8JsonReader reader, JsonRead<T> item)
    {
        StartArray(ref reader);
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return Array.Empty<T>();
        }

        T[] scratch = ArrayPool<T>.Shared.Rent(FirstScratch);
        int count = 0;
        NullItem nulls = default;
        try
        {
            do
            {
                if (count == scratch.Length)
                {
                    Grow(ref scratch);
                }

                scratch[count] = reader.TokenType == JsonTokenType.Null ? nulls.Read(ref reader, item, count) : item(ref reader);
                count++;
                Advance(ref reader);
            }
            while (reader.TokenType != JsonTokenType.EndArray);

            T[] items = new T[count];
            Array.Copy(scratch, items, count);
            return items;
        }
        finally
        {
            Return(scratch, count);
        }
    }

    private static Dictionary<string, T> Members<T>(ref Utf8JsonReader reader, JsonRead<T> value)
    {
        StartObject(ref reader);
        Dictionary<string, T> members = new(StringComparer.Ordinal);
        NullItem nulls = default;
        Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndObject)
        {
            string name = JsonText.Get(ref reader);
            Advance(ref reader);
            members[name] = reader.TokenType == JsonTokenType.Null ? nulls.Read(ref reader, value, name) : value(ref reader);
            Advance(ref reader);
        }

        return members;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StartArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            StartSlowly(ref reader, JsonTokenType.StartArray, "an array");
        }
    }

    private static void Grow<T>(ref T[] scratch)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(scratch.Length * 2);
        Array.Copy(scratch, larger, scratch.Length);
        T[] smaller = scratch;
        scratch = larger;
        Return(smaller, smaller.Length);
    }

    private static void Return<T>(T[] scratch, int used)
    {
#if NET
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
#endif
        {
            // The pool must not keep the caller's objects alive.
            Array.Clear(scratch, 0, used);
        }

        ArrayPool<T>.Shared.Return(scratch);
    }
}
