using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Parameters;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>The parameters of an operation as its path template has them.</summary>
internal sealed class PathParameters(BindingContext context)
{
    /// <summary>The parameters with those that the path names and nobody declares, and without those that it does not name.</summary>
    public List<ParameterModel> Completed(List<ParameterModel> parameters, PathTemplate path, Operation operation, ParameterFrame frame)
    {
        List<ParameterModel> completed = [];
        foreach (ParameterModel parameter in parameters)
        {
            if (Fixing(parameter, path) is { } written)
            {
                TellOfChoice(parameter, written, operation);
            }
            else
            {
                completed.Add(parameter);
            }
        }

        foreach (TemplatePair pair in path.Query)
        {
            foreach (Placeholder placeholder in pair.Value.Select(static part => part.Placeholder).OfType<Placeholder>())
            {
                Place(placeholder.Name, pair, completed, path, () => Undeclared(placeholder.Name, operation, frame));
            }
        }

        foreach (string name in path.Expanded.Where(name => !completed.Exists(parameter => parameter.Is(ParameterLocation.Query, name))))
        {
            completed.Add(Undeclared(name, operation, frame) with { Location = ParameterLocation.Query, IsRequired = false });
        }

        HashSet<string> names = new(path.Names, StringComparer.Ordinal);
        completed.RemoveAll(parameter => IsInPath(parameter) && !names.Contains(parameter.WireName));
        HashSet<string> known = new(completed.Where(IsInPath).Select(static parameter => parameter.WireName), StringComparer.Ordinal);
        foreach (string wireName in path.Names.Where(known.Add))
        {
            completed.Add(Undeclared(wireName, operation, frame));
        }

        return completed.ConvertAll(parameter => IsInPath(parameter) && path.SpansSegments(parameter.WireName)
            ? parameter with { Style = parameter.Style with { AllowReserved = true } }
            : parameter);
    }

    /// <summary>Path parameters in the path's order, then what is required, then the rest.</summary>
    public static List<ParameterModel> Ordered(List<ParameterModel> parameters, PathTemplate path)
    {
        List<ParameterModel> ordered = [];
        ILookup<string, ParameterModel> inPath = parameters.Where(IsInPath).ToLookup(static parameter => parameter.WireName);
        foreach (string name in path.Names)
        {
            ordered.AddRange(inPath[name]);
        }

        ordered.AddRange(parameters.FindAll(static parameter => !IsInPath(parameter) && parameter.IsRequired));
        ordered.AddRange(parameters.FindAll(static parameter => !IsInPath(parameter) && !parameter.IsRequired));
        return ordered;
    }

    // The query that the template writes out has the parameter's value, whatever else is declared of it: often there is another path
    // with another value.
    private static TemplatePair? Fixing(ParameterModel parameter, PathTemplate path) => path.Query.FirstOrDefault(pair =>
        !pair.IsBare && !pair.HasPlaceholders && parameter.Is(ParameterLocation.Query, pair.WireName));

    private void TellOfChoice(ParameterModel parameter, TemplatePair written, Operation operation)
    {
        Parameter? declared = operation.Parameters.FirstOrDefault(other =>
            other.Place == ParameterPlace.Query && other.Name == parameter.WireName);
        if (declared is not null && HasChoice(declared.SchemaOrSelf()))
        {
            string text = written.Name + written.Value[0].Literal;
            string what = $"The path writes out '{text}', and a parameter '{written.WireName}' is declared too";
            context.Report(ProblemKind.Contradiction, declared.Node, what, "callers cannot give it another value");
        }
    }

    private static bool HasChoice(Schema schema) =>
        (schema.Definition ?? schema).Enum is not { Count: 1 } && Constants.Of(schema) is null;

    // A parameter that is declared for the path or the query takes the place that the template gives it, and no other.
    private static void Place(
        string name,
        TemplatePair pair,
        List<ParameterModel> parameters,
        PathTemplate path,
        Func<ParameterModel> undeclared)
    {
        if (path.Names.Contains(name) || parameters.Exists(parameter => parameter.Is(ParameterLocation.Template, name)))
        {
            return;
        }

        int at = parameters.FindIndex(parameter => parameter.Is(ParameterLocation.Path, name));
        at = at >= 0 ? at : parameters.FindIndex(parameter => parameter.Is(ParameterLocation.Query, name));
        at = at >= 0 ? at : parameters.FindIndex(parameter => parameter.Is(ParameterLocation.Query, pair.WireName));
        ParameterModel placed = (at < 0 ? undeclared() : parameters[at]) with { WireName = name, Location = ParameterLocation.Template };
        if (pair.Only is null)
        {
            // Beside text there is always a value.
            placed = placed with { IsRequired = true, Type = placed.Type.AsNullable(false) };
        }

        if (at < 0)
        {
            parameters.Add(placed);
        }
        else
        {
            parameters[at] = placed;
        }
    }

    private static bool IsInPath(ParameterModel parameter) => parameter.Location == ParameterLocation.Path;

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
