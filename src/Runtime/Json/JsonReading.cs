using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads JSON values straight from UTF-8 bytes. Every method can serve as a <see cref="JsonRead{T}"/>.</summary>
/// <remarks>
/// Each method expects the reader on the first token of a value and leaves it on the last one. JSON of another kind than
/// expected is always a <see cref="JsonException"/> whose message says what was expected, what was found and where; JSON
/// that nests deeper than the reader's <see cref="JsonReaderOptions.MaxDepth"/> is one too.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonReading
{
    /// <summary>Enters an object, so that <see cref="NextMember"/> can be called.</summary>
    /// <param name="reader">The reader, on the object's first token or before the first token of the text.</param>
    /// <exception cref="JsonException">The value is not an object.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            StartSlowly(ref reader, JsonTokenType.StartObject, "an object");
        }
    }

    /// <summary>Moves to the next member of the object that was entered with <see cref="StartObject"/>.</summary>
    /// <param name="reader">The reader; afterwards it stands on the member's value, or on the object's end.</param>
    /// <param name="name">The unescaped UTF-8 name of the member; empty at the end of the object.</param>
    /// <returns>Whether there is a member; false at the end of the object.</returns>
    /// <exception cref="JsonException">The JSON is malformed or truncated.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return reader.TokenType == JsonTokenType.EndObject ? false : throw JsonFailure.Expected("a member name", ref reader);
        }

        name = JsonText.Utf8(ref reader);
        Advance(ref reader);
        return true;
    }

    /// <summary>Tells whether a member has a name.</summary>
    /// <param name="name">The name that <see cref="NextMember"/> gave.</param>
    /// <param name="known">The UTF-8 name to compare it with.</param>
    /// <returns>Whether they are the same, byte for byte.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => name.SequenceEqual(known);

    /// <summary>Tells whether a value is JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>Whether it is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonFailure.Expected("true or false", ref reader),
    };

    /// <summary>Reads a value that may be JSON null.</summary>
    /// <typeparam name="T">The type of a value that is not null.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="read">Reads the value when it is not null.</param>
    /// <returns>The value, or null for JSON null.</returns>
    public static T? NullableValue<T>(ref Utf8JsonReader reader, JsonRead<T> read)
        where T : struct
        => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    /// <summary>Reads a value that may be JSON null.</summary>
    /// <typeparam name="T">The type of a value that is not null.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="read">Reads the value when it is not null.</param>
    /// <returns>The value, or null for JSON null.</returns>
    public static T? NullableReference<T>(ref Utf8JsonReader reader, JsonRead<T> read)
        where T : class
        => reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    /// <summary>Moves to the next token, of which there must be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw JsonFailure.Ended();
        }
    }

    /// <summary>Checks that a value starts with the token, after moving to the first one if the reader is still before it.</summary>
    internal static void StartSlowly(ref Utf8JsonReader reader, JsonTokenType token, string expected)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            Advance(ref reader);
        }

        if (reader.TokenType != token)
        {
            throw JsonFailure.Expected(expected, ref reader);
        }
    }
}
