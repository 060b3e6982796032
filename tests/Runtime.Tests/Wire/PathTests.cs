using System;
using System.Text.Json;
using Azure.Core;
using Xunit;

namespace Typewright.Runtime.Tests;

public class PathTests
{
    [Theory]
    [InlineData(PathStyle.Simple, "a/b?c d", "a%2Fb%3Fc%20d")]
    [InlineData(PathStyle.Label, "blue", ".blue")]
    [InlineData(PathStyle.Matrix, "blue", ";color=blue")]
    [InlineData(PathStyle.Matrix, "", ";color")]
    public void A_value_is_written_in_its_style(PathStyle style, string value, string expected)
        => Assert.Equal("/a/" + expected, Path(uri => uri.AppendPathValue("color", value, style)));

    [Theory]
    [InlineData(PathStyle.Simple, false, "blue,b%2Ck,w")]
    [InlineData(PathStyle.Simple, true, "blue,b%2Ck,w")]
    [InlineData(PathStyle.Label, false, ".blue,b%2Ck,w")]
    [InlineData(PathStyle.Label, true, ".blue.b%2Ck.w")]
    [InlineData(PathStyle.Matrix, false, ";color=blue,b%2Ck,w")]
    [InlineData(PathStyle.Matrix, true, ";color=blue;color=b%2Ck;color=w")]
    public void A_list_is_written_in_its_style(PathStyle style, bool explode, string expected)
        => Assert.Equal("/a/" + expected, Path(uri => uri.AppendPathList("color", ["blue", "b,k", "w"], style, explode)));

    [Theory]
    [InlineData(PathStyle.Simple, false, "R,100,G,2%2C0%3D")]
    [InlineData(PathStyle.Simple, true, "R=100,G=2%2C0%3D")]
    [InlineData(PathStyle.Label, false, ".R,100,G,2%2C0%3D")]
    [InlineData(PathStyle.Label, true, ".R=100.G=2%2C0%3D")]
    [InlineData(PathStyle.Matrix, false, ";color=R,100,G,2%2C0%3D")]
    [InlineData(PathStyle.Matrix, true, ";R=100;G=2%2C0%3D")]
    public void An_object_is_written_in_its_style(PathStyle style, bool explode, string expected)
        => Assert.Equal("/a/" + expected,
            Path(uri => uri.AppendPathModel("color", "{\"R\":100,\"x\":null,\"G\":\"2,0=\"}", Raw, style, explode)));

    [Fact]
    public void A_model_that_is_no_object_is_written_as_what_it_is()
    {
        Assert.Equal("/a/1,2", Path(uri => uri.AppendPathModel("color", "[1,2]", Raw)));
        Assert.Equal("/a/5", Path(uri => uri.AppendPathModel("color", "5", Raw)));
    }

    [Fact]
    public void An_empty_list_adds_nothing()
        => Assert.Equal("/a/", Path(uri => uri.AppendPathList("color", [])));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_change_the_path_is_refused(string value)
        => Assert.Throws<ArgumentException>(() => Path(uri => uri.AppendPathValue("id", value, PathStyle.Simple)));

    private static void Raw(Utf8JsonWriter writer, string json) => writer.WriteRawValue(json);

    private static string Path(Action<RequestUriBuilder> append)
    {
        RequestUriBuilder uri = new();
        uri.Reset(new Uri("https://service.example/a/"));
        append(uri);
        return uri.Path;
    }
}
