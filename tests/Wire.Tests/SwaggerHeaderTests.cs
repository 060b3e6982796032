using System.Linq;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.SwaggerHeaders;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What OpenAPI 2.0 says by header parameters that later versions ignore, and addresses as authors misspell them.</summary>
public sealed class SwaggerHeaderTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task Media_type_of_a_header_with_one_value_is_the_one_of_the_body()
    {
        await Client().OnlyAsync(new OnlyRequest { Name = "a" });

        Assert.Equal(("application/merge-patch+json", "{\"name\":\"a\"}"), (Sent["Content-Type"], Sent.Body));
    }

    [Fact]
    public async Task Media_type_of_a_header_with_several_values_is_the_callers()
    {
        await Client().ChoiceAsync(ChoiceContentType.ApplicationVndAJson, new ChoiceRequest { Name = "a" });

        Assert.Equal(("application/vnd.a+json", "{\"name\":\"a\"}"), (Sent["Content-Type"], Sent.Body));
    }

    [Fact]
    public async Task Media_type_of_a_header_is_sent_where_there_is_no_body()
    {
        await Client().AloneAsync("text/html");
        await Client().AloneAndOnlyAsync();

        Assert.Equal(["text/html", "text/x-only"], Server.Requests.Select(static sent => sent["Content-Type"]));
        Assert.Equal(["", ""], Server.Requests.Select(static sent => sent.Body));
    }

    [Fact]
    public async Task Body_of_a_GET_is_sent()
    {
        await Client().GetWithBodyAsync(new GetWithBodyRequest { Name = "a" });

        Assert.Equal(("GET", "{\"name\":\"a\"}"), (Sent.Method, Sent.Body));
    }

    [Fact]
    public async Task Query_that_is_encoded_already_stays_as_it_is()
    {
        await Client().RawAsync("a/b%20c&d=e");

        Assert.Equal("/raw?q=a/b%20c&d=e", Sent.Target);
    }

    private SwaggerHeadersClient Client() => new(Server.Endpoint, Once<SwaggerHeadersClientOptions>());
}
