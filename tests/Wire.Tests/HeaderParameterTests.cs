using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Parameters;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Headers and cookies, exploded and not.</summary>
public sealed class HeaderParameterTests(WireServer server) : WireTest(server)
{
    private static readonly Color s_color = new() { R = 100, G = 200, B = 150 };
    private static readonly Dictionary<string, long> s_map = new() { ["x"] = 1, ["y"] = -2 };

    private static readonly Dictionary<string, (Func<ParametersClient, Task> Call, string Header, string? Value)> s_cases = new()
    {
        ["text, as it is"] = (static client => client.HeadersAsync(xText: "a b,c;d=e%f"), "X-Text", "a b,c;d=e%f"),
        ["text, empty"] = (static client => client.HeadersAsync(xText: ""), "X-Text", ""),
        ["text, null"] = (static client => client.HeadersAsync(), "X-Text", null),
        ["flag"] = (static client => client.HeadersAsync(xFlag: true), "X-Flag", "true"),
        ["list"] = (static client => client.HeadersAsync(xList: ["blue", "black"]), "X-List", "blue,black"),
        ["list, empty"] = (static client => client.HeadersAsync(xList: []), "X-List", ""),
        ["object"] = (static client => client.HeadersAsync(xColor: s_color), "X-Color", "R,100,G,200,B,150"),
        ["map"] = (static client => client.HeadersAsync(xMap: s_map), "X-Map", "x,1,y,-2"),
        ["list, exploded"] = (static client => client.HeadersAsync(xListExploded: ["blue", "black"]), "X-List-Exploded", "blue,black"),
        ["object, exploded"] = (static client => client.HeadersAsync(xColorExploded: s_color), "X-Color-Exploded", "R=100,G=200,B=150"),
        ["map, exploded"] = (static client => client.HeadersAsync(xMapExploded: s_map), "X-Map-Exploded", "x=1,y=-2"),
        ["JSON"] = (static client => client.HeadersAsync(xContent: new Filter { Name = "a" }), "X-Content", """{"name":"a"}"""),
        ["JSON beyond ASCII"] = (
            static client => client.HeadersAsync(xContent: new Filter { Name = "ä😀" }),
            "X-Content",
            """{"name":"\u00E4\uD83D\uDE00"}"""),
        ["cookie, text"] = (static client => client.CookiesAsync(text: "a b;c=d"), "Cookie", "text=a%20b%3Bc%3Dd"),
        ["cookie, number"] = (static client => client.CookiesAsync(number: 7), "Cookie", "number=7"),
        ["cookie, list"] = (static client => client.CookiesAsync(list: ["a,b", "c"]), "Cookie", "list=a%2Cb,c"),
        ["cookie, object"] = (static client => client.CookiesAsync(color: s_color), "Cookie", "color=R,100,G,200,B,150"),
        ["cookie, list, exploded"] = (
            static client => client.CookiesAsync(listExploded: ["a", "b"]), "Cookie", "listExploded=a; listExploded=b"),
        ["cookie, object, exploded"] = (static client => client.CookiesAsync(colorExploded: s_color), "Cookie", "R=100; G=200; B=150"),
        ["cookie, JSON"] = (static client => client.CookiesAsync(content: new Filter { Name = "a" }), "Cookie",
            "content=%7B%22name%22%3A%22a%22%7D"),
        ["cookies together"] = (static client => client.CookiesAsync(text: "t", number: 1, listExploded: ["a", "b"]), "Cookie",
            "text=t; number=1; listExploded=a; listExploded=b"),
        ["no cookies"] = (static client => client.CookiesAsync(), "Cookie", null),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Header_is_sent(string name)
    {
        (Func<ParametersClient, Task> call, string header, string? value) = s_cases[name];

        await call(new ParametersClient(Server.Endpoint));

        Assert.Equal(value, Sent[header]);
    }

    [Theory]
    [InlineData("a\r\nX-Admin: true")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("grün")]
    public async Task Value_that_no_header_can_hold_is_refused(string value)
    {
        ParametersClient client = new(Server.Endpoint);

        await Assert.ThrowsAsync<ArgumentException>(() => client.HeadersAsync(xText: value));
        await Assert.ThrowsAsync<ArgumentException>(() => client.HeadersAsync(xList: ["a", value]));
        await Assert.ThrowsAsync<ArgumentException>(() => client.HeadersAsync(xMap: new Dictionary<string, long> { [value] = 1 }));
        Assert.Empty(Server.Requests);
    }
}
