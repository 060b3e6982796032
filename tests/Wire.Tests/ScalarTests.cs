using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Values;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>How each format travels in JSON, path, query, header and cookie, whatever the culture of the machine.</summary>
public sealed class ScalarTests : WireTest, IDisposable
{
    private static readonly DateTimeOffset s_at = new(2026, 5, 3, 10, 0, 0, 500, TimeSpan.FromHours(2));
    private static readonly DateOnly s_day = new(2026, 5, 3);
    private static readonly TimeOnly s_hour = new(9, 5, 0);
    private static readonly TimeSpan s_span = new(1, 2, 30, 0, 250);
    private static readonly Guid s_id = Guid.Parse("0123abcd-0000-4000-8000-0123456789ab");

    private static readonly Dictionary<string, (Func<ValuesClient, Task> Call, string Target)> s_cases = new()
    {
        ["path"] = (static client => client.SendInstantsAsync(s_at, s_day, s_hour, s_span, s_id),
            "/instants/2026-05-03T10%3A00%3A00.5%2B02%3A00/2026-05-03/09%3A05%3A00/P1DT2H30M0.25S/0123abcd-0000-4000-8000-0123456789ab"),
        ["query, date-time"] = (static client => Instants(client, new() { AtQuery = s_at }), "?at=2026-05-03T10%3A00%3A00.5%2B02%3A00"),
        ["query, date-time in UTC"] = (
            static client => Instants(client, new() { AtQuery = new DateTimeOffset(2026, 5, 3, 8, 0, 0, TimeSpan.Zero) }),
            "?at=2026-05-03T08%3A00%3A00Z"),
        ["query, list of date-times"] = (static client => Instants(client, new() { When = [s_at, s_at.ToUniversalTime()] }),
            "?when=2026-05-03T10%3A00%3A00.5%2B02%3A00&when=2026-05-03T08%3A00%3A00.5Z"),
        ["query, date"] = (static client => Instants(client, new() { DayQuery = s_day }), "?day=2026-05-03"),
        ["query, time"] = (static client => Instants(client, new() { HourQuery = s_hour }), "?hour=09%3A05%3A00"),
        ["query, duration"] = (static client => Instants(client, new() { SpanQuery = s_span }), "?span=P1DT2H30M0.25S"),
        ["query, unixtime"] = (static client => Instants(client, new() { Seconds = s_at }), "?seconds=1777795200"),
        ["query, int32"] = (static client => client.SendNumbersAsync(int32: int.MinValue), "/numbers?int32=-2147483648"),
        ["query, int64"] = (static client => client.SendNumbersAsync(int64: long.MaxValue), "/numbers?int64=9223372036854775807"),
        ["query, float"] = (static client => client.SendNumbersAsync(@float: 0.1f), "/numbers?float=0.1"),
        ["query, double"] = (static client => client.SendNumbersAsync(@double: 1234567.125), "/numbers?double=1234567.125"),
        ["query, large double"] = (static client => client.SendNumbersAsync(@double: 1e300), "/numbers?double=1E%2B300"),
        ["query, decimal"] = (static client => client.SendNumbersAsync(@decimal: 79228162514264337593543950335m),
            "/numbers?decimal=79228162514264337593543950335"),
        ["query, decimal with zeros"] = (static client => client.SendNumbersAsync(@decimal: 1.50m), "/numbers?decimal=1.50"),
        ["query, boolean"] = (static client => client.SendNumbersAsync(flag: true), "/numbers?flag=true"),
        ["query, list of doubles"] = (static client => client.SendNumbersAsync(doubles: [0.5, -1]), "/numbers?doubles=0.5,-1"),
        ["query, base64"] = (static client => client.SendBytesAsync(base64: BinaryData.FromBytes([255, 239, 0])), "/bytes?base64=%2F%2B8A"),
        ["query, base64url"] = (
            static client => client.SendBytesAsync(base64Url: BinaryData.FromBytes([255, 239])), "/bytes?base64url=_-8"),
        ["query, URI"] = (static client => client.SendBytesAsync(uri: new Uri("https://a.b/c?d=e f")),
            "/bytes?uri=https%3A%2F%2Fa.b%2Fc%3Fd%3De%20f"),
        ["enum"] = (static client => client.SendChoicesAsync(Kind.ABC), "/choices/a%20b%2Fc"),
        ["enum that the document does not know"] = (static client => client.SendChoicesAsync("new/one"), "/choices/new%2Fone"),
        ["query, closed enum"] = (static client => client.SendChoicesAsync(Kind.Plain, size: Size.Large), "/choices/plain?size=large"),
        ["query, enum of numbers"] = (
            static client => client.SendChoicesAsync(Kind.Plain, level: Level.ValueMinus3), "/choices/plain?level=-3"),
        ["query, list of enums"] = (
            static client => client.SendChoicesAsync(Kind.Plain, kinds: [Kind.Plain, Kind.Ö]), "/choices/plain?kinds=plain,%C3%B6"),
    };

    private static readonly Dictionary<string, (Func<ValuesClient, Task> Call, string Header, string Value)> s_headers = new()
    {
        ["date-time"] = (static client => Instants(client, new() { XAt = s_at }), "X-At", "2026-05-03T10:00:00.5+02:00"),
        ["http-date"] = (static client => Instants(client, new() { XHttpAt = s_at }), "X-Http-At", "Sun, 03 May 2026 08:00:00 GMT"),
        ["date"] = (static client => Instants(client, new() { XDay = s_day }), "X-Day", "2026-05-03"),
        ["unixtime"] = (static client => Instants(client, new() { XSeconds = s_at }), "X-Seconds", "1777795200"),
        ["double"] = (static client => client.SendNumbersAsync(xDouble: -0.5), "X-Double", "-0.5"),
        ["base64"] = (static client => client.SendBytesAsync(xBase64: BinaryData.FromBytes([255, 239, 0, 1])), "X-Base64", "/+8AAQ=="),
        ["enum"] = (static client => client.SendChoicesAsync(Kind.Plain, xKind: Kind.ABC), "X-Kind", "a b/c"),
        ["boolean in a cookie"] = (static client => client.SendNumbersAsync(flagCookie: false), "Cookie", "flag=false"),
        ["enum in a cookie"] = (static client => client.SendChoicesAsync(Kind.Plain, kindCookie: Kind.ABC), "Cookie", "kind=a%20b%2Fc"),
    };

    private const string Json = """
        {"at":"2026-05-03T10:00:00.5+02:00","httpAt":"Sun, 03 May 2026 08:00:00 GMT","seconds":1777795200,"day":"2026-05-03",
        "hour":"09:05:00","span":"P1DT2H30M0.25S","base64":"/+8A","base64url":"_-8","int64":-9223372036854775808,
        "uint64":18446744073709551615,"loose":5,"float":0.1,"double":1234567.125,"decimal":1.50,"flag":true,
        "id":"0123abcd-0000-4000-8000-0123456789ab","uri":"https://a.b/c d","kind":"a b/c","level":-3,"size":"large","any":{"x":[1,null]}}
        """;

    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public ScalarTests(WireServer server)
        : base(server)
    {
        // As foreign as a culture can be, on machines that know no other one too.
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            NegativeSign = "−",
            NaNSymbol = "keine",
            PositiveSign = "plus"
        };
        culture.DateTimeFormat = new DateTimeFormatInfo
        {
            DateSeparator = ".",
            TimeSeparator = "h",
            AMDesignator = "vorm",
            AbbreviatedDayNames = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]
        };
        CultureInfo.CurrentCulture = culture;
    }

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    public static TheoryData<string> Headers => [.. s_headers.Keys];

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Target_is_sent(string name)
    {
        (Func<ValuesClient, Task> call, string target) = s_cases[name];

        await call(new ValuesClient(Server.Endpoint));

        Assert.Equal(target, target[0] == '?' ? "?" + Sent.Query : Sent.Target);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Header_is_sent(string name)
    {
        (Func<ValuesClient, Task> call, string header, string value) = s_headers[name];

        await call(new ValuesClient(Server.Endpoint));

        Assert.Equal(value, Sent[header]);
    }

    [Fact]
    public async Task JSON_is_sent()
    {
        Server.Answer(WireAnswer.Json("{}"));

        await new ValuesClient(Server.Endpoint).EchoScalarsAsync(new Scalars
        {
            At = s_at,
            HttpAt = s_at,
            Seconds = s_at,
            Day = s_day,
            Hour = s_hour,
            Span = s_span,
            Base64 = BinaryData.FromBytes([255, 239, 0]),
            Base64Url = BinaryData.FromBytes([255, 239]),
            Int64 = long.MinValue,
            Uint64 = ulong.MaxValue,
            Loose = 5,
            Float = 0.1f,
            Double = 1234567.125,
            Decimal = 1.50m,
            Flag = true,
            Id = s_id,
            Uri = new Uri("https://a.b/c d"),
            Kind = Kind.ABC,
            Level = Level.ValueMinus3,
            Size = Size.Large,
            Any = BinaryData.FromString("""{ "x": [1, null] }"""),
        });

        string expected = Json.Replace("\n", "", StringComparison.Ordinal);
        Assert.Equal(expected.Replace("""{"x":[1,null]}""", """{ "x": [1, null] }""", StringComparison.Ordinal), Sent.Body);
    }

    [Fact]
    public async Task JSON_is_read()
    {
        Server.Answer(WireAnswer.Json(Json));

        Scalars read = await new ValuesClient(Server.Endpoint).EchoScalarsAsync(new Scalars());

        Assert.Equal("{}", Sent.Body);
        Assert.Equal((s_at, s_at.Offset), (read.At!.Value, read.At.Value.Offset));
        Assert.Equal(s_at.AddMilliseconds(-500), read.HttpAt);
        Assert.Equal(s_at.AddMilliseconds(-500), read.Seconds);
        Assert.Equal((s_day, s_hour, s_span), (read.Day, read.Hour, read.Span));
        Assert.Equal([255, 239, 0], read.Base64!.ToArray());
        Assert.Equal([255, 239], read.Base64Url!.ToArray());
        Assert.Equal((long.MinValue, ulong.MaxValue, 5), (read.Int64, read.Uint64, read.Loose));
        Assert.Equal((0.1f, 1234567.125, 1.50m, true), (read.Float, read.Double, read.Decimal, read.Flag));
        Assert.Equal((s_id, "https://a.b/c d"), (read.Id, read.Uri!.OriginalString));
        Assert.Equal((Kind.ABC, Level.ValueMinus3, Size.Large), (read.Kind, read.Level, read.Size));
        Assert.Equal("""{"x":[1,null]}""", read.Any!.ToString());
    }

    [Theory]
    [InlineData("\"2026-05-03T10:00:00\"", "2026-05-03T10:00:00+00:00")]
    [InlineData("\"2026-05-03 10:00:00.1234567Z\"", "2026-05-03T10:00:00.1234567+00:00")]
    [InlineData("\"2026-05-03t10:00:00z\"", "2026-05-03T10:00:00+00:00")]
    [InlineData("\"2026-05-03\"", "2026-05-03T00:00:00+00:00")]
    public async Task Date_time_is_read_as_services_write_it(string json, string expected)
    {
        Server.Answer(WireAnswer.Json($$"""{"at":{{json}}}"""));

        Scalars read = await new ValuesClient(Server.Endpoint).EchoScalarsAsync(new Scalars());

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), read.At);
    }

    [Theory]
    [InlineData("decimal", "1e-30")]
    [InlineData("decimal", "0.00000000000000000000000000001")]
    [InlineData("double", "1e-400")]
    [InlineData("float", "1e-60")]
    [InlineData("double", "1e400")]
    [InlineData("float", "1e39")]
    [InlineData("decimal", "1e29")]
    public async Task Number_that_its_type_does_not_hold_is_refused(string member, string number)
    {
        Server.Answer(WireAnswer.Json($$"""{"{{member}}":{{number}}}"""));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => new ValuesClient(Server.Endpoint).EchoScalarsAsync(new Scalars()));

        Assert.Contains(number, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.000")]
    [InlineData("0e-400")]
    public async Task Zero_is_zero_however_it_is_written(string number)
    {
        Server.Answer(WireAnswer.Json($$"""{"float":{{number}},"double":{{number}},"decimal":{{number}}}"""));

        Scalars read = await new ValuesClient(Server.Endpoint).EchoScalarsAsync(new Scalars());

        Assert.Equal((0f, 0d, 0m), (read.Float, read.Double, read.Decimal));
    }

    [Theory]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    public async Task Double_that_is_no_number_goes_both_ways_as_text(string text, double value)
    {
        Server.Answer(WireAnswer.Json($"\"{text}\""));

        double read = await new ValuesClient(Server.Endpoint).EchoNumberAsync(value);

        Assert.Equal($"\"{text}\"", Sent.Body);
        Assert.Equal(value, read);
    }

    private static Task Instants(ValuesClient client, SendInstantsOptions options)
        => client.SendInstantsAsync(s_at, s_day, s_hour, s_span, s_id, options);
}
