using System;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Shapes;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What tells types on the wire, and types that are put together from others.</summary>
public sealed class ShapeTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task Class_below_two_discriminators_sends_both()
        => Assert.Equal(
            """[{"level":"a","sub":"a1","x":1}]""",
            await EchoedAsync(new LevelA1 { X = 1 }));

    [Fact]
    public async Task Class_below_three_discriminators_sends_all()
        => Assert.Equal(
            """[{"level":"a","sub":"a2","third":"LevelA2Deep","y":1}]""",
            await EchoedAsync(new LevelA2Deep { Y = 1 }));

    [Fact]
    public async Task Class_with_several_texts_can_be_any_of_them()
    {
        Assert.Equal("""[{"level":"b","size":1}]""", await EchoedAsync(new LevelB(1)));
        Assert.Equal("""[{"level":"c","size":1}]""", await EchoedAsync(new LevelB("c", 1)));
    }

    [Fact]
    public async Task Class_below_two_discriminators_is_read_by_both()
    {
        Server.Answer(WireAnswer.Json("""[{"sub":"a2","third":"LevelA2Deep","level":"a","y":5},{"level":"c","size":2}]"""));

        Level[] read = [.. (await Client().EchoLevelsAsync([])).Value];

        Assert.Equal(5, Assert.IsType<LevelA2Deep>(read[0]).Y);
        Assert.Equal(("c", 2), (Assert.IsType<LevelB>(read[1]).LevelValue, ((LevelB)read[1]).Size));
    }

    [Fact]
    public async Task Case_of_a_union_sends_its_text_by_itself()
    {
        Assert.Equal("""{"$type":"circle","radius":2}""", await SentAsync(new ShapeCircle { Radius = 2 }));
        Assert.Equal("""{"$type":"square","side":2}""", await SentAsync(new ShapeSquare(2)));
        Assert.Equal("""{"$type":"dot","color":"red"}""", await SentAsync(new ShapeDot { Color = "red" }));
    }

    [Theory]
    [InlineData("""{"sort":"wolf","legs":4}""", "wolf")]
    [InlineData("""{"legs":4}""", null)]
    public async Task Derived_type_that_nothing_tells_is_the_default_one(string json, string? sort)
    {
        Server.Answer(WireAnswer.Json(json));

        Animal read = await Client().GetAnimalAsync();

        Assert.Equal((4, sort), (Assert.IsType<Beast>(read).Legs, read.Sort));
    }

    [Theory]
    [InlineData("""{"kind":"ball","name":"a","notes":"b"}""", "ball")]
    [InlineData("""{"kind":"yoyo","name":"a"}""", "other yoyo")]
    [InlineData("""{"name":"a"}""", "other ")]
    [InlineData("""{"kind":"OtherToy","name":"a"}""", "other OtherToy")]
    public async Task Case_that_nothing_tells_is_the_default_one(string json, string expected)
    {
        Server.Answer(WireAnswer.Json(json));

        Toy read = await Client().GetToyAsync();

        Assert.Equal(
            expected,
            read.Match(static _ => "ball", static _ => "kite", static other => "other " + other.Kind, static _ => "none"));
    }

    [Fact]
    public async Task Nothing_that_stands_beside_a_reference_is_lost()
    {
        const string Json =
            """{"friend":{"sort":"bird","wings":2},"narrowed":{"street":"s"},"widened":{"street":"s","floor":1}"""
            + ""","open":{"city":"c","n":1},"wrapped":{"city":"c"},"both":{"p":{"total":1,"y":"y","x":"x"},"q":{"city":"c"}}}""";
        Order order = new()
        {
            Friend = new Bird { Wings = 2 },
            Narrowed = new OrderNarrowed("s"),
            Widened = new OrderWidened { Street = "s", Floor = 1 },
            Open = new OrderOpen { City = "c", AdditionalProperties = { ["n"] = 1 } },
            Wrapped = new OrderWrapped("c"),
            Both = new Derived { P = new DerivedP { Total = 1, Y = "y", X = "x" }, Q = new Place { City = "c" } },
        };

        Server.Answer(WireAnswer.Json(Json));
        Order read = await Client().SendOrderAsync(order);

        Assert.Equal(Json, Sent.Body);
        Assert.Equal(("s", 1, "c"), (read.Widened!.Street, read.Open!.AdditionalProperties["n"], read.Wrapped!.City));
        Assert.Equal(2, Assert.IsType<Bird>(read.Friend).Wings);
    }

    [Fact]
    public async Task Annotated_values_are_enums()
    {
        const string Json = """{"severity":7,"mode":"","status":"","mixed":"z"}""";
        Server.Answer(WireAnswer.Json(Json));

        Annotated read = await Client().EchoAnnotatedAsync(new Annotated(Severity.High)
        {
            Mode = Mode.Slow,
            Status = null,
            Mixed = AnnotatedMixed.Y,
        });

        Assert.Equal("""{"severity":1,"mode":"s","status":null,"mixed":"y"}""", Sent.Body);
        Assert.Equal((new Severity(7), Mode.None, Status.Empty, AnnotatedMixed.Z), (read.Severity, read.Mode, read.Status, read.Mixed));
        Server.Answer(WireAnswer.Json(Json));
        await Client().EchoAnnotatedAsync(read);
        Assert.Equal(Json, Sent.Body);
    }

    [Fact]
    public async Task Null_among_texts_of_an_enum_is_kept()
    {
        const string Json = """{"states":["open",null,"new"],"byName":{"a":null,"b":"closed"}}""";
        Server.Answer(WireAnswer.Json(Json));

        Listed read = await Client().EchoListedAsync(new Listed());

        Assert.Equal([State.Open, default, new State("new")], read.States);
        Server.Answer(WireAnswer.Json(Json));
        Assert.Equal(Json, (await SendAsync(() => Client().EchoListedAsync(read))).Body);
    }

    [Fact]
    public async Task Null_in_place_of_an_enum_is_no_value()
    {
        Server.Answer(WireAnswer.Json("null"));

        Assert.Equal(200, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetStateAsync())).Status);
    }

    [Fact]
    public async Task Annotated_numbers_and_truth_values_are_what_they_are()
    {
        Server.Answer(WireAnswer.Json("""{"part":0.125,"whether":false}"""));

        Listed read = await Client().EchoListedAsync(new Listed { Part = 0.5, Whether = true });

        Assert.Equal("""{"part":0.5,"whether":true}""", Sent.Body);
        Assert.Equal((0.125, false), (read.Part, read.Whether));
    }

    [Fact]
    public async Task Only_value_of_a_format_is_one_of_its_type()
    {
        const string Json = """
            {"id":"6ba7b810-9dad-11d1-80b4-00c04fd430c8","at":"2020-01-02T03:04:05.5Z","local":"2020-01-02T03:04:05+02:00"
            ,"hour":"09:30:00","span":"P1DT2H","spelled":"P7D"}
            """;
        Server.Answer(WireAnswer.Json(Json));

        Fixed read = await Client().EchoFixedAsync(new Fixed { Spelled = TimeSpan.FromDays(7) });

        Assert.Equal(Json.Replace("\n", "", StringComparison.Ordinal), Sent.Body);
        Assert.Equal(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), read.Id);
        Assert.Equal((TimeSpan.FromHours(2), 5.5), (read.Local.Offset, read.At.TimeOfDay.TotalSeconds % 60));
        Assert.Equal((new TimeOnly(9, 30), TimeSpan.FromHours(26)), (read.Hour, read.Span));
    }

    [Fact]
    public async Task Loose_numbers_keep_their_width()
    {
        Server.Answer(WireAnswer.Json(
            """{"big":"18446744073709551615","small":null,"tiny":"255","real":"1.5","exact":"0.1","span":"1.02:03:04.5000000"}"""));
        Loose sent = new()
        {
            Big = ulong.MaxValue,
            Small = short.MinValue,
            Tiny = 255,
            Real = 0.1f,
            Exact = decimal.MaxValue,
            Span = TimeSpan.FromHours(25),
        };

        Loose read = await Client().EchoLooseAsync(sent);

        Assert.Equal(
            """{"big":18446744073709551615,"small":-32768,"tiny":255,"real":0.1"""
            + ""","exact":79228162514264337593543950335,"span":"1.01:00:00"}""",
            Sent.Body);
        Assert.Equal((ulong.MaxValue, null), (read.Big!.Value, read.Small));
        Assert.Equal(((byte)255, 1.5f, 0.1m), (read.Tiny!.Value, read.Real!.Value, read.Exact!.Value));
        Assert.Equal(new TimeSpan(1, 2, 3, 4, 500), read.Span);
    }

    [Fact]
    public async Task Loose_number_that_its_width_does_not_hold_is_refused()
    {
        Server.Answer(WireAnswer.Json("""{"tiny":"256"}"""));

        await Assert.ThrowsAsync<RequestFailedException>(() => Client().EchoLooseAsync(new Loose()));
    }

    private async Task<string> EchoedAsync(Level level)
    {
        Server.Answer(WireAnswer.Json("[]"));
        return (await SendAsync(() => Client().EchoLevelsAsync([level]))).Body;
    }

    private async Task<string> SentAsync(Shape shape)
    {
        Server.Answer(WireAnswer.Json("""{"$type":"dot"}"""));
        return (await SendAsync(() => Client().EchoShapeAsync(shape))).Body;
    }

    private ShapesClient Client() => new(Server.Endpoint, Once<ShapesClientOptions>());
}
