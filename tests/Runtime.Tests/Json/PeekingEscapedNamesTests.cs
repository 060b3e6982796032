using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests.Json;

public sealed class PeekingEscapedNamesTests
{
    [Theory]
    [InlineData("""{"\ud800":1,"kind":"cat"}""", "cat")]
    [InlineData("""{"a\udc00b":{"kind":1},"k\u0069nd":"cat"}""", "cat")]
    [InlineData("""{"\ud83d\ude00":1,"kind\ud800":"dog"}""", null)]
    public void Escaped_names_are_compared_even_if_one_is_no_text(string json, string? expected)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        Assert.Equal(expected, JsonReading.PeekString(reader, "kind"u8));
        Assert.Equal(expected is not null, JsonReading.HasMember(reader, "kind"u8));
    }
}
