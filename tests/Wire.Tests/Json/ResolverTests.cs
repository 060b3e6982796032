using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Typewright.Wire.Tests.Everyday;
using Xunit;

namespace Typewright.Wire.Tests.Json;

/// <summary>Programs without reflection have the types from the generated resolver, alone or beside their own contexts.</summary>
public sealed class ResolverTests
{
    private static readonly JsonSerializerOptions s_resolved = new() { TypeInfoResolver = EverydayJson.Resolver };

    [Theory]
    [InlineData(typeof(Pet), """{"name":"Mina","kind":"dog"}""")]
    [InlineData(typeof(Pet[]), """[{"name":"Mina","kind":"dog"}]""")]
    [InlineData(typeof(List<Pet>), """[{"name":"Mina","kind":"dog"}]""")]
    [InlineData(typeof(IList<Kind>), """["dog","parrot"]""")]
    [InlineData(typeof(IReadOnlyList<Size>), """["large"]""")]
    [InlineData(typeof(IEnumerable<Level>), """[1,2]""")]
    [InlineData(typeof(Dictionary<string, Home>), """{"a":{"type":"cage","bars":1}}""")]
    [InlineData(typeof(IDictionary<string, Price>), """{"a":1.5}""")]
    [InlineData(typeof(IReadOnlyDictionary<string, Kind>), """{"a":"dog"}""")]
    [InlineData(typeof(Kind?), "null")]
    public void Types_and_their_collections_are_known(Type type, string json)
    {
        JsonTypeInfo info = s_resolved.GetTypeInfo(type);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info), info));
    }

    [Fact]
    public void Types_of_others_are_left_to_others() => Assert.Null(EverydayJson.Resolver.GetTypeInfo(typeof(Version), s_resolved));

    [Fact]
    public void A_context_of_the_same_project_has_them_from_the_resolver()
    {
        const string Json = """{"Name":"left","First":{"name":"Mina","kind":"dog"},"Pets":[{"name":"Polly","kind":"cow"}],"Kind":"dog"}""";
        JsonSerializerOptions options = new(ShelfContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(EverydayJson.Resolver, ShelfContext.Default),
        };
        JsonTypeInfo info = options.GetTypeInfo(typeof(Shelf));

        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, info), info));
    }
}
