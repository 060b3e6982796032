using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Parameters;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Every style of a query parameter, exploded and not, with a text, lists, objects and maps.</summary>
public sealed class QueryParameterTests(WireServer server) : WireTest(server)
{
    private static readonly string[] s_list = ["blue", "black", "brown"];
    private static readonly Color s_color = new() { R = 100, G = 200, B = 150 };
    private static readonly Dictionary<string, long> s_map = new() { ["x"] = 1, ["y z"] = -2 };

    private static readonly Dictionary<string, (Func<ParametersClient, Task> Call, string Query)> s_cases = new()
    {
        ["nothing"] = (static client => client.QueryFormAsync(), ""),
        ["text"] = (static client => client.QueryFormAsync(text: "a b&c=d+e,f/g?h#i%ä"), "text=a%20b%26c%3Dd%2Be%2Cf%2Fg%3Fh%23i%25%C3%A4"),
        ["empty text"] = (static client => client.QueryFormAsync(text: ""), "text="),
        ["form, list"] = (static client => client.QueryFormAsync(list: s_list), "list=blue,black,brown"),
        ["form, list with delimiters"] = (
            static client => client.QueryFormAsync(list: ["a,b", "c d", "", "e&f"]), "list=a%2Cb,c%20d,,e%26f"),
        ["form, empty list"] = (static client => client.QueryFormAsync(list: []), "list="),
        ["form, list with null"] = (static client => client.QueryFormAsync(numbers: [1, null, 3]), "numbers=1,,3"),
        ["form, object"] = (static client => client.QueryFormAsync(color: s_color), "color=R,100,G,200,B,150"),
        ["form, map"] = (static client => client.QueryFormAsync(map: s_map), "map=x,1,y%20z,-2"),
        ["form exploded, list"] = (static client => client.QueryFormExplodedAsync(list: s_list), "list=blue&list=black&list=brown"),
        ["form exploded, list with delimiters"] = (
            static client => client.QueryFormExplodedAsync(list: ["a,b", "", "c&d"]), "list=a%2Cb&list=&list=c%26d"),
        ["form exploded, empty list"] = (static client => client.QueryFormExplodedAsync(list: []), ""),
        ["form exploded, list with null"] = (
            static client => client.QueryFormExplodedAsync(numbers: [1, null, 3]), "numbers=1&numbers=&numbers=3"),
        ["form exploded, object"] = (static client => client.QueryFormExplodedAsync(color: s_color), "R=100&G=200&B=150"),
        ["form exploded, object with one member"] = (static client => client.QueryFormExplodedAsync(color: new Color { G = 0 }), "G=0"),
        ["form exploded, map"] = (static client => client.QueryFormExplodedAsync(map: s_map), "x=1&y%20z=-2"),
        ["spaces"] = (static client => client.QueryDelimitedAsync(spaces: s_list), "spaces=blue%20black%20brown"),
        ["spaces in data"] = (static client => client.QueryDelimitedAsync(spaces: ["a b", "c"]), "spaces=a+b%20c"),
        ["spaces, object"] = (static client => client.QueryDelimitedAsync(spacedColor: s_color), "spacedColor=R%20100%20G%20200%20B%20150"),
        ["spaces exploded"] = (static client => client.QueryDelimitedAsync(spacesExploded: s_list),
            "spacesExploded=blue&spacesExploded=black&spacesExploded=brown"),
        ["pipes"] = (static client => client.QueryDelimitedAsync(pipes: s_list), "pipes=blue%7Cblack%7Cbrown"),
        ["pipes, object"] = (static client => client.QueryDelimitedAsync(pipedColor: s_color), "pipedColor=R%7C100%7CG%7C200%7CB%7C150"),
        ["pipes exploded"] = (static client => client.QueryDelimitedAsync(pipesExploded: s_list),
            "pipesExploded=blue&pipesExploded=black&pipesExploded=brown"),
        ["deep object"] = (static client => client.QueryDeepAsync(color: s_color), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ["deep object, map"] = (static client => client.QueryDeepAsync(map: s_map), "map%5Bx%5D=1&map%5By%20z%5D=-2"),
        ["deep object, nested"] = (
            static client =>
                client.QueryDeepAsync(filter: new Filter { Name = "n", Range = new() { Gt = 1, Lt = 2 }, Tags = { "a", "b" } }),
            "filter%5Bname%5D=n&filter%5Brange%5D%5Bgt%5D=1&filter%5Brange%5D%5Blt%5D=2&filter%5Btags%5D%5B0%5D=a&"
                + "filter%5Btags%5D%5B1%5D=b"),
        ["deep object, empty"] = (static client => client.QueryDeepAsync(color: new Color()), ""),
        ["JSON, object"] = (
            static client => client.QueryContentAsync(filter: new Filter { Name = "a&b", Range = new() { Gt = 1 } }),
            "filter=%7B%22name%22%3A%22a%26b%22%2C%22range%22%3A%7B%22gt%22%3A1%7D%7D"),
        ["JSON, list"] = (static client => client.QueryContentAsync(list: ["a", "b"]), "list=%5B%22a%22%2C%22b%22%5D"),
        ["JSON, empty list"] = (static client => client.QueryContentAsync(list: []), "list=%5B%5D"),
        ["JSON, number"] = (static client => client.QueryContentAsync(number: 7), "number=7"),
        ["JSON, text"] = (static client => client.QueryContentAsync(word: "a"), "word=%22a%22"),
        ["content that is not JSON"] = (static client => client.QueryContentAsync(plain: "a b"), "plain=a%20b"),
        ["reserved"] = (static client => client.QueryReservedAsync(text: "https://a.b/c?d=e;f,(g)@h!*'$"),
            "text=https://a.b/c?d=e;f,(g)@h!*'$"),
        ["reserved, but what would end the value"] = (
            static client => client.QueryReservedAsync(text: "a&b+c#d[e]f g%h%2Fi"), "text=a%26b%2Bc%23d%5Be%5Df%20g%25h%2Fi"),
        ["reserved, list"] = (static client => client.QueryReservedAsync(list: ["a/b", "c:d", "e,f"]), "list=a/b,c:d,e%2Cf"),
        ["reserved, map"] = (static client => client.QueryReservedAsync(map: new Dictionary<string, string> { ["k"] = "a/b" }), "k=a/b"),
        ["names, brackets"] = (
            static client => client.QueryNamesAsync(filterName: "n", ids: ["1", "2"]), "filter%5Bname%5D=n&ids%5B%5D=1&ids%5B%5D=2"),
        ["names, dollar"] = (static client => client.QueryNamesAsync(top: 3), "$top=3"),
        ["names, signs"] = (static client => client.QueryNamesAsync(abc: "x"), "a%26b%20c=x"),
        ["names, beyond ASCII"] = (static client => client.QueryNamesAsync(größe: "x"), "gr%C3%B6%C3%9Fe=x"),
        ["required"] = (static client => client.QueryRequiredAsync("t", ["a"], null), "text=t&list=a&version=2"),
        ["query of the path"] = (static client => client.QueryFixedAsync(text: "x"), "comp=list&flag&text=x"),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Query_is_sent(string name)
    {
        (Func<ParametersClient, Task> call, string query) = s_cases[name];

        await call(new ParametersClient(Server.Endpoint));

        Assert.Equal(query, Sent.Query);
    }

    [Fact]
    public async Task Value_with_the_delimiter_that_cannot_be_told_from_data_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>(() => new ParametersClient(Server.Endpoint)
            .QueryDelimitedAsync(pipes: ["a|b", "c"]));

    [Fact]
    public async Task Query_of_the_endpoint_stays()
    {
        await new ParametersClient(new Uri(Server.Endpoint, "/?tenant=7")).QueryFormAsync(text: "x");

        Assert.Equal("/query/form?tenant=7&text=x", Sent.Target);
    }
}
