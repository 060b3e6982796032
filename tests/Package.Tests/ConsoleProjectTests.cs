using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>The way of the README: a new project, the package, one document.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ConsoleProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task New_console_project_calls_the_service_that_its_document_describes()
    {
        ConsumerProject project = new(feed, "ParcelTool");
        await project.MustDotNetAsync("new", "console", "--no-restore", "--output", ".");
        project.InsertIntoProject("""
            <PropertyGroup>
              <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
            </PropertyGroup>
            <ItemGroup><OpenApiClient Include="parcels.yaml" Namespace="Parcels" /></ItemGroup>
            """);
        project.Write("parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml"));
        project.Write("Program.cs", ConsumerProject.Text("Consumers", "Parcels", "Program.cs"));
        await project.MustDotNetAsync("add", "package", "Typewright", "--version", feed.Version);

        await project.MustDotNetAsync("build", "--output", "out", "--no-restore");
        await using ParcelService service = await ParcelService.StartAsync();
        string printed = await project.MustDotNetAsync("out/ParcelTool.dll", service.Endpoint);

        Assert.Equal(
            """
            announced p 1 for Harbour office, ring twice at 2025-06-01 10:00:00Z
            p 2 is underway, known: True
            p 3 is returned, known: False
            p 1 weighs 1.5
            404 ParcelNotFound

            """,
            printed);
        Assert.Equal(
            ["POST /parcels", "GET /parcels?status=underway", "GET /parcels?page=2", "GET /parcels/p%201", "GET /parcels/lost"],
            service.Requests);
    }
}
