using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>Documents that live elsewhere are downloaded when that is asked for, and never otherwise.</summary>
[Collection(PackagesCollection.Name)]
public sealed class RefreshTests(BrokenProject broken) : IClassFixture<BrokenProject>, IAsyncLifetime
{
    private const string Stale = "stale";

    private readonly WebApplication _service = Build();
    private int _requests;

    private string Url => _service.Urls.Single();

    private string Folder => broken.Project.Folder;

    private static string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(BrokenProject.Document)));

    private static string Changed => BrokenProject.Document.Replace("announced", "reported", StringComparison.Ordinal);

    public async Task InitializeAsync()
    {
        _service.Run(AnswerAsync);
        await _service.StartAsync();
        broken.Project.Write("pets.yaml", Stale);
        broken.Project.Write("shop.yaml", Stale);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_document_is_downloaded_once_it_is_asked_for_and_its_hash_is_told()
    {
        broken.WriteProject($"""<OpenApiClient Include="pets.yaml" Url="{Url}/pets.yaml" Sha256="{Hash.ToUpperInvariant()}" />""");

        string first = await broken.Project.MustDotNetAsync("build", "--no-restore", "-t:RefreshOpenApi");
        string second = await broken.Project.MustDotNetAsync("build", "--no-restore", "-t:RefreshOpenApi");

        Assert.Contains($"pets.yaml is refreshed, Sha256 {Hash}", first, StringComparison.Ordinal);
        Assert.Contains($"pets.yaml is up to date, Sha256 {Hash}", second, StringComparison.Ordinal);
        Assert.Equal(BrokenProject.Document, Text("pets.yaml"));
        Assert.DoesNotContain(Directory.EnumerateFiles(Folder), static file => file.EndsWith(".part", StringComparison.Ordinal));
        await broken.Project.MustDotNetAsync("build", "--no-restore");
        Assert.Equal(2, _requests);
    }

    [Fact]
    public async Task What_a_new_document_changes_for_callers_is_told_where_there_is_a_baseline()
    {
        broken.Project.Write("pets.yaml", BrokenProject.Document);
        broken.WriteProject($"""<OpenApiClient Include="pets.yaml" Url="{Url}/changed.yaml" Baseline="pets.api.txt" />""");
        await broken.Project.MustDotNetAsync("build", "--no-restore", "-t:UpdateOpenApiBaseline");

        string output = await broken.Project.MustDotNetAsync("build", "--no-restore", "-t:RefreshOpenApi");

        string told = output[output.IndexOf("pets.yaml is refreshed", StringComparison.Ordinal)..];
        Assert.Contains("pets.api.txt:", told, StringComparison.Ordinal);
        Assert.Contains("  Callers of ParcelStatus.Announced break", told, StringComparison.Ordinal);
        Assert.Contains("  ParcelStatus.Reported is new", told, StringComparison.Ordinal);
        Assert.Equal(Changed, Text("pets.yaml"));
    }

    [Theory]
    [InlineData("/pets.yaml", "Sha256=\"0000000000000000000000000000000000000000000000000000000000000000\"", "TW0009", "has the Sha256 ")]
    [InlineData("/page", "", "TW0008", "is no OpenAPI document")]
    [InlineData("/empty", "", "TW0008", "is no OpenAPI document")]
    [InlineData("/error", "", "TW0008", "is no OpenAPI document")]
    [InlineData("/missing", "", "TW0008", "could not be downloaded from")]
    [InlineData("/broken", "", "TW0008", "could not be downloaded from")]
    public async Task What_is_not_the_document_is_told_and_leaves_all_files(string path, string hash, string id, string message)
    {
        broken.WriteProject($"""
            <OpenApiClient Include="shop.yaml" Url="{Url}/pets.yaml" />
            <OpenApiDocument Remove="pets.yaml" /><OpenApiClient Include="pets.yaml" Url="{Url}{path}" {hash} />
            """);

        string output = await broken.BuildAsync("-t:RefreshOpenApi");

        Assert.Contains($"Broken.csproj : error {id}: ", output, StringComparison.Ordinal);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Equal(Stale, Text("pets.yaml"));
        Assert.Equal(Stale, Text("shop.yaml"));
    }

    [Theory]
    [InlineData("Url=\"http://127.0.0.1:1/pets.yaml\"", "TW0008", "pets.yaml could not be downloaded from")]
    [InlineData("Url=\"file:///etc/hosts\"", "TW0007", "file:///etc/hosts")]
    [InlineData("Url=\"http://pets.example/pets.yaml\"", "TW0007", "http://pets.example/pets.yaml")]
    [InlineData("Url=\"https://me:secret@pets.example/pets.yaml\"", "TW0007", "hold no password")]
    [InlineData("Url=\"https://pets.example/\" Sha256=\"00\"", "TW0007", "64 hexadecimal digits: pets.yaml (00)")]
    [InlineData("Sha256=\"0000000000000000000000000000000000000000000000000000000000000000\"", "TW0007", "stands beside a Url")]
    [InlineData("Namespace=\"Pets\"", "TW0007", "No OpenAPI item has a Url")]
    public async Task Metadata_that_cannot_be_used_is_told(string metadata, string id, string message)
    {
        broken.WriteProject($"""<OpenApiClient Include="pets.yaml" {metadata} />""");

        string output = await broken.BuildAsync("-t:RefreshOpenApi");

        Assert.Contains($"Broken.csproj : error {id}: ", output, StringComparison.Ordinal);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Equal(Stale, Text("pets.yaml"));
    }

    private string Text(string file) => File.ReadAllText(broken.Project.PathOf(file));

    private async Task AnswerAsync(HttpContext context)
    {
        _requests++;
        switch (context.Request.Path.Value)
        {
            case "/pets.yaml":
                await context.Response.WriteAsync(BrokenProject.Document);
                break;
            case "/changed.yaml":
                await context.Response.WriteAsync(Changed);
                break;
            case "/page":
                await context.Response.WriteAsync("<!DOCTYPE html><html><body>openapi: sign in</body></html>");
                break;
            case "/error":
                await context.Response.WriteAsync("""{"error":"not found"}""");
                break;
            case "/missing":
                context.Response.StatusCode = 404;
                break;
            case "/broken":
                context.Response.ContentLength = 10_000;
                await context.Response.WriteAsync("openapi: 3.1.0\n");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        return builder.Build();
    }
}
