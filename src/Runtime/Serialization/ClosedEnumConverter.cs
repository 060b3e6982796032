using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Typewright.Runtime;

/// <summary>Lets System.Text.Json read and write a C# enum by its texts on the wire, as a value and as the key of a dictionary.</summary>
/// <typeparam name="T">The enum, whose members have an <see cref="EnumMemberAttribute"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClosedEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly ClosedEnum<T> _texts = new(Rows());

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _texts.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _texts.Write(writer, value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _texts.Value(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer, nameof(writer));
        writer.WritePropertyName(_texts.Text(value));
    }

    private static (string Text, T Value)[] Rows()
    {
        List<(string Text, T Value)> rows = [];
        foreach (FieldInfo field in typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.GetCustomAttribute<EnumMemberAttribute>()?.Value is { } text)
            {
                rows.Add((text, (T)field.GetValue(null)!));
            }
        }

        return [.. rows];
    }
}
