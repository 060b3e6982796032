using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>What messages call the objects of a document.</summary>
internal static class DocumentParts
{
    public static IReadOnlyList<(DocumentPart Part, string Text)> Names { get; } =
    [
        (DocumentPart.Document, "the document itself"),
        (DocumentPart.Operation, "an operation"),
        (DocumentPart.Parameter, "a parameter"),
        (DocumentPart.Body, "a request body"),
        (DocumentPart.Schema, "a schema"),
    ];
}
