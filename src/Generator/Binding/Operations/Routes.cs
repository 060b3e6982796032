using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Where requests go.</summary>
internal static class Routes
{
    public static OperationRoute Of(OwnServer? server, PathTemplate path, List<ParameterModel> parameters)
    {
        List<PathPart> parts = [];
        string query = "";
        foreach (string segment in path.Segments)
        {
            if (PathTemplate.NameOf(segment) is { } name)
            {
                parts.Add(new PathPart(null, parameters.Find(one => one.Location == ParameterLocation.Path && one.WireName == name)));
                continue;
            }

            // Some documents write a query into the path; what follows '#' never travels.
            string literal = segment.Split('#')[0];
            int mark = literal.IndexOf('?');
            if (mark >= 0)
            {
                query = literal.Substring(mark + 1);
                literal = literal.Substring(0, mark);
            }

            if (literal.Length > 0)
            {
                parts.Add(new PathPart(UriText.Encode(literal), null));
            }
        }

        return new OperationRoute(server, parts.ToEquatable(), query.Length == 0 ? null : UriText.Encode(query));
    }
}
