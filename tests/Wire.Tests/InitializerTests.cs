using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Initializers;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Models that are made by object initializers travel as all others do.</summary>
public sealed class InitializerTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task What_is_required_and_null_is_sent_though_nobody_says_so()
    {
        Server.Answer(WireAnswer.Json("{}"));

        await Client().SendParcelAsync(new Parcel { From = "a", Contents = [], Value = 2 });

        Assert.Equal("""{"from":"a","contents":[],"weight":null,"value":2}""", Sent.Body);
    }

    [Fact]
    public async Task Collections_are_given_whole_filled_or_taken_away()
    {
        Server.Answer(WireAnswer.Json("{}"));
        Parcel parcel = new()
        {
            From = "a",
            Contents = [new Book { Name = "b", Pages = 3 }, new Cup { Name = "c", Color = "red" }],
            Value = 2,
            Weight = 1.5,
            Labels = ["x"],
            Stock = { ["x"] = 1 },
        };
        parcel.Labels.Add("y");
        parcel.Stock = null!;

        await Client().SendParcelAsync(parcel);

        Assert.Equal(
            """{"from":"a","contents":[{"kind":"book","name":"b","pages":3},{"kind":"cup","name":"c","color":"red"}],"""
            + """ "weight":1.5,"value":2,"labels":["x","y"]}""".TrimStart(),
            Sent.Body);
    }

    [Fact]
    public async Task A_list_that_was_given_is_the_models_own_from_then_on()
    {
        Server.Answer(WireAnswer.Json("{}"));
        string[] labels = ["x"];
        Parcel parcel = new() { From = "a", Contents = [], Value = 2, Labels = labels };
        labels[0] = "changed";

        await Client().SendParcelAsync(parcel);

        Assert.EndsWith(""" "labels":["x"]}""".TrimStart(), Sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":null,"from":null,"contents":null,"weight":null,"value":null}""")]
    public async Task An_answer_that_lacks_what_is_required_is_read_all_the_same(string answer)
    {
        Server.Answer(WireAnswer.Json(answer));

        Parcel read = await Client().SendParcelAsync(new Parcel { From = "a", Contents = [], Value = 2 });

        Assert.Equal((null, null, 0, null, 0), (read.Id, read.From, read.Contents.Count, read.Weight, read.Value));
    }

    [Fact]
    public async Task What_was_read_is_sent_back_as_it_came()
    {
        const string Whole =
            """{"id":"7","from":"a","contents":[{"kind":"jar","name":"j","lid":true}],"weight":null,"value":2,"more":[1]}""";
        Server.Answer(WireAnswer.Json(Whole));
        Parcel read = await Client().SendParcelAsync(new Parcel { From = "a", Contents = [], Value = 2 });

        await Client().SendParcelAsync(read);

        Assert.Equal("j", read.Contents.Single().Name);
        Assert.Equal(Whole, Server.Requests.Last().Body);
    }

    [Fact]
    public async Task An_overload_may_leave_out_what_is_required()
    {
        Server.Answer(WireAnswer.Json("{}"));

        await Client().QuickAsync("a", "n");

        Assert.Equal("""{"from":"a","weight":null,"note":"n"}""", Sent.Body);
    }

    [Fact]
    public async Task An_overload_tells_the_class_of_its_body()
    {
        Server.Answer(WireAnswer.Nothing);

        await Client().QuickBookAsync(7);

        Assert.Equal("""{"kind":"book","pages":7}""", Sent.Body);
    }

    [Fact]
    public async Task Elements_are_written_and_read()
    {
        Server.Answer(WireAnswer.Text("application/xml", "<Label><text>t</text><lines>1</lines><lines>2</lines></Label>"));

        Label read = await Client().SendLabelAsync(new Label { Text = "a", Lines = ["b"] });

        Assert.EndsWith("<Label><text>a</text><lines>b</lines></Label>", Sent.Body, StringComparison.Ordinal);
        Assert.Equal("t 1 2", $"{read.Text} {string.Join(' ', read.Lines)}");
    }

    [Fact]
    public async Task Parts_are_written()
    {
        Server.Answer(WireAnswer.Nothing);

        await Client().SendLetterAsync(new() { To = "a", Pages = ["1", "2"] });

        Assert.Equal(
            [
                "form-data; name=\"to\" |  | a", "form-data; name=\"pages\" |  | 1", "form-data; name=\"pages\" |  | 2",
            ],
            MultipartParts.Of(Sent).Lines);
    }

    [Fact]
    public void The_factory_and_the_serializer_make_them()
    {
        Parcel made = InitializersModelFactory.Parcel(id: "7", from: "a", labels: ["x"]);
        Parcel read = JsonSerializer.Deserialize<Parcel>("""{"id":"7","from":"a","labels":["x"]}""")!;

        Assert.Equal(("7", "a", "x"), (made.Id, made.From, made.Labels.Single()));
        Assert.Equal(("7", "a", "x"), (read.Id, read.From, read.Labels.Single()));
    }

    private InitializersClient Client() => new(Server.Endpoint, Once<InitializersClientOptions>());
}
