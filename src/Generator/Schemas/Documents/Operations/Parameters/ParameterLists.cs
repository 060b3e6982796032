using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations.Parameters;

/// <summary>The parameters of a path and of an operation as one list.</summary>
internal static class ParameterLists
{
    /// <summary>Those of the path, overridden by the operation's own of the same name and place.</summary>
    public static IReadOnlyList<Parameter> Merged(IReadOnlyList<SpecNode> ofPath, IReadOnlyList<SpecNode> ofOperation, DocumentScope scope)
    {
        List<Parameter> parameters = [];
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach (IReadOnlyList<SpecNode> references in new[] { ofPath, ofOperation })
        {
            foreach (SpecNode reference in references)
            {
                if (scope.ParameterOf(reference) is not { } parameter)
                {
                    continue;
                }

                if (index.TryGetValue(parameter.Key, out int at))
                {
                    parameters[at] = parameter;
                    continue;
                }

                index.Add(parameter.Key, parameters.Count);
                parameters.Add(parameter);
            }
        }

        return parameters;
    }
}
