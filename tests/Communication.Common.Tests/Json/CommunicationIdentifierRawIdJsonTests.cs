using System.Text.Json;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests.Json;

public sealed class CommunicationIdentifierRawIdJsonTests
{
    [Theory]
    [InlineData("8:acs:r_u")]
    [InlineData("4:+14255550123")]
    [InlineData("48:echo \\ \"ü\"")]
    public void An_identifier_is_its_raw_id(string rawId)
    {
        CommunicationIdentifier identifier = CommunicationIdentifier.FromRawId(rawId);

        string json = JsonText.Write(identifier, CommunicationIdentifierRawIdJson.WriteJson);

        Assert.Equal(rawId, JsonSerializer.Deserialize<string>(json));
        Assert.Equal(identifier, Read(json));
    }

    [Fact]
    public void Null_is_read_and_written_as_null()
    {
        Assert.Null(Read("null"));
        Assert.Equal("null", JsonText.Write(null, CommunicationIdentifierRawIdJson.WriteJson));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void What_is_no_text_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => Read(json));
    }

    private static CommunicationIdentifier? Read(string json) => JsonText.Read(json, CommunicationIdentifierRawIdJson.ReadJson);
}
