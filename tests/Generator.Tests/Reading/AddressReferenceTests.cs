using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

/// <summary>References to addresses on the web, of which the project has the files.</summary>
public sealed class AddressReferenceTests
{
    [Theory]
    [InlineData("https://example.com/v1/geo.json#/point")]
    [InlineData("http://EXAMPLE.com/v1/geo.json#/point")]
    [InlineData("https://example.com/v1/../v1/geo.json#/point")]
    [InlineData("https://example.com/v1/geo.json#/viaNeighbour")]
    [InlineData("https://example.com/v1/geo.json#/viaRoot")]
    public void A_reference_to_an_address_means_the_file_that_the_project_has_from_there(string reference)
    {
        SpecSet files = new(
        [
            new SpecText("api.yaml", $"start: {{$ref: '{reference}'}}"),
            new SpecText(
                "schemas/local-name.yaml",
                "point: {x: found}\nviaNeighbour: {$ref: 'more.json#/point'}\nviaRoot: {$ref: '/v1/more.json#/point'}")
            {
                Url = "https://example.com/v1/geo.json",
            },
            new SpecText("other/more-of-it.yaml", "point: {x: found}") { Url = "https://example.com/v1/more.json" },
        ]);

        Assert.Equal("found", Start(files)?["x"]?.Text);
        Assert.Empty(files.Problems);
    }

    private static SpecNode? Start(SpecSet files) =>
        new SpecReferences(files).Resolve(files.Open("api.yaml")!.Root!["start"]!)?.Node;
}
