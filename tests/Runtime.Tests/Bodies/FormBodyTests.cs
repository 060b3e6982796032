using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests;

public class FormBodyTests
{
    [Fact]
    public void Fields_are_encoded_and_null_ones_left_out()
    {
        FormBody form = new FormBody()
            .Add("a b", "x y+z&%")
            .Add("none", null)
            .Add("empty", "")
            .AddList("l", ["1", "2 3"])
            .AddList("j", ["1,2", "3"], explode: false)
            .AddList("none", null)
            .AddModel("o", "{\"k\":[1]}", Raw, QueryStyle.DeepObject)
            .AddModel<string>("none", null, Raw);
        Assert.Equal("a+b=x+y%2Bz%26%25&empty=&l=1&l=2+3&j=1%2C2,3&o%5Bk%5D%5B0%5D=1", Text(form.ToContent()));
    }

    [Fact]
    public void Spaces_that_separate_are_told_from_those_of_the_data()
    {
        FormBody form = new FormBody()
            .AddList("a b", ["x y", "z"], QueryStyle.SpaceDelimited, explode: false)
            .AddList("e", ["x y", "z"], QueryStyle.SpaceDelimited)
            .AddModel("m", "[\"x y\",\"z\"]", Raw, QueryStyle.SpaceDelimited, explode: false);
        Assert.Equal("a+b=x+y%20z&e=x+y&e=z&m=x+y%20z", Text(form.ToContent()));
    }

    [Fact]
    public void A_model_becomes_one_field_a_member()
    {
        const string Model =
            "{\"s\":\"x y\",\"n\":1.50,\"b\":false,\"z\":null,\"l\":[\"1,2\",3],\"o\":{\"k\":1},\"p\":[{\"k\":1}],\"e\":[]}";
        Assert.Equal("s=x+y&n=1.50&b=false&l=1%2C2&l=3&o=%7B%22k%22%3A1%7D&p=%7B%22k%22%3A1%7D", Text(FormBody.Create(Model, Raw)));
    }

    [Fact]
    public void A_member_may_have_an_encoding_of_its_own()
    {
        const string Model = "{\"l\":[1,2],\"o\":{\"k\":{\"m\":[3]}},\"x\":1}";
        RequestContent body = FormBody.Create(
            Model, Raw, new FormEncoding("l", QueryStyle.Form, false), new FormEncoding("o", QueryStyle.DeepObject, true));
        Assert.Equal("l=1,2&o%5Bk%5D%5Bm%5D%5B0%5D=3&x=1", Text(body));
        Assert.Equal("l=1,2&o%5Bk%5D%5Bm%5D%5B0%5D=3&x=1", Text(body));
        Assert.True(body.TryComputeLength(out long length));
        Assert.Equal(34, length);
    }

    [Fact]
    public void A_model_that_is_no_object_is_refused()
        => Assert.ThrowsAny<JsonException>(() => FormBody.Create("[1]", Raw));

    [Fact]
    public void A_text_body_is_utf8()
    {
        RequestContent body = TextBody.Create("Zoë");
        Assert.Equal("Zoë", Text(body));
        Assert.True(body.TryComputeLength(out long length));
        Assert.Equal(4, length);
    }

    private static void Raw(Utf8JsonWriter writer, string json) => writer.WriteRawValue(json);

    private static string Text(RequestContent body)
    {
        MemoryStream stream = new();
        body.WriteTo(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
