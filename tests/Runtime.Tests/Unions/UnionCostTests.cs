using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests.Unions;

public sealed class UnionCostTests
{
    [Theory]
    [InlineData("""{"kind":"b","x":1,"y":[1,2,{"z":3}]}""")]
    [InlineData("12")]
    [InlineData("1.5")]
    public void Choosing_and_reading_allocates_nothing(string json)
    {
        UnionReader<int> union = new(
            Skipped,
            new UnionCase<int>(Skipped, "Object", new CaseEvidence { Constants = [new("kind", "a")], Known = ["x", "y"] }),
            new UnionCase<int>(Skipped, "Object", new CaseEvidence { Required = ["x"], Constants = [new("kind", "b")] }),
            new UnionCase<int>(Skipped, "Number"),
            new UnionCase<int>(Skipped, "Integer"));
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        ReadOnce(union, bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadOnce(union, bytes);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Nested_unions_that_fail_at_every_level_do_not_multiply_their_trials()
    {
        NestedUnion nested = new();
        Assert.Equal("raw", nested.Read(Nested(50)));
        Assert.InRange(nested.Reads, 50, 50_000);
    }

    [Fact]
    public void The_bound_on_trials_is_anew_for_each_value()
    {
        NestedUnion nested = new();
        nested.Read(Nested(50));
        Assert.Equal("text", nested.Read("""{"next":{"next":null,"v":1},"v":"a"}"""));
    }

    [Fact]
    public void A_long_list_inside_a_union_may_fail_once_for_every_item()
    {
        UnionReader<string> item = UnionProbe.Of(MapCase("integer", JsonReading.Int32), MapCase("text", JsonReading.RequiredString));
        string last = "";
        UnionReader<string> list = new(
            (ref Utf8JsonReader reader) => "raw:" + JsonReading.Any(ref reader),
            new UnionCase<string>(
                (ref Utf8JsonReader reader) =>
                {
                    foreach (string read in JsonReading.List(ref reader, item.Read))
                    {
                        last = read;
                        Assert.StartsWith("text", read, StringComparison.Ordinal);
                    }

                    return "list";
                },
                "Array"),
            new UnionCase<string>((ref Utf8JsonReader reader) => throw new JsonException(), "Array"));
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat("""{"v":"a"}""", 5000)) + "]"));
        Assert.Equal("list", list.Read(ref reader));
        Assert.Equal("""text:{"v":"a"}""", last);
    }

    private static UnionCase<string> MapCase<T>(string name, JsonRead<T> read)
        => UnionProbe.Tried(name, "Object", (ref Utf8JsonReader reader) => JsonReading.Map(ref reader, read));

    /// <summary>Objects in objects; the outer member that tells the cases apart comes last and fits none.</summary>
    private static string Nested(int depth)
    {
        StringBuilder json = new("null");
        for (int i = 0; i < depth; i++)
        {
            json.Insert(0, "{\"next\":").Append(",\"v\":true}");
        }

        return json.ToString();
    }

    private static int Skipped(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return 1;
    }

    private static void ReadOnce(UnionReader<int> union, byte[] json)
    {
        Utf8JsonReader reader = new(json);
        union.Read(ref reader);
    }

    private sealed class NestedUnion
    {
        private readonly UnionReader<string> _union;

        public NestedUnion() => _union = new UnionReader<string>(
            static (ref Utf8JsonReader reader) =>
            {
                reader.Skip();
                return "raw";
            },
            Case("integer", static (ref Utf8JsonReader reader) => JsonReading.Int32(ref reader)),
            Case("text", static (ref Utf8JsonReader reader) => JsonReading.RequiredString(ref reader)));

        public int Reads { get; private set; }

        public string Read(string json)
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
            return _union.Read(ref reader);
        }

        private UnionCase<string> Case<T>(string name, JsonRead<T> value) => new(
            (ref Utf8JsonReader reader) =>
            {
                Reads++;
                while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> member))
                {
                    if (member.SequenceEqual("next"u8))
                    {
                        _union.Read(ref reader);
                    }
                    else
                    {
                        value(ref reader);
                    }
                }

                return name;
            },
            "Object",
            new CaseEvidence { Known = ["next", "v"] });
    }
}
