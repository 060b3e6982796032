using System.IO;
using System.Linq;
using System.Xml.Linq;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>That MSBuild passes on what the generator reads: neither would tell the user of a name that only one of them knows.</summary>
public sealed class BuildFilesTests
{
    private const string Prefix = "OpenApi";

    [Fact]
    public void Properties_show_the_compiler_every_name_that_is_read()
    {
        string?[] shown = [.. Load("Typewright.props").Descendants("CompilerVisibleItemMetadata").Select(static item => (string?)item.Attribute("MetadataName"))];

        Assert.Equal(SpecItem.Names.Select(static name => Prefix + name).Prepend("OpenApiKind"), shown);
    }

    [Fact]
    public void Targets_copy_every_name_that_is_read()
    {
        (string, string)[] copied = [.. Load("Typewright.targets").Descendants("AdditionalFiles").Elements().Select(static metadata => (metadata.Name.LocalName, metadata.Value))];

        Assert.Equal(SpecItem.Names.Prepend("Kind").Select(static name => (Prefix + name, $"%(_OpenApiFile.{name})")), copied);
    }

    private static XElement Load(string file) => XElement.Load(Path.Combine(Repository.Root, "src", "Generator", "build", file));
}
