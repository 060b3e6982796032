using System.Collections.Generic;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>
/// What is written into documents and nobody would ever ask for: extensions that are misspelt, at the wrong place or of a value that
/// means nothing, and parameters that are there twice.
/// </summary>
internal sealed class DocumentCheck(SpecSet files, SpecReferences references, DocumentVersion version)
{
    private readonly HashSet<SpecNode> _visited = [];
    private readonly ExtensionCheck _extensions = new(files);
    private readonly ParameterCheck _parameters = new(files, references, version);

    /// <summary>Looks through a document with what its overlays have made of it.</summary>
    public void Run(SpecNode root) => Visit(root, DocumentPart.Document, false);

    /// <summary>Looks through the further files that the document refers to.</summary>
    /// <param name="root">The document.</param>
    public void RunOthers(SpecNode root)
    {
        foreach (SpecFile file in files.Opened)
        {
            if (file.Root is { } other && !ReferenceEquals(other, root) && file.HasExtensions && other["overlay"] is null)
            {
                bool isDocument = other["openapi"] is not null || other["swagger"] is not null;
                Visit(other, isDocument ? DocumentPart.Document : DocumentPart.Fragment, false);
            }
        }
    }

    private void Visit(SpecNode node, DocumentPart part, bool isMap)
    {
        if (!(node.IsObject || node.IsArray) || !_visited.Add(node))
        {
            return;
        }

        files.Wanted.LookUp();
        foreach (SpecNode item in node.Items)
        {
            Visit(item, part, isMap);
        }

        if (!isMap)
        {
            _parameters.Check(node, part);
        }

        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            if (isMap)
            {
                Visit(member.Value, part, false);
                continue;
            }

            _extensions.Check(member.Key, member.Value, part);
            if (DocumentGrammar.Of(part, member.Key) is { } found)
            {
                Visit(member.Value, found.Part, found.IsMap);
            }
        }
    }
}
