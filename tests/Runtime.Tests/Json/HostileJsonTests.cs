using System;
using System.Text;
using System.Text.Json;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>Whatever bytes arrive, the readers end, with a value or with the one documented exception.</summary>
public class HostileJsonTests
{
    private const string Sample = "{\"s\":\"a\\u00e9\\ud83d\\ude00\",\"n\":-12.5e3,\"b\":true,\"z\":null,"
        + "\"t\":\"2020-10-30T10:50:50.25+01:00\",\"d\":\"P1DT2H\",\"u\":\"https://h/p\",\"x\":\"AQID\","
        + "\"g\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"l\":[1,[2,{\"k\":[]}]]}";

    [Fact]
    public void Mutated_json_is_read_or_refused_with_a_json_exception()
    {
        Random random = new(20201030);
        JsonRead<object?>[] readers =
        [
            static (ref Utf8JsonReader r) =>
                JsonReading.String(ref r), static (ref Utf8JsonReader r) =>
                    JsonReading.DateTime(ref r), static (ref Utf8JsonReader r) => JsonReading.DateTimeRfc1123(ref r),
            static (ref Utf8JsonReader r) =>
                JsonReading.UnixTime(ref r), static (ref Utf8JsonReader r) =>
                    JsonReading.Duration(ref r), static (ref Utf8JsonReader r) => JsonReading.DurationSeconds(ref r),
            static (ref Utf8JsonReader r) =>
                JsonReading.Time(ref r), static (ref Utf8JsonReader r) =>
                    JsonReading.Date(ref r), static (ref Utf8JsonReader r) => JsonReading.Uri(ref r),
            static (ref Utf8JsonReader r) =>
                JsonReading.Base64(ref r), static (ref Utf8JsonReader r) =>
                    JsonReading.Guid(ref r), static (ref Utf8JsonReader r) => JsonReading.Int8(ref r),
            static (ref Utf8JsonReader r) =>
                JsonReading.UInt64(ref r), static (ref Utf8JsonReader r) =>
                    JsonReading.DoubleLoose(ref r), static (ref Utf8JsonReader r) => JsonReading.DecimalLoose(ref r),
            static (ref Utf8JsonReader r) =>
                JsonReading.Int64Loose(ref r), static (ref Utf8JsonReader r) =>
                    JsonReading.Any(ref r), static (ref Utf8JsonReader r) => JsonReading.List(ref r, JsonReading.Any),
            static (ref Utf8JsonReader r) =>
                JsonReading.Map(ref r, JsonReading.String), static (ref Utf8JsonReader r) => JsonReading.PeekString(r, "k"u8),
        ];
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = Mutate(random);
            JsonRead<object?> any = readers[i % readers.Length];
            try
            {
                Utf8JsonReader reader = new(bytes);
                JsonReading.StartObject(ref reader);
                while (JsonReading.NextMember(ref reader, out _))
                {
                    try
                    {
                        Utf8JsonReader copy = reader;
                        any(ref copy);
                        read++;
                    }
                    catch (JsonException)
                    {
                        refused++;
                    }

                    reader.Skip();
                }
            }
            catch (JsonException)
            {
                refused++;
            }
        }

        Assert.True(read > 1000 && refused > 1000, $"{read} read, {refused} refused");
    }

    [Fact]
    public void Mutated_errors_never_make_the_error_path_throw()
    {
        Random random = new(1030);
        for (int i = 0; i < 5_000; i++)
        {
            byte[] bytes = Mutate(random);
            MemoryResponse response = new(400, new System.IO.MemoryStream(bytes), "application/json");
            _ = ErrorDetails.Parser.TryParse(response, out _, out _);
            Assert.Equal(400, new RequestFailedException(response, null, ErrorDetails.Parser).Status);
        }
    }

    private static byte[] Mutate(Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample);
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            bytes[random.Next(bytes.Length)] = random.Next(3) switch
            {
                0 => (byte)random.Next(256),
                1 => (byte)"{}[]\",:\\0123456789.-+eTZP"[random.Next(24)],
                _ => bytes[random.Next(bytes.Length)],
            };
        }

        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
