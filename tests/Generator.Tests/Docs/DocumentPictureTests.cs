using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>The picture of README.md shows its document, and the code that is generated for it today.</summary>
public sealed class DocumentPictureTests
{
    private static readonly Dictionary<string, string> s_document = new()
    {
        ["operationId"] = "operation",
        ["name"] = "name",
        ["kind"] = "kind",
        ["born"] = "born",
        ["Pet"] = "type",
    };

    private static readonly Dictionary<string, string> s_code = new()
    {
        ["PetstoreClient.ListPetsAsync"] = "operation",
        ["Pet"] = "type",
        ["Pet.Name"] = "name",
        ["Pet.Kind"] = "kind",
        ["Pet.Born"] = "born",
    };

    /// <summary>UPDATE_GOLDEN=1 draws it anew.</summary>
    [Fact]
    public void It_is_drawn_of_what_is_generated()
    {
        Page page = Page.Read("README.md");
        string document = page.Blocks.Single(static block => block.Language == "yaml").Text;
        Generation run = Project.Generate(document, ("Namespace", "Petstore"));
        string drawn = DocumentPicture.Svg("petstore.yaml", Document(document), [.. Code(run)]);
        string file = Path.Combine(Repository.Root, "docs", "images", "document-and-code.svg");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Contains("docs/images/document-and-code.svg", page.Links);
        Assert.Equal(drawn, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    // All that the code stands for, and what it is in.
    private static IReadOnlyList<PictureLine> Document(string text) => DocumentPicture.Parts(
        text, s_document, "paths", "/pets", "get:", "operationId", "summary", "components", "schemas", "Pet:", "type:", "required",
        "properties:", "name:", "kind:", "born:");

    private static IEnumerable<PictureLine> Code(Generation run) =>
    [
        .. DocumentPicture.Declared(run.Source("PetstoreClient"), "PetstoreClient", s_code, "ListPetsAsync"),
        new(""),
        .. DocumentPicture.Declared(run.Source("Pet"), "Pet", s_code, "Name", "Kind", "Born"),
        new(""),
        .. DocumentPicture.Declared(run.Source("PetKind"), "PetKind", s_code, "Cat", "Dog"),
    ];
}
