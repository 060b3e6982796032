using System;
using System.Collections.Generic;
using System.Text.Json;
using Typewright.Wire.Tests.Everyday;
using Xunit;

namespace Typewright.Wire.Tests.Json;

/// <summary>What System.Text.Json makes of generated types: the wire's JSON, wherever they are.</summary>
public sealed class SerializerTests
{
    private const string Wire =
        """{"name":"Mina","kind":"house cat","size":"extra-small","level":2,"price":9.5,"home":{"type":"cage","bars":4},"x":1}""";

    [Fact]
    public void A_model_is_read_and_written_as_it_travels()
    {
        Pet pet = JsonSerializer.Deserialize<Pet>(Wire)!;

        Assert.Equal(("Mina", Kind.HouseCat, Size.ExtraSmall, Level.High), (pet.Name, pet.Kind, pet.Size, pet.Level));
        Assert.Equal(4, Assert.IsType<Cage>(pet.Home).Bars);
        Assert.Equal(Wire, JsonSerializer.Serialize(pet));
    }

    [Fact]
    public void Inside_of_other_classes_and_collections_models_are_what_they_are_alone()
    {
        string text = """
            {"Owner":"Ada","Pets":[WIRE,null],"ByName":{"Mina":WIRE},"Kinds":{"house cat":1,"parrot":2},"Sizes":{"large":1},
            "Best":"dog","Worst":null,"Price":{"until":"May"}}
            """.Replace("WIRE", Wire, StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

        Basket basket = JsonSerializer.Deserialize<Basket>(text)!;

        Assert.Equal(2, basket.Kinds[new Kind("parrot")]);
        Assert.Null(basket.Worst);
        Assert.Null(basket.Pets[1]);
        Assert.Equal(text, JsonSerializer.Serialize(basket));
    }

    [Fact]
    public void A_base_class_is_read_and_written_as_what_the_value_is()
    {
        Home home = JsonSerializer.Deserialize<Home>("""{"type":"cage","bars":2}""")!;

        Assert.IsType<Cage>(home);
        Assert.Equal("""[{"type":"cage","bars":2}]""", JsonSerializer.Serialize(new List<Home> { home }));
        Assert.Equal("""{"type":"cage","bars":2}""", JsonSerializer.Serialize((Cage)home));
    }

    [Theory]
    [InlineData("\"unicorn\"", typeof(Kind))]
    [InlineData("\"unheard of\"", typeof(Size))]
    [InlineData("7", typeof(Level))]
    [InlineData("null", typeof(Pet))]
    [InlineData("null", typeof(Kind?))]
    [InlineData("{\"until\":\"May\"}", typeof(Price))]
    [InlineData("{\"type\":\"nest\",\"twigs\":3}", typeof(Home))]
    [InlineData("[\"dog\",\"house cat\"]", typeof(Kind[]))]
    public void What_is_read_is_written_again(string json, Type type) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));

    [Theory]
    [InlineData("[]", typeof(Pet))]
    [InlineData("1", typeof(Kind))]
    [InlineData("1", typeof(Size))]
    [InlineData("\"high\"", typeof(Level))]
    [InlineData("null", typeof(Kind))]
    public void Something_else_is_an_exception_of_the_serializer(string json, Type type) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

    [Fact]
    public void Options_of_the_serializer_indent_and_leave_the_names_of_the_wire()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

        string json = JsonSerializer.Serialize(new Pet("Mina", Kind.Dog), options);

        Assert.Equal("{\n  \"name\": \"Mina\",\n  \"kind\": \"dog\"\n}", json);
    }

    private sealed class Basket
    {
        public string Owner { get; set; } = "";

        public List<Pet?> Pets { get; set; } = [];

        public Dictionary<string, Pet> ByName { get; set; } = [];

        public Dictionary<Kind, int> Kinds { get; set; } = [];

        public Dictionary<Size, int> Sizes { get; set; } = [];

        public Kind Best { get; set; }

        public Kind? Worst { get; set; }

        public Price? Price { get; set; }
    }
}
