using System;
using System.ClientModel.Primitives;
using System.Text.Json;

namespace Typewright.Runtime.Tests;

/// <summary>A model as the generator writes it.</summary>
public sealed class Pet : IJsonModel<Pet>
{
    private ExtraMembers _extra;

    public Pet(string name) => Name = name;

    internal Pet()
    {
    }

    public string Name { get; private set; } = null!;

    public int? Age { get; set; }

    public static Pet Read(ref Utf8JsonReader reader)
    {
        Pet pet = new();
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("name"u8))
            {
                pet.Name = JsonReading.RequiredString(ref reader);
            }
            else if (name.SequenceEqual("age"u8))
            {
                pet.Age = JsonReading.NullableValue(ref reader, JsonReading.Int32);
            }
            else
            {
                pet._extra.Keep(name, ref reader);
            }
        }

        return pet;
    }

    public static void Write(Utf8JsonWriter writer, Pet value)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, value.Name);
        if (value.Age is { } age)
        {
            writer.WriteNumber("age"u8, age);
        }

        value._extra.Write(writer);
        writer.WriteEndObject();
    }

    void IJsonModel<Pet>.Write(Utf8JsonWriter writer, ModelReaderWriterOptions options) => JsonModels.Write(writer, this, Write, options);

    Pet IJsonModel<Pet>.Create(ref Utf8JsonReader reader, ModelReaderWriterOptions options) => JsonModels.Create(ref reader, Read, options);

    BinaryData IPersistableModel<Pet>.Write(ModelReaderWriterOptions options) => JsonModels.Write(this, Write, options);

    Pet IPersistableModel<Pet>.Create(BinaryData data, ModelReaderWriterOptions options) => JsonModels.Create(data, Read, options);

    string IPersistableModel<Pet>.GetFormatFromOptions(ModelReaderWriterOptions options) => JsonModels.Format;
}
