using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests.Unions;

/// <summary>Unions whose values are the name of the case that was read, a colon, and the JSON it was read from.</summary>
internal static class UnionProbe
{
    public static UnionReader<string> Of(params UnionCase<string>[] cases) => new(Reads("raw"), cases);

    public static UnionCase<string> Case(
        string name, string tokens, string required = "", string constants = "", string known = "", string listed = "")
        => new(
            Reads(name),
            tokens,
            new CaseEvidence
            {
                Required = Words(required),
                Constants = Texts(constants),
                Known = Words(known),
                Listed = Texts(listed)
            });

    /// <summary>A case of objects that have members, and do not have another one.</summary>
    public static UnionCase<string> Without(string name, string absent, string required) =>
        new(Reads(name), "Object", new CaseEvidence { Absent = Words(absent), Required = Words(required) });

    /// <summary>A case of lists whose objects are some lists further in.</summary>
    public static UnionCase<string> Lists(string name, string required, int depth) =>
        new(Reads(name), "Array", new CaseEvidence { Required = Words(required), Depth = depth });

    /// <summary>A case of objects with a body.</summary>
    public static UnionCase<string> Body(string name, MemberEvidence body) =>
        new(Reads(name), "Object", new CaseEvidence { Known = ["body"], Nested = [body] });

    /// <summary>A case that reads its value before it counts, so that it fails for what it cannot read.</summary>
    public static UnionCase<string> Tried<T>(string name, string tokens, JsonRead<T> read)
        => new(
            (ref Utf8JsonReader reader) =>
            {
                Utf8JsonReader copy = reader;
                read(ref reader);
                return name + ":" + JsonReading.Any(ref copy);
            },
            tokens);

    /// <summary>Reads a value that is followed by another one, to see that the reader is left on its last token.</summary>
    public static string Read(UnionReader<string> union, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("[" + json + ",\"next\"]"));
        reader.Read();
        reader.Read();
        string value = union.Read(ref reader);
        Assert.True(reader.Read());
        Assert.Equal("next", JsonReading.String(ref reader));
        return value;
    }

    /// <summary>The name of the case that reads a value.</summary>
    public static string Chosen(UnionReader<string> union, string json)
    {
        string value = Read(union, json);
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        Assert.Equal(json, value.Substring(colon + 1));
        return value.Substring(0, colon);
    }

    private static JsonRead<string> Reads(string name) => (ref Utf8JsonReader reader) => name + ":" + JsonReading.Any(ref reader);

    // "kind cat kind lion legs 4": a member, one of its texts, and so on.
    private static MemberTexts[] Texts(string pairs) =>
        [.. Words(pairs).Chunk(2).GroupBy(static pair => pair[0])
            .Select(static member => new MemberTexts(member.Key, [.. member.SelectMany(static pair => pair.Skip(1))]))];

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
