using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>Parameters that a list has twice, and styles that there are not.</summary>
internal sealed class ParameterCheck(SpecSet files, SpecReferences references)
{
    public void Check(SpecNode node, DocumentPart part)
    {
        if (part is DocumentPart.Operation or DocumentPart.PathItem)
        {
            Doubles(node.ItemsOf("parameters"));
        }
        else if (part is DocumentPart.Parameter or DocumentPart.Header or DocumentPart.Encoding)
        {
            Style(node);
        }
    }

    private void Doubles(IReadOnlyList<SpecNode> parameters)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (SpecNode parameter in parameters)
        {
            // A reference that leads nowhere is told where somebody asks for the parameter.
            SpecNode? node = SpecReferences.ReferenceOf(parameter) is { } reference ? references.Find(parameter, reference) : parameter;
            if (node?.String("name") is { } name && node.String("in") is { } place && !known.Add(place + " " + name))
            {
                string what = $"The parameter '{name}' ({place}) is declared twice";
                files.Report(ProblemKind.Contradiction, parameter, what, "the last one counts");
            }
        }
    }

    private void Style(SpecNode parameter)
    {
        if (parameter.String("style") is { } style && SerializationStyles.Of(style) is null)
        {
            string question = Spelling.Question(Spelling.Nearest(style, SerializationStyles.Words));
            files.Report(
                ProblemKind.Contradiction,
                parameter["style"]!,
                $"There is no style '{style}'",
                "the usual one of its place is used" + question);
        }

        if (parameter.String("collectionFormat") is { } format && !SerializationStyles.CollectionFormats.Contains(format))
        {
            string question = Spelling.Question(Spelling.Nearest(format, SerializationStyles.CollectionFormats));
            files.Report(
                ProblemKind.Contradiction,
                parameter["collectionFormat"]!,
                $"There is no collectionFormat '{format}'",
                "values have commas between them" + question);
        }
    }
}
