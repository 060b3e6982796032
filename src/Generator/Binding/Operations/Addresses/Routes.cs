using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Parameters;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>Where requests go.</summary>
internal static class Routes
{
    public static OperationRoute Of(OwnServer? server, PathTemplate path, List<ParameterModel> parameters)
    {
        EquatableArray<PathPart> parts = path.Path.Select(part => Part(part, parameters)).ToEquatable();
        return new OperationRoute(server, parts, Query(path, parameters));
    }

    // Literal pairs that follow each other are one text.
    private static EquatableArray<QueryPart> Query(PathTemplate path, List<ParameterModel> parameters)
    {
        List<QueryPart> query = [];
        foreach (TemplatePair pair in path.Query)
        {
            if (pair.Only is { } placeholder)
            {
                query.Add(Whole(new PathPart(null, InQuery(ParameterOf(placeholder, parameters), pair.WireName))));
            }
            else if (pair.HasPlaceholders)
            {
                IEnumerable<TemplatePart> parts = pair.Value.Prepend(new TemplatePart(pair.Name));
                query.Add(new QueryPart(parts.Select(part => Part(part, parameters)).ToEquatable()));
            }
            else if (!pair.IsBare || !parameters.Exists(parameter => parameter.Is(ParameterLocation.Query, pair.WireName)))
            {
                string text = UriText.Encode(string.Concat(pair.Value.Select(static part => part.Literal).Prepend(pair.Name)));
                bool follows = query.Count > 0 && query[query.Count - 1].Literal is not null;
                string before = follows ? query[query.Count - 1].Literal + "&" : "";
                query.RemoveRange(query.Count - (follows ? 1 : 0), follows ? 1 : 0);
                query.Add(Whole(new PathPart(before + text, null)));
            }
        }

        return query.ToEquatable();
    }

    private static QueryPart Whole(PathPart piece) => new(new[] { piece }.ToEquatable());

    private static PathPart Part(TemplatePart part, List<ParameterModel> parameters) => part.Placeholder is { } placeholder
        ? new PathPart(null, ParameterOf(placeholder, parameters))
        : new PathPart(UriText.Encode(part.Literal), null);

    private static ParameterModel ParameterOf(Placeholder placeholder, List<ParameterModel> parameters) =>
        parameters.Find(parameter => parameter.Location is ParameterLocation.Path or ParameterLocation.Template
            && parameter.WireName == placeholder.Name);

    private static ParameterModel InQuery(ParameterModel parameter, string wireName) => parameter with
    {
        WireName = wireName,
        QueryName = UriText.EncodeName(wireName),
        Location = ParameterLocation.Query,
        Style = Styles.At(ParameterLocation.Query, parameter.Style),
    };
}
