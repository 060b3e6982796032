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
internal sealed class ParameterCheck(SpecSet files, SpecReferences references, DocumentVersion version)
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
        int bodies = 0;
        foreach (SpecNode parameter in parameters)
        {
            // A reference that leads nowhere is told where somebody asks for the parameter.
            SpecNode? node = SpecReferences.ReferenceOf(parameter) is { } reference ? references.Find(parameter, reference) : parameter;
            if (node?.String("name") is not { } name || node.String("in") is not { } place)
            {
                continue;
            }

            if (!known.Add(place + " " + name))
            {
                string what = $"The parameter '{name}' ({place}) is declared twice";
                files.Report(ProblemKind.Contradiction, parameter, what, "the last one counts");
            }
            else if (version.IsSwagger && place == "body" && ++bodies == 2)
            {
                const string What = "An operation of OpenAPI 2.0 has one body, and this is another one";
                files.Report(ProblemKind.Contradiction, parameter, What, "all are sent as the members of one object");
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
