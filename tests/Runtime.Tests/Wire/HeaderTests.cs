using System.Collections.Generic;
using System.Text.Json;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class HeaderTests
{
    private const string Rgb = """{"R":100,"G":"a b;"}""";

    private readonly MemoryRequest _request = new();

    [Fact]
    public void Headers_are_written_as_they_are()
    {
        _request.AddHeaderValue("a", "x y");
        _request.AddHeaderList("b", ["x", "y z"]);
        _request.AddHeaderModel("c", Rgb, Raw);
        _request.AddHeaderModel("d", Rgb, Raw, explode: true);
        _request.AddHeaderModel("e", "{\"R\":100,\"x\":null}", Raw, explode: true);
        _request.AddHeaderModel("f", "{\"R\":100}", Raw);
        _request.AddHeaderModel("g", "[1,2]", Raw);
        _request.AddHeaderModel("h", "true", Raw);
        Assert.Equal(
            ["a: x y", "b: x,y z", "c: R,100,G,a b;", "d: R=100,G=a b;", "e: R=100", "f: R,100", "g: 1,2", "h: true"],
            Lines());
    }

    [Fact]
    public void What_is_null_or_absent_is_not_sent()
    {
        _request.AddHeaderValue("a", null);
        _request.AddHeaderList("b", null);
        _request.AddHeaderModel<string>("d", null, Raw);
        _request.AppendCookie("e", null);
        _request.AppendCookieList("f", null);
        _request.AppendCookieModel<string>("h", null, Raw);
        Assert.Empty(Lines());
    }

    [Fact]
    public void Cookies_share_one_header()
    {
        _request.AppendCookie("session", "a b;c");
        _request.AppendCookieList("list", ["1", "2,3"], explode: false);
        _request.AppendCookieList("each", ["1", "2"]);
        _request.AppendCookieModel("rgb", Rgb, Raw, explode: false);
        _request.AppendCookieModel("rgb", Rgb, Raw);
        _request.AppendCookieModel("m", "{\"x\":1}", Raw, explode: false);
        Assert.Equal("Cookie: session=a%20b%3Bc; list=1,2%2C3; each=1; each=2; rgb=R,100,G,a%20b%3B; R=100; G=a%20b%3B; m=x,1",
            Assert.Single(Lines()));
    }

    private static void Raw(Utf8JsonWriter writer, string json) => writer.WriteRawValue(json);

    private List<string> Lines()
    {
        List<string> lines = [];
        foreach (HttpHeader header in _request.Headers)
        {
            lines.Add(header.Name + ": " + header.Value);
        }

        return lines;
    }
}
