using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>What the projects of the libraries say.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void Internals_are_visible_to_tests_and_measurements_only()
    {
        HashSet<string> testing =
        [
            .. Projects("tests").Concat(Projects("benchmarks")).SelectMany(static project => new[]
            {
                Said(project, "AssemblyName").FirstOrDefault() ?? "",
                "Typewright." + Path.GetFileNameWithoutExtension(project),
            }),
        ];
        string[] friends = [.. Projects("src").SelectMany(static project => XDocument.Load(project).Descendants("InternalsVisibleTo"))
            .Select(static item => (string)item.Attribute("Include")!)];

        Assert.NotEmpty(friends);
        Assert.Empty(friends.Except(testing));
    }

    private static IEnumerable<string> Said(string project, string property) =>
        XDocument.Load(project).Descendants(property).Select(static element => element.Value);

    private static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(static file => !file.Replace('\\', '/').Contains("/obj/", System.StringComparison.Ordinal));
}
