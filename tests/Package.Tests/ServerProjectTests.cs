using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>A client of a server whose project is in the same solution: the server's build writes the document.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ServerProjectTests(PackageFeed feed)
{
    private const string Program = """
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
        builder.Services.AddOpenApi();
        builder.Services.AddOpenApi("staff");
        var application = builder.Build();
        application.MapGet("/pets/{id}", (string id) => new Pet(id, 3)).WithName("getPet");
        application.Run();

        public sealed record Pet(string Name, int Age);
        """;

    [Fact]
    public async Task Solution_builds_the_server_first_and_the_client_follows_it()
    {
        ConsumerProject client = Solution("Ordered", """
            <OpenApiClient Include="../Server/Server.csproj" Namespace="Pets" Document="v1" ClientName="Pets" />
            <OpenApiClient Include="../Server/Server.csproj" Namespace="Pets.Staff" Document="staff" ClientName="Staff" />
            """);
        client.Write("Uses.cs", Uses("Age"));

        string clean = await client.MustDotNetAsync("build", "../Ordered.slnx");
        string again = await client.MustDotNetAsync("build", "../Ordered.slnx");
        client.Write("../Server/Program.cs", Program.Replace("int Age", "int Years", StringComparison.Ordinal));
        client.Write("Uses.cs", Uses("Years"));
        string changed = await client.MustDotNetAsync("build", "../Ordered.slnx");

        Assert.Single(Regex.Matches(clean, "GenerateOpenApiDocuments:"));
        Assert.Empty(Regex.Matches(again, "GenerateOpenApiDocuments:"));
        Assert.Single(Regex.Matches(changed, "GenerateOpenApiDocuments:"));
        Assert.False(File.Exists(client.PathOf("bin/Debug/net10.0/Server.dll")), "The server's assembly came along.");
    }

    [Fact]
    public async Task Client_alone_builds_from_clean_and_names_of_documents_are_checked()
    {
        ConsumerProject client = Solution("Alone", Item("staff"));

        await client.MustDotNetAsync("build");
        string unknown = await FailAsync(client, Item("guests"));
        string unnamed = await FailAsync(client, """<OpenApiClient Include="../Server/Server.csproj" />""");
        string missing = await FailAsync(client, """<OpenApiClient Include="../Sever/Server.csproj" />""");

        Assert.Contains("""Server.csproj (Document="guests"); there are: Server, Server_staff.""", unknown, StringComparison.Ordinal);
        Assert.Contains("error TW0006: ", unknown, StringComparison.Ordinal);
        Assert.Contains("""Server.csproj (Document=""); there are: Server, Server_staff.""", unnamed, StringComparison.Ordinal);
        Assert.Contains("error TW1001: OpenAPI items name projects that do not exist: ../Sever/", missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_without_documents_is_told_what_it_lacks()
    {
        ConsumerProject client = Solution("Silent", """<OpenApiClient Include="../Server/Server.csproj" />""");
        WriteServer(client, "");
        client.Write("../Server/Program.cs", "System.Console.WriteLine();\n");

        CommandResult result = await client.DotNetAsync("build");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(
            "Client.csproj : error TW0006: No OpenAPI document is written by ../Server/Server.csproj; ",
            result.Output,
            StringComparison.Ordinal);
    }

    private static string Item(string document) => $"""<OpenApiClient Include="../Server/Server.csproj" Document="{document}" />""";

    private static string Uses(string member) => $$"""
        namespace Pets;

        internal static class Uses
        {
            public static object Call(PetsClient client, Staff.StaffClient staff) =>
                (client.GetPet("1").Value.{{member}}, staff.GetPet("1").Value.{{member}});
        }
        """;

    private static async Task<string> FailAsync(ConsumerProject client, string item)
    {
        client.WriteProject("<TargetFramework>net10.0</TargetFramework>", Typewright(client, item));
        CommandResult result = await client.DotNetAsync("build", "--no-restore");
        Assert.True(result.ExitCode != 0, result.Output);
        return result.Output;
    }

    private static string Typewright(ConsumerProject client, string items) =>
        $"""<PackageReference Include="Typewright" Version="{client.Version}" />{items}""";

    private ConsumerProject Solution(string name, string items)
    {
        ConsumerProject client = new(feed, Path.Combine(name, "Client"), "Client");
        Directory.CreateDirectory(client.PathOf("../Server"));
        // The client comes first, so that only the item can bring them into their order.
        client.Write($"../{name}.slnx", """
            <Solution>
              <Project Path="Client/Client.csproj" />
              <Project Path="Server/Server.csproj" />
            </Solution>
            """);
        client.WriteProject("<TargetFramework>net10.0</TargetFramework>", Typewright(client, items));
        WriteServer(client, """
            <PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.0.15" />
            <PackageReference Include="Microsoft.Extensions.ApiDescription.Server" Version="10.0.15" PrivateAssets="all" />
            """);
        client.Write("../Server/Program.cs", Program);
        return client;
    }

    private static void WriteServer(ConsumerProject client, string packages) => client.Write("../Server/Server.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>{packages}</ItemGroup>
        </Project>
        """);
}
