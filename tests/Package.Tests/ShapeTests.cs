using System;
using System.IO;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>Shapes that projects have: other languages, other analyzers, other places for generated files.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ShapeTests(PackageFeed feed)
{
    private static readonly string s_document = ConsumerProject.Text("Documents", "parcels.yaml");

    [Theory]
    [InlineData("fsproj")]
    [InlineData("vbproj")]
    public async Task A_project_in_another_language_is_told_to_use_a_library(string extension)
    {
        ConsumerProject project = new(feed, "Shape." + extension);
        project.Write(
            "Shape." + extension,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" />
              </ItemGroup>
            </Project>
            """);
        project.Write("parcels.yaml", s_document);

        CommandResult built = await project.DotNetAsync("build");

        Assert.Contains("error TW0004", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generated_files_in_the_project_s_own_folder_are_compiled_once()
    {
        ConsumerProject project = new(feed, "Shape.Kept");
        project.WriteProject(
            """
            <TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>
            """,
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" Namespace="Kept" />
            """);
        project.Write("parcels.yaml", s_document);

        await project.MustDotNetAsync("build");
        project.Write("More.cs", "internal static class More;");
        await project.MustDotNetAsync("build", "--no-restore");

        Assert.NotEmpty(Directory.GetFiles(project.PathOf("Generated"), "*.g.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_application_and_its_library_may_have_clients_in_one_namespace()
    {
        ConsumerProject library = new(feed, "Shape.Both/Library", "Library");
        library.WriteProject(
            "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" Namespace="Parcels" Accessibility="internal" Models="initializer" />
            """);
        library.Write("parcels.yaml", s_document);
        ConsumerProject application = new(feed, "Shape.Both/Application", "Application");
        application.WriteProject(
            "<TargetFramework>net10.0</TargetFramework>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <ProjectReference Include="../Library/Library.csproj" />
                <OpenApiClient Include="../Library/parcels.yaml" Namespace="Parcels" />
            """);

        await application.MustDotNetAsync("build");
    }

    [Fact]
    public async Task Unions_are_those_of_the_language_where_the_compiler_has_them()
    {
        ConsumerProject project = new(feed, "Shape.Unions");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework><LangVersion>preview</LangVersion><NoWarn>CS1591</NoWarn>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="5.9.0" PrivateAssets="all" />
                <OpenApiClient Include="basket.yaml" Namespace="Basket" />
            """);
        project.Write(
            "basket.yaml",
            """
            openapi: 3.1.0
            info: { title: Basket, version: '1' }
            paths:
              /basket:
                get:
                  operationId: getBasket
                  responses:
                    '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Basket' } } } }
            components:
              schemas:
                Basket:
                  type: object
                  required: [first]
                  properties: { first: { $ref: '#/components/schemas/Entry' }, gift: { $ref: '#/components/schemas/Entry' } }
                Entry: { oneOf: [{ $ref: '#/components/schemas/Card' }, { type: integer }] }
                Card: { type: object, required: [amount], properties: { amount: { type: number } } }
            """);
        project.Write(
            "Program.cs",
            """
            using System;
            using System.Runtime.CompilerServices;

            namespace System.Runtime.CompilerServices
            {
                [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
                internal sealed class UnionAttribute : Attribute;
            }

            namespace Basket
            {
                [Union]
                public partial class Entry;

                internal static class Till
                {
                    internal static double Price(Entry entry) => entry switch { Card card => card.Amount, long number => number };
                }
            }
            """);

        await project.MustDotNetAsync("build");
    }

    [Fact]
    public async Task Other_analyzers_have_nothing_to_say_of_generated_code()
    {
        ConsumerProject project = new(feed, "Shape.Analyzed");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework><AnalysisLevel>latest-all</AnalysisLevel>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <PackageReference Include="StyleCop.Analyzers" Version="1.2.0-beta.556" PrivateAssets="all" />
                <PackageReference Include="Meziantou.Analyzer" Version="3.0.321" PrivateAssets="all" />
                <PackageReference Include="Roslynator.Analyzers" Version="5.0.1" PrivateAssets="all" />
                <PackageReference Include="SonarAnalyzer.CSharp" Version="9.32.0.97167" PrivateAssets="all" />
                <OpenApiClient Include="parcels.yaml" Namespace="Analyzed" />
            """);
        project.Write("parcels.yaml", s_document);

        await project.MustDotNetAsync("build");
    }
}
