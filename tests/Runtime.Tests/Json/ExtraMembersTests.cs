using System;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ExtraMembersTests
{
    [Fact]
    public void Unknown_members_are_kept_in_order_and_written_back_as_they_came()
    {
        const string Json = "{\"z\":{\"a\":[1, 2]},\"a\":null,\"n\":1.500,\"q\\u0022\":\"\\u0041\"}";
        ExtraMembers kept = JsonTest.Read(Json, (ref Utf8JsonReader r) => new Holder(Keep(ref r))).Members;
        Assert.False(kept.IsEmpty);
        Assert.Equal(["z", "a", "n", "q\""], kept.Members.Keys);
        Assert.Equal("1.500", kept.Members["n"].ToString());
        Assert.Equal("{\"z\":{\"a\":[1, 2]},\"a\":null,\"n\":1.500,\"q\\\"\":\"\\u0041\"}", Write(kept));
    }

    [Fact]
    public void No_members_write_nothing()
    {
        ExtraMembers none = default;
        Assert.True(none.IsEmpty);
        Assert.Empty(none.Members);
        Assert.Equal("{}", Write(none));
    }

    [Fact]
    public void Of_equal_names_the_last_value_is_kept()
    {
        Utf8JsonReader reader = new("{\"a\":1,\"b\":2,\"a\":3}"u8);
        Assert.Equal("{\"a\":3,\"b\":2}", Write(Keep(ref reader)));
    }

    private static ExtraMembers Keep(ref Utf8JsonReader reader)
    {
        ExtraMembers extra = default;
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            extra.Keep(name, ref reader);
        }

        return extra;
    }

    private static string Write(ExtraMembers extra) => JsonTest.Write(extra, (writer, value) =>
    {
        writer.WriteStartObject();
        value.Write(writer);
        writer.WriteEndObject();
    });

    // Compared by what it writes, as the two ways of reading must agree.
    private sealed record Holder(ExtraMembers Members)
    {
        public bool Equals(Holder? other) => other is not null && Write(Members) == Write(other.Members);

        public override int GetHashCode() => Encoding.UTF8.GetByteCount(Write(Members));
    }
}
