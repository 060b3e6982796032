using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Durations in .NET's own form.</content>
public static partial class JsonMember
{
    /// <summary>Writes a duration in .NET's constant form, unless it is null.</summary>
    /// <param name="writer">The writer, inside of an object.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value; null for none.</param>
    public static void DurationConstant(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value)
    {
        Guard.NotNull(writer, nameof(writer));
        if (value is { } known)
        {
            writer.WriteString(name, WireFormat.DurationConstant(known));
        }
    }

    /// <summary>Writes a duration in .NET's constant form, unless it is null.</summary>
    /// <param name="writer">The writer, inside of an object.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value; null for none.</param>
    public static void DurationConstant(Utf8JsonWriter writer, JsonEncodedText name, TimeSpan? value)
    {
        Guard.NotNull(writer, nameof(writer));
        if (value is { } known)
        {
            writer.WriteString(name, WireFormat.DurationConstant(known));
        }
    }
}
