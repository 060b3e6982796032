using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>
/// Small documents, one for each kind of output, with the C# that comes of them. The first lines of a document say which
/// files are shown, and how the client is set up. After a wanted change, run these tests with UPDATE_GOLDEN=1 to write the
/// expected files anew, and read the difference.
/// </summary>
public sealed class EmittedExampleTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Generator.Tests", "Emitting", "Examples");

    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(s_folder, "*.yaml").Select(static file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_becomes_the_code_beside_it(string name)
    {
        string document = File.ReadAllText(Path.Combine(s_folder, name + ".yaml"));
        string expected = Path.Combine(s_folder, name + ".expected.cs");
        Generation generation = Project.Generate(document, [.. Settings(document), ("Namespace", "Example")]).Compiles();

        string shown = string.Join('\n', Words(document, "# shows: ").Select(generation.Source));

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(expected, shown);
        }

        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "", shown);
    }

    [Fact]
    public void Expected_code_belongs_to_a_document() => Assert.All(
        Directory.EnumerateFiles(s_folder, "*.expected.cs"),
        static file => Assert.True(File.Exists(file.Replace(".expected.cs", ".yaml", StringComparison.Ordinal)), file));

    private static IEnumerable<(string Name, string Value)> Settings(string document) =>
        Words(document, "# with: ").Select(static setting => setting.Split('=')).Select(static parts => (parts[0], parts[1]));

    // The words of the first line that begins so; none where there is no such line.
    private static string[] Words(string document, string beginning) => document
        .Split('\n')
        .FirstOrDefault(line => line.StartsWith(beginning, StringComparison.Ordinal), beginning)[beginning.Length..]
        .Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
