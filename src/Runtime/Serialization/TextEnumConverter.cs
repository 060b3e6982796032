using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Typewright.Runtime;

/// <summary>Lets System.Text.Json read and write an extensible enum of texts, as a value and as the key of a dictionary.</summary>
/// <typeparam name="T">The enum: a struct that texts convert to, and whose text is that of <c>ToString</c>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T> : JsonConverter<T>
    where T : struct, IEquatable<T>
{
    private readonly Func<string, T> _ofText = EnumOperators.FromWire<T, string>();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String
            ? _ofText(reader.GetString()!)
            : throw JsonFailure.Expected("a string", ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer, nameof(writer));
        if (value.Equals(default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _ofText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer, nameof(writer));
        writer.WritePropertyName(value.ToString()!);
    }
}
