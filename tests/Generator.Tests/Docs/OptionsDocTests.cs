using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/options.md and the package's build files name the metadata that the generator reads.</summary>
public sealed class OptionsDocTests
{
    private const string Prefix = "OpenApi";

    private static readonly string[][] s_metadata = [.. Page.Read("docs/options.md")["Metadata of OpenApiClient"].Rows.Skip(1)];

    [Fact]
    public void The_page_lists_the_metadata_in_the_order_of_the_code() => Assert.Equal(SpecItem.Names, s_metadata.Select(static row => row[0]));

    [Fact]
    public void Values_of_a_few_words_begin_with_the_default()
    {
        foreach (string[] row in s_metadata.Where(static row => row[1].Contains("`, `", StringComparison.Ordinal)))
        {
            string[] values = [.. row[1].Split(',').Select(static value => value.Trim(' ', '`'))];
            Assert.Equal(values[0], row[2]);
            Assert.Empty(Project.Generate(PetDocument.Text, (row[0], values[1])).Problems);
            Assert.Equal(Project.Generate(PetDocument.Text).Sources, Project.Generate(PetDocument.Text, (row[0], values[0])).Sources);
            Assert.NotEqual(Project.Generate(PetDocument.Text).Sources, Project.Generate(PetDocument.Text, (row[0], values[1])).Sources);
        }
    }

    [Fact]
    public void The_build_files_hand_all_of_it_to_the_compiler()
    {
        string[] expected = [.. SpecItem.Names.Append("Kind").Select(static name => Prefix + name).Order(StringComparer.Ordinal)];

        Assert.Equal(expected, Elements("Typewright.props", "CompilerVisibleItemMetadata").Select(static element => element.Attribute("MetadataName")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Elements("Typewright.targets", "AdditionalFiles").Elements().Select(static element => element.Name.LocalName).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<XElement> Elements(string file, string name) => XDocument.Load(Path.Combine(Repository.Root, "src/Generator/build", file)).Descendants(name);
}
