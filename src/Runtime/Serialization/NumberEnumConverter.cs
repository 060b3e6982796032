using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Typewright.Runtime;

/// <summary>Lets System.Text.Json read and write an extensible enum of numbers.</summary>
/// <typeparam name="T">The enum: a struct that numbers convert to and from.</typeparam>
/// <typeparam name="TNumber">The type of its numbers.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T, TNumber>
    : JsonConverter<T>
    where T : struct
    where TNumber : struct
{
    private readonly Func<TNumber, T> _ofNumber = EnumOperators.FromWire<T, TNumber>();
    private readonly Func<T, TNumber> _toNumber = EnumOperators.ToWire<T, TNumber>();
    private readonly JsonRead<TNumber> _read = (JsonRead<TNumber>)EnumNumbers.Reads[typeof(TNumber)];
    private readonly JsonWrite<TNumber> _write = (JsonWrite<TNumber>)EnumNumbers.Writes[typeof(TNumber)];

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not such a number.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _ofNumber(_read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer, nameof(writer));
        _write(writer, _toNumber(value));
    }
}
