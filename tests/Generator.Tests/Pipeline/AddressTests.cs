using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>References to addresses on the web.</summary>
public sealed class AddressTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /a:
            get:
              responses:
                '200':
                  description: Done.
                  content: { application/json: { schema: { $ref: 'https://geo.example/schemas/geo.json#/Point' } } }
        """;

    private const string Schemas = """{ "Point": { "type": "object", "properties": { "x": { "type": "number" } } } }""";

    [Fact]
    public void The_item_of_a_file_says_which_address_it_has()
    {
        MemoryDocument geo = MemoryDocument.Shared(Schemas, "/project/schemas/g.json").With("Url", "https://geo.example/schemas/geo.json");

        Generation made = new Project(MemoryDocument.Client(Document), geo).Run().Compiles();

        Assert.Contains("class Point", made.Source("Point"));
    }

    [Fact]
    public void Without_it_the_line_that_is_missing_is_shown()
    {
        Generation made = new Project(MemoryDocument.Client(Document), MemoryDocument.Shared(Schemas, "/project/schemas/g.json")).Run();

        string message = Assert.Single(made.Problems, static one => one.Id == "TW1004").GetMessage(null);
        Assert.Contains("<OpenApiDocument Include=\"geo.json\" Url=\"https://geo.example/schemas/geo.json\" />", message);
    }
}
