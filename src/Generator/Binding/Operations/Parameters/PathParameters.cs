using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>The parameters of an operation as its path has them.</summary>
internal sealed class PathParameters(BindingContext context)
{
    /// <summary>The parameters with those that the path names and nobody declares, and without those that it does not name.</summary>
    public List<ParameterModel> Completed(List<ParameterModel> parameters, PathTemplate path, Operation operation, ParameterFrame frame)
    {
        List<string> names = path.Names;
        List<ParameterModel> completed = parameters.FindAll(parameter => !IsInPath(parameter) || names.Contains(parameter.WireName));
        foreach (string wireName in names)
        {
            if (!completed.Exists(parameter => Is(parameter, wireName)))
            {
                completed.Add(Undeclared(wireName, operation, frame));
            }
        }

        return completed;
    }

    /// <summary>Path parameters in the path's order, then what is required, then the rest.</summary>
    public static List<ParameterModel> Ordered(List<ParameterModel> parameters, PathTemplate path)
    {
        List<ParameterModel> ordered = [];
        foreach (string name in path.Names)
        {
            ordered.AddRange(parameters.FindAll(parameter => Is(parameter, name)));
        }

        ordered.AddRange(parameters.FindAll(static parameter => !IsInPath(parameter) && parameter.IsRequired));
        ordered.AddRange(parameters.FindAll(static parameter => !IsInPath(parameter) && !parameter.IsRequired));
        return ordered;
    }

    private static bool IsInPath(ParameterModel parameter) => parameter.Location == ParameterLocation.Path;

    private static bool Is(ParameterModel parameter, string wireName) => IsInPath(parameter) && parameter.WireName == wireName;

    private ParameterModel Undeclared(string wireName, Operation operation, ParameterFrame frame)
    {
        ClientState? carried = frame.Carried(wireName);
        if (carried is null)
        {
            string what = $"The path names '{wireName}' and no parameter declares it";
            context.Report(ProblemKind.Contradiction, operation.Node, what, "it becomes text");
        }

        return new ParameterModel
        {
            Name = carried?.Property ?? frame.Names.Take(Identifiers.Camel(wireName), "Parameter"),
            WireName = wireName,
            Location = ParameterLocation.Path,
            Source = carried is null ? ParameterSource.Method : ParameterSource.Client,
            Type = TypeRef.Of(WireTypes.String),
            IsRequired = true,
            Style = new ParameterStyle(StyleKind.Simple, false),
            Doc = new Documentation($"The '{wireName}' of the path."),
        };
    }
}
