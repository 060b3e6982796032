using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/releasing.md lists the projects that the packages are tried in, with tests that there are.</summary>
public sealed partial class ShapesDocTests
{
    [Fact]
    public void Each_shape_of_a_project_names_a_test_that_there_is()
    {
        Section section = Page.Read("docs/releasing.md")["Projects that the packages are tried in"];
        string[] names = [.. section.Rows.Skip(1).Select(static row => row[1])];
        HashSet<string> tests =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Package.Tests"), "*Tests.cs")
                .SelectMany(static file => Test().Matches(File.ReadAllText(file)))
                .Select(static match => match.Groups[1].Value),
        ];

        Assert.True(names.Length >= 30, $"There are {names.Length} shapes.");
        Assert.Empty(names.Except(tests));
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Test();
}
