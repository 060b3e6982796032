using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>Links inside the repository lead somewhere.</summary>
public sealed class LinkTests
{
    private static readonly string[] s_folders = [".ci", "benchmarks", "docs", "samples", "specs", "src", "tests"];

    public static TheoryData<string> Pages => [.. Page.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings_that_exist(string name)
    {
        string[] broken = [.. Page.Read(name).Links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !Exists(name, link))];

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_and_folders_of_the_repository_that_are_named_exist(string name)
    {
        string[] missing =
        [
            .. Page.Read(name).Lines.SelectMany(static line => line.Split('`').Where(static (_, i) => i % 2 == 1))
                .Where(static text => s_folders.Any(folder => text.StartsWith(folder + "/", StringComparison.Ordinal))
                    && !text.Contains('*')
                    && !text.Contains(' '))
                .Where(static path => !File.Exists(Path.Combine(Repository.Root, path))
                    && !Directory.Exists(Path.Combine(Repository.Root, path))),
        ];

        Assert.Empty(missing);
    }

    [Fact]
    public void The_readme_and_the_index_lead_to_every_page()
    {
        string[] linked = [.. LinkedBy("README.md"), .. LinkedBy("docs/README.md"), "README.md"];

        Assert.Empty(Page.Names.Except(linked));
    }

    private static IEnumerable<string> LinkedBy(string page) =>
        Page.Read(page).Links.Select(static link => link.Split('#')[0]).Where(static link => link.Length > 0)
            .Select(link => Path.GetRelativePath(
                Repository.Root,
                Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, link))).Replace('\\', '/'));

    private static bool Exists(string page, string link)
    {
        string[] parts = link.Split('#');
        string target = parts[0].Length == 0 ? page : Path.GetRelativePath(
            Repository.Root,
            Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0]))).Replace('\\', '/');
        string path = Path.Combine(Repository.Root, target);
        return parts.Length == 1
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && Page.Read(target).Sections.Any(section => section.Anchor == parts[1]);
    }
}
