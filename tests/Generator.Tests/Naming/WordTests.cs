using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>How the words of a document become the words of a name.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("NO_DEPOSIT_ADDRESS", "NoDepositAddress")]
    [InlineData("NOT_A_USER", "NotAUser")]
    [InlineData("NO_TAUSER", "NoTauser")]
    [InlineData("HTTPClient", "HttpClient")]
    [InlineData("ioMode", "IOMode")]
    [InlineData("oauth2Token", "OAuth2Token")]
    [InlineData("userIDs", "UserIds")]
    [InlineData("getURL", "GetUrl")]
    [InlineData("ip_address", "IPAddress")]
    [InlineData("IPv6Prefix", "IPv6Prefix")]
    [InlineData("ACTIVE", "Active")]
    [InlineData("US", "US")]
    [InlineData("us-east-1", "UsEast1")]
    [InlineData("SHA256", "Sha256")]
    [InlineData("v2.5", "V2_5")]
    [InlineData("base64url", "Base64Url")]
    [InlineData("2fa", "_2Fa")]
    [InlineData("C", "C")]
    public void Name_of_a_type_or_member(string text, string name) => Assert.Equal(name, Identifiers.Pascal(text));

    [Theory]
    [InlineData("HTTPServer", "httpServer")]
    [InlineData("ID", "id")]
    [InlineData("oauth2Token", "oauth2Token")]
    [InlineData("IOMode", "ioMode")]
    [InlineData("class", "@class")]
    [InlineData("a&b c", "abc")]
    [InlineData("x_axis", "xAxis")]
    [InlineData("2.5", "_2_5")]
    public void Name_of_a_parameter(string text, string name) => Assert.Equal(name, Identifiers.Camel(text));

    [Theory]
    [InlineData("NO_DEPOSIT_ADDRESS")]
    [InlineData("oauth2Token")]
    [InlineData("x-2.5-IDs")]
    public void Name_of_a_name_is_that_name(string text) =>
        Assert.Equal(Identifiers.Pascal(text), Identifiers.Pascal(Identifiers.Pascal(text)));

    [Fact]
    public void Prose_has_small_words_and_acronyms() => Assert.Equal("IP address of the thread", Words.Of("IPAddressOfTheThread"));

    [Theory]
    [InlineData("branches", "branch")]
    [InlineData("statuses", "status")]
    [InlineData("categories", "category")]
    [InlineData("boxes", "box")]
    [InlineData("address", "address")]
    [InlineData("EmailAliases", "EmailAlias")]
    [InlineData("cookies", "cookie")]
    [InlineData("People", "Person")]
    [InlineData("biases", "biase")]
    [InlineData("series", "series")]
    [InlineData("news", "news")]
    [InlineData("txs", "tx")]
    [InlineData("OpenApis", "OpenApi")]
    [InlineData("gps", "gps")]
    public void One_of_many(string many, string one) => Assert.Equal(one, Numbers.SingularOrSame(many));

    [Theory]
    [InlineData("Redocly Museum API", "RedoclyMuseum")]
    [InlineData("OpenAPI definition", "Api")]
    [InlineData("FastAPI", "Api")]
    [InlineData("Orders v1 (Public Beta)", "Orders")]
    [InlineData("3D Printers", "ThreeDPrinters")]
    [InlineData("Replicate HTTP API", "Replicate")]
    [InlineData("HTTP Bin", "HttpBin")]
    [InlineData("Netlify's API documentation", "Netlify")]
    [InlineData("The Jira Cloud platform REST API", "JiraCloudPlatform")]
    [InlineData("Swagger Petstore - OpenAPI 3.0", "Petstore")]
    [InlineData("Spotify Web API with fixes and improvements", "Spotify")]
    [InlineData("Search v1.2", "Search")]
    [InlineData("Contoso.Shop.Orders.Server | v1", "Orders")]
    [InlineData("Contoso.Shop.Orders.Api | staff", "OrdersStaff")]
    [InlineData("Server | v1", "Server")]
    [InlineData("Orders. All of them | v1", "OrdersAllOfThem")]
    [InlineData("Acme Backend API", "Acme")]
    [InlineData("Backend for Pets", "BackendForPets")]
    public void Client_is_called_after_the_title(string title, string name) => Assert.Equal(name, ClientNames.FromTitle(title));

    [Theory]
    [InlineData("Clients", "ClientsClient")]
    [InlineData("pull requests", "PullRequestsClient")]
    [InlineData("Client", "ClientsClient")]
    [InlineData("OAuth2 Client", "OAuth2Client")]
    [InlineData("user-controller", "UserClient")]
    [InlineData("PetResource", "PetClient")]
    [InlineData("TemplateOperations", "TemplateClient")]
    [InlineData("Operations", "OperationsClient")]
    [InlineData("(deprecated) Foo", "FooClient")]
    [InlineData("[Beta] Foo", "FooClient")]
    [InlineData("Foo (v2)", "FooClient")]
    [InlineData("Foo - Beta", "FooClient")]
    [InlineData("v1-foo", "FooClient")]
    [InlineData("Foo V2", "FooClient")]
    [InlineData("V2", "V2Client")]
    [InlineData("Foo (internal users)", "FooInternalUsersClient")]
    [InlineData("🚀 Foo", "FooClient")]
    [InlineData("🚀", "ApiClient")]
    [InlineData("(beta)", "BetaClient")]
    [InlineData("Foo / Bar", "FooBarClient")]
    [InlineData("Foo - Foo", "FooClient")]
    [InlineData("Controller", "ControllerClient")]
    public void Client_is_called_after_the_group(string group, string name) => Assert.Equal(name, ClientNames.OfGroup(group)[0]);
}
