using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Typewright.Testing;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>Projects with a strong name may refer only to what has one.</summary>
[Collection(PackagesCollection.Name)]
public sealed class StrongNameTests(PackageFeed feed)
{
    [Fact]
    public async Task Signed_library_compiles_without_a_warning()
    {
        ConsumerProject project = new(feed, "Signed");
        project.WriteProject(
            "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><LangVersion>latest</LangVersion>"
                + "<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
            <PackageReference Include="Typewright.Communication.Chat" Version="{feed.Version}" />
            <OpenApiClient Include="parcels.yaml" Namespace="Parcels" />
            """);
        project.Write("parcels.yaml", BrokenProject.Document);
        project.Write("Uses.cs", """
            internal static class Uses
            {
                public static readonly System.Type[] Types = [typeof(Azure.Communication.Chat.ChatClient),
                    typeof(Azure.Communication.CommunicationUserIdentifier)];
            }
            """);
        File.Copy(Path.Combine(RepositoryFolder.Root, "Typewright.snk"), project.PathOf("key.snk"));

        await project.MustDotNetAsync("build");
    }

    [Fact]
    public void Every_assembly_of_ours_has_the_same_strong_name()
    {
        string[] keys =
        [
            .. feed.Ids.SelectMany(Assemblies)
                .Where(static assembly => assembly.Name.Name.StartsWith("Typewright.", StringComparison.Ordinal))
                .Select(static assembly => assembly.PublicKeyToken),
        ];

        Assert.True(keys.Length > 10);
        Assert.Equal("5ea3701ef055e764", Assert.Single(keys.Distinct()));
    }

    private PackagedAssembly[] Assemblies(string id)
    {
        using ZipArchive package = feed.Open(id);
        return [.. PackagedAssembly.In(package, "lib/"), .. PackagedAssembly.In(package, "analyzers/")];
    }
}
