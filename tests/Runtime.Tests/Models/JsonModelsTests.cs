using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

public class JsonModelsTests
{
    private const string Json = "{\"name\":\"Rex\",\"age\":3,\"more\":[1]}";

    [Theory]
    [InlineData("J")]
    [InlineData("W")]
    public void A_model_round_trips_through_ModelReaderWriter(string format)
    {
        ModelReaderWriterOptions options = new(format);
        Pet pet = ModelReaderWriter.Read<Pet>(new BinaryData(Json), options, PetContext.Default)!;
        Assert.Equal(("Rex", 3), (pet.Name, pet.Age));
        Assert.Equal(Json, ModelReaderWriter.Write(pet, options, PetContext.Default).ToString());
    }

    [Fact]
    public void Collections_of_a_model_round_trip_through_ModelReaderWriter()
    {
        ModelReaderWriterOptions options = new("J");
        string list = $"[{Json},{Json}]";
        string map = $"{{\"x\":{Json}}}";
        List<Pet> pets = ModelReaderWriter.Read<List<Pet>>(new BinaryData(list), options, PetContext.Default)!;
        Assert.Equal(2, pets.Count);
        Assert.Equal(list, ModelReaderWriter.Write(pets, options, PetContext.Default).ToString());
        Pet[] array = ModelReaderWriter.Read<Pet[]>(new BinaryData(list), options, PetContext.Default)!;
        Assert.Equal(2, array.Length);
        Assert.Equal(list, ModelReaderWriter.Write(array, options, PetContext.Default).ToString());
        Dictionary<string, Pet> byName = ModelReaderWriter.Read<Dictionary<string, Pet>>(new BinaryData(map), options, PetContext.Default)!;
        Assert.Equal("Rex", byName["x"].Name);
        Assert.Equal(map, ModelReaderWriter.Write(byName, options, PetContext.Default).ToString());
    }

    [Fact]
    public void A_context_does_not_know_other_types()
        => Assert.False(PetContext.Default.TryGetTypeBuilder(typeof(Uri), out _));

    [Fact]
    public void A_model_round_trips_through_its_interface()
    {
        IJsonModel<Pet> model = new Pet();
        Utf8JsonReader reader = new("  {\"name\":\"Rex\"}"u8);
        Pet pet = model.Create(ref reader, ModelReaderWriterOptions.Json)!;
        Assert.Equal("Rex", pet.Name);
        Assert.Equal("{\"name\":\"Rex\"}",
            JsonTest.Write((IJsonModel<Pet>)pet, (writer, value) => value.Write(writer, ModelReaderWriterOptions.Json)));
        Assert.Equal("J", ((IPersistableModel<Pet>)pet).GetFormatFromOptions(ModelReaderWriterOptions.Json));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("XML")]
    [InlineData("")]
    public void Another_format_is_refused(string format)
    {
        IPersistableModel<Pet> model = new Pet("Rex");
        ModelReaderWriterOptions options = new(format);
        Assert.Contains($"'{format}'", Assert.Throws<FormatException>(() => model.Write(options)).Message);
        Assert.Contains($"'{format}'", Assert.Throws<FormatException>(() => model.Create(new BinaryData(Json), options)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("[]")]
    public void Text_that_is_no_model_is_a_json_exception(string text)
        => Assert.ThrowsAny<JsonException>(() => JsonModels.Create(new BinaryData(text), Pet.Read, null));

    [Fact]
    public void Text_with_a_byte_order_mark_is_read()
        => Assert.Equal("Rex", JsonModels.Create(new BinaryData("\uFEFF{\"name\":\"Rex\"}"), Pet.Read, null).Name);

    [Fact]
    public void Writing_that_fails_leaves_the_next_body_intact()
    {
        Assert.Throws<InvalidOperationException>(() => JsonModels.Write<Pet>(new Pet("Rex"), (writer, _) =>
        {
            writer.WriteStartArray();
            throw new InvalidOperationException();
        }, null));
        Assert.Equal("{\"name\":\"Rex\"}", JsonModels.Write(new Pet("Rex"), Pet.Write, null).ToString());
    }

    [Fact]
    public void Writing_inside_writing_keeps_both_texts_apart()
    {
        string inner = string.Empty;
        BinaryData outer = JsonModels.Write(new Pet("Rex"), (writer, pet) =>
        {
            writer.WriteStartObject();
            inner = JsonModels.Write(pet, Pet.Write, null).ToString();
            writer.WriteEndObject();
        }, null);
        Assert.Equal(("{}", "{\"name\":\"Rex\"}"), (outer.ToString(), inner));
    }
}
