using System;
using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>What the packed assemblies need, seen from the oldest compilers that may load them, and what they tell.</summary>
[Collection(PackagesCollection.Name)]
public sealed class AssemblyTests(PackageFeed feed)
{
    // Roslyn 4.8, of the .NET 8 SDK and of Visual Studio 2022 17.8, and what it is shipped with.
    private static readonly Dictionary<string, Version> s_compiler = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Compiler_on_NET_has_what_the_generator_refers_to()
    {
        Dictionary<string, Version> host = new(s_compiler) { ["System.Text.Json"] = new(8, 0, 0, 0) };

        Assert.Empty(Missing(host, "analyzers/"));
    }

    [Fact]
    public void Compiler_on_NET_Framework_has_it_with_the_assemblies_that_are_kept_for_it() =>
        Assert.Empty(Missing(s_compiler, "analyzers/", "tools/netframework/"));

    [Fact]
    public void Nothing_lies_beside_the_generator_that_a_compiler_on_NET_has_itself()
    {
        using ZipArchive package = feed.Open("Typewright");

        Assert.DoesNotContain(PackagedAssembly.In(package, "analyzers/"), static found => found.Name.Name.StartsWith(
            "System.",
            StringComparison.Ordinal) || found.Name.Name.StartsWith("Microsoft.", StringComparison.Ordinal));
    }

    [Fact]
    public void Libraries_carry_symbols_that_do_not_tell_where_they_were_built()
    {
        foreach (string id in feed.Ids)
        {
            using ZipArchive package = feed.Open(id);
            Assert.All(PackagedAssembly.In(package, "lib/"), static found =>
            {
                Assert.NotEmpty(found.Sources);
                Assert.All(found.Sources, static source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
            });
        }
    }

    // "Who needs X 1.2", for what is neither shipped nor in the host, or is there in an older version.
    private string[] Missing(Dictionary<string, Version> host, params string[] folders)
    {
        using ZipArchive package = feed.Open("Typewright");
        PackagedAssembly[] shipped = [.. folders.SelectMany(folder => PackagedAssembly.In(package, folder))];
        Dictionary<string, Version> there = new(host);
        foreach (PackagedAssembly assembly in shipped)
        {
            there[assembly.Name.Name] = assembly.Name.Version;
        }

        return
        [
            .. shipped.SelectMany(assembly => assembly.References
                .Where(needed => !there.TryGetValue(needed.Name, out Version? version) || version < needed.Version)
                .Select(needed => $"{assembly.Path} needs {needed.Name} {needed.Version}")),
        ];
    }
}
