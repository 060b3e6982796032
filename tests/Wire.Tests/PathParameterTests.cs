using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Parameters;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Every style of a path parameter, exploded and not, with a text, a list, an object, a map and a number.</summary>
public sealed class PathParameterTests(WireServer server) : WireTest(server)
{
    private static readonly string[] s_list = ["blue", "black", "brown"];
    private static readonly Color s_color = new() { R = 100, G = 200, B = 150 };
    private static readonly Dictionary<string, long> s_map = new() { ["x"] = 1, ["y"] = -2 };

    // The text holds what must be encoded in a segment; the number is written without a culture.
    private const string Text = "a b/c?d#e%f&g=h,i;j.k";
    private const string Encoded = "a%20b%2Fc%3Fd%23e%25f%26g%3Dh%2Ci%3Bj.k";

    private static readonly Dictionary<string, (Func<ParametersClient, Task> Call, string Target)> s_cases = new()
    {
        ["simple"] = (
            static client => client.PathSimpleAsync(Text, s_list, s_color, s_map, -0.5),
            $"/path/simple/{Encoded}/blue,black,brown/R,100,G,200,B,150/x,1,y,-2/-0.5"),
        ["simple exploded"] = (
            static client => client.PathSimpleExplodedAsync(Text, s_list, s_color, s_map, -0.5),
            $"/path/simple-exploded/{Encoded}/blue,black,brown/R=100,G=200,B=150/x=1,y=-2/-0.5"),
        ["label"] = (
            static client => client.PathLabelAsync(Text, s_list, s_color, s_map, -0.5),
            $"/path/label/.{Encoded}/.blue,black,brown/.R,100,G,200,B,150/.x,1,y,-2/.-0.5"),
        ["label exploded"] = (
            static client => client.PathLabelExplodedAsync(Text, s_list, s_color, s_map, -0.5),
            $"/path/label-exploded/.{Encoded}/.blue.black.brown/.R=100.G=200.B=150/.x=1.y=-2/.-0.5"),
        ["matrix"] = (
            static client => client.PathMatrixAsync(Text, s_list, s_color, s_map, -0.5),
            $"/path/matrix/;text={Encoded}/;list=blue,black,brown/;color=R,100,G,200,B,150/;map=x,1,y,-2/;number=-0.5"),
        ["matrix exploded"] = (
            static client => client.PathMatrixExplodedAsync(Text, s_list, s_color, s_map, -0.5),
            $"/path/matrix-exploded/;text={Encoded}/;list=blue;list=black;list=brown/;R=100;G=200;B=150/;x=1;y=-2/;number=-0.5"),
        ["delimiters in data"] = (
            static client => client.PathSimpleAsync("1,2", ["a,b", "c"], s_color, new Dictionary<string, long> { ["k,1"] = 1 }, 1),
            "/path/simple/1%2C2/a%2Cb,c/R,100,G,200,B,150/k%2C1,1/1"),
        ["members that are not set"] = (
            static client => client.PathSimpleAsync("t", s_list, new Color { G = 0 }, s_map, 1),
            "/path/simple/t/blue,black,brown/G,0/x,1,y,-2/1"),
        ["empty lists and objects"] = (
            static client => client.PathSimpleAsync("t", [], new Color(), new Dictionary<string, long>(), 1),
            "/path/simple/t////1"),
        ["empty lists and objects, label"] = (
            static client => client.PathLabelAsync("t", [], new Color(), new Dictionary<string, long>(), 1),
            "/path/label/.t////.1"),
        ["empty lists and objects, matrix"] = (
            static client => client.PathMatrixAsync("t", [], new Color(), new Dictionary<string, long>(), 1),
            "/path/matrix/;text=t////;number=1"),
        ["texts beyond ASCII"] = (
            static client => client.PathSimpleAsync("ä€😀", ["ö"], new Color { R = 1 }, s_map, 1),
            "/path/simple/%C3%A4%E2%82%AC%F0%9F%98%80/%C3%B6/R,1/x,1,y,-2/1"),
        ["JSON"] = (
            static client => client.PathContentAsync(new Filter { Name = "a/b", Tags = { "x", "y" } }),
            "/path/content/%7B%22name%22%3A%22a%2Fb%22%2C%22tags%22%3A%5B%22x%22%2C%22y%22%5D%7D"),
        ["several in a segment"] = (
            static client => client.PathMixedAsync(1, 2, "a.b"),
            "/path/mixed/v1.2/a.b.json"),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Path_is_sent(string name)
    {
        (Func<ParametersClient, Task> call, string target) = s_cases[name];

        await call(new ParametersClient(Server.Endpoint));

        Assert.Equal(target, Sent.Target);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Dot_segment_is_refused_because_a_URI_would_drop_it(string text)
    {
        ParametersClient client = new(Server.Endpoint);

        await Assert.ThrowsAsync<ArgumentException>(() => client.PathSimpleAsync(text, s_list, s_color, s_map, 1));
        await Assert.ThrowsAsync<ArgumentException>(() => client.PathSimpleAsync("t", [text], s_color, s_map, 1));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Empty_text_is_refused_because_the_path_would_be_another_one()
        => await Assert.ThrowsAsync<ArgumentException>(() => new ParametersClient(Server.Endpoint)
            .PathSimpleAsync("", s_list, s_color, s_map, 1));

    [Fact]
    public async Task Endpoint_keeps_its_own_path()
    {
        await new ParametersClient(new Uri(Server.Endpoint, "/base/v1/")).PathMixedAsync(1, 2, "f");

        Assert.Equal("/base/v1/path/mixed/v1.2/f.json", Sent.Target);
    }
}
