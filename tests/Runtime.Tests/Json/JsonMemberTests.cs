using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>Members of an object, which are written with their names or left out.</summary>
public class JsonMemberTests
{
    private static readonly DateTimeOffset s_time = new(2020, 10, 30, 10, 50, 50, TimeSpan.Zero);

    /// <summary>A writer of one member under a name that is a text, the same under an encoded name, and what is to be written.</summary>
    private static readonly (Action<Utf8JsonWriter> Plain, Action<Utf8JsonWriter> Encoded, string Json)[] s_written =
    [
        (static w => JsonMember.String(w, "a"u8, "x"), static w => JsonMember.String(w, A, "x"), """{"a":"x"}"""),
        (static w => JsonMember.StringOrNull(w, "a"u8, null), static w => JsonMember.StringOrNull(w, A, null), """{"a":null}"""),
        (static w => JsonMember.StringOrNull(w, "a"u8, "x"), static w => JsonMember.StringOrNull(w, A, "x"), """{"a":"x"}"""),
        (static w => JsonMember.Boolean(w, "a"u8, false), static w => JsonMember.Boolean(w, A, false), """{"a":false}"""),
        (static w => JsonMember.Int64(w, "a"u8, (sbyte)-1), static w => JsonMember.Int64(w, A, (sbyte)-1), """{"a":-1}"""),
        (
            static w => JsonMember.Int64(w, "a"u8, long.MinValue),
            static w => JsonMember.Int64(w, A, long.MinValue),
            """{"a":-9223372036854775808}"""),
        (
            static w => JsonMember.UInt64(w, "a"u8, ulong.MaxValue),
            static w => JsonMember.UInt64(w, A, ulong.MaxValue),
            """{"a":18446744073709551615}"""),
        (static w => JsonMember.Single(w, "a"u8, 0.1f), static w => JsonMember.Single(w, A, 0.1f), """{"a":0.1}"""),
        (static w => JsonMember.Double(w, "a"u8, double.NaN), static w => JsonMember.Double(w, A, double.NaN), """{"a":"NaN"}"""),
        (static w => JsonMember.Decimal(w, "a"u8, 1.50m), static w => JsonMember.Decimal(w, A, 1.50m), """{"a":1.50}"""),
        (
            static w => JsonMember.Guid(w, "a"u8, default(Guid)),
            static w => JsonMember.Guid(w, A, default(Guid)),
            """{"a":"00000000-0000-0000-0000-000000000000"}"""),
        (
            static w => JsonMember.Uri(w, "a"u8, new Uri("x", UriKind.Relative)),
            static w => JsonMember.Uri(w, A, new Uri("x", UriKind.Relative)),
            """{"a":"x"}"""),
        (
            static w => JsonMember.DateTime(w, "a"u8, s_time),
            static w => JsonMember.DateTime(w, A, s_time),
            """{"a":"2020-10-30T10:50:50Z"}"""),
        (
            static w => JsonMember.DateTimeRfc1123(w, "a"u8, s_time),
            static w => JsonMember.DateTimeRfc1123(w, A, s_time),
            """{"a":"Fri, 30 Oct 2020 10:50:50 GMT"}"""),
        (static w => JsonMember.UnixTime(w, "a"u8, s_time), static w => JsonMember.UnixTime(w, A, s_time), """{"a":1604055050}"""),
        (
            static w => JsonMember.Date(w, "a"u8, new DateOnly(2020, 10, 30)),
            static w => JsonMember.Date(w, A, new DateOnly(2020, 10, 30)),
            """{"a":"2020-10-30"}"""),
        (
            static w => JsonMember.Time(w, "a"u8, new TimeOnly(10, 50)),
            static w => JsonMember.Time(w, A, new TimeOnly(10, 50)),
            """{"a":"10:50:00"}"""),
        (
            static w => JsonMember.Duration(w, "a"u8, TimeSpan.FromHours(2)),
            static w => JsonMember.Duration(w, A, TimeSpan.FromHours(2)),
            """{"a":"PT2H"}"""),
        (
            static w => JsonMember.Binary(w, "a"u8, BinaryData.FromString("x")),
            static w => JsonMember.Binary(w, A, BinaryData.FromString("x")),
            """{"a":"x"}"""),
        (
            static w => JsonMember.Base64(w, "a"u8, BinaryData.FromString("x")),
            static w => JsonMember.Base64(w, A, BinaryData.FromString("x")),
            """{"a":"eA=="}"""),
        (
            static w => JsonMember.Base64Url(w, "a"u8, BinaryData.FromString("x")),
            static w => JsonMember.Base64Url(w, A, BinaryData.FromString("x")),
            """{"a":"eA"}"""),
        (
            static w => JsonMember.Any(w, "a"u8, BinaryData.FromString("[1]")),
            static w => JsonMember.Any(w, A, BinaryData.FromString("[1]")),
            """{"a":[1]}"""),
        (static w => JsonMember.Null(w, "a"u8, true), static w => JsonMember.Null(w, A, true), """{"a":null}"""),
        (
            static w => JsonMember.List<int>(w, "a"u8, [1, 2], JsonWriting.Int32),
            static w => JsonMember.List<int>(w, A, [1, 2], JsonWriting.Int32),
            """{"a":[1,2]}"""),
        (
            static w => JsonMember.List<int>(w, "a"u8, [], JsonWriting.Int32),
            static w => JsonMember.List<int>(w, A, [], JsonWriting.Int32),
            """{"a":[]}"""),
        (
            static w => JsonMember.Map<int>(w, "a"u8, s_map, JsonWriting.Int32),
            static w => JsonMember.Map<int>(w, A, s_map, JsonWriting.Int32),
            """{"a":{"b":1}}"""),
    ];

    /// <summary>Writers of a member that is not there.</summary>
    private static readonly (Action<Utf8JsonWriter> Plain, Action<Utf8JsonWriter> Encoded)[] s_leftOut =
    [
        (static w => JsonMember.String(w, "a"u8, null), static w => JsonMember.String(w, A, null)),
        (static w => JsonMember.Boolean(w, "a"u8, null), static w => JsonMember.Boolean(w, A, null)),
        (static w => JsonMember.Int64(w, "a"u8, null), static w => JsonMember.Int64(w, A, null)),
        (static w => JsonMember.UInt64(w, "a"u8, null), static w => JsonMember.UInt64(w, A, null)),
        (static w => JsonMember.Single(w, "a"u8, null), static w => JsonMember.Single(w, A, null)),
        (static w => JsonMember.Double(w, "a"u8, null), static w => JsonMember.Double(w, A, null)),
        (static w => JsonMember.Decimal(w, "a"u8, null), static w => JsonMember.Decimal(w, A, null)),
        (static w => JsonMember.Guid(w, "a"u8, null), static w => JsonMember.Guid(w, A, null)),
        (static w => JsonMember.Uri(w, "a"u8, null), static w => JsonMember.Uri(w, A, null)),
        (static w => JsonMember.DateTime(w, "a"u8, null), static w => JsonMember.DateTime(w, A, null)),
        (static w => JsonMember.DateTimeRfc1123(w, "a"u8, null), static w => JsonMember.DateTimeRfc1123(w, A, null)),
        (static w => JsonMember.UnixTime(w, "a"u8, null), static w => JsonMember.UnixTime(w, A, null)),
        (static w => JsonMember.Date(w, "a"u8, null), static w => JsonMember.Date(w, A, null)),
        (static w => JsonMember.Time(w, "a"u8, null), static w => JsonMember.Time(w, A, null)),
        (static w => JsonMember.Duration(w, "a"u8, null), static w => JsonMember.Duration(w, A, null)),
        (static w => JsonMember.Binary(w, "a"u8, null), static w => JsonMember.Binary(w, A, null)),
        (static w => JsonMember.Base64(w, "a"u8, null), static w => JsonMember.Base64(w, A, null)),
        (static w => JsonMember.Base64Url(w, "a"u8, null), static w => JsonMember.Base64Url(w, A, null)),
        (static w => JsonMember.Any(w, "a"u8, null), static w => JsonMember.Any(w, A, null)),
        (static w => JsonMember.Null(w, "a"u8, false), static w => JsonMember.Null(w, A, false)),
        (
            static w => JsonMember.List<int>(w, "a"u8, null, JsonWriting.Int32),
            static w => JsonMember.List<int>(w, A, null, JsonWriting.Int32)),
        (
            static w => JsonMember.List<int>(w, "a"u8, Undefined.List<int>(), JsonWriting.Int32),
            static w => JsonMember.List<int>(w, A, Undefined.List<int>(), JsonWriting.Int32)),
        (
            static w => JsonMember.Map<int>(w, "a"u8, Undefined.Map<int>(), JsonWriting.Int32),
            static w => JsonMember.Map<int>(w, A, Undefined.Map<int>(), JsonWriting.Int32)),
    ];

    private static readonly Dictionary<string, int> s_map = new() { ["b"] = 1 };

    private static JsonEncodedText A { get; } = JsonEncodedText.Encode("a");

    [Fact]
    public void A_value_is_written_with_its_name()
    {
        foreach ((Action<Utf8JsonWriter> plain, Action<Utf8JsonWriter> encoded, string json) in s_written)
        {
            Assert.Equal(json, Object(plain));
            Assert.Equal(json, Object(encoded));
        }
    }

    [Fact]
    public void What_is_not_there_is_left_out()
    {
        foreach ((Action<Utf8JsonWriter> plain, Action<Utf8JsonWriter> encoded) in s_leftOut)
        {
            Assert.Equal("{}", Object(plain));
            Assert.Equal("{}", Object(encoded));
        }
    }

    [Fact]
    public void A_member_is_begun_only_where_a_value_follows()
    {
        static void Write(Utf8JsonWriter writer, string? value)
        {
            if (JsonMember.Begin(writer, "a"u8, value))
            {
                writer.WriteStringValue(value);
            }

            if (JsonMember.Begin(writer, A, value))
            {
                writer.WriteStringValue(value);
            }
        }

        Assert.Equal("{}", Object(static writer => Write(writer, null)));
        Assert.Equal("""{"a":"x","a":"x"}""", Object(static writer => Write(writer, "x")));
    }

    private static string Object(Action<Utf8JsonWriter> members)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
