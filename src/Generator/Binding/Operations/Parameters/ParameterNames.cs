using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>
/// What the parameters of a method are called. Of those that would be one, the path's keeps the name, then the query's, and the others
/// say where they are: "id" and "idQuery", whatever their order. In one place, the one that is written so keeps it.
/// </summary>
internal sealed class ParameterNames
{
    private readonly NameScope _taken;
    private readonly Dictionary<string, Parameter> _first;

    /// <param name="declared">The parameters.</param>
    /// <param name="taken">The names that the method needs itself, or has given already.</param>
    public ParameterNames(IEnumerable<Parameter> declared, NameScope taken)
    {
        _taken = taken;
        _first = declared.Where(static parameter => parameter.Name is not null).GroupBy(Plain, StringComparer.Ordinal)
            .ToDictionary(static alike => alike.Key, First, StringComparer.Ordinal);
    }

    /// <summary>The name of a parameter; it is taken then.</summary>
    public string Take(Parameter parameter)
    {
        string plain = Plain(parameter);
        Parameter first = _first[plain];
        if (PlaceOf(first) != PlaceOf(parameter))
        {
            return _taken.Take(plain + PlaceOf(parameter), "Parameter");
        }

        bool isFirst = ReferenceEquals(first, parameter) || first.Name == parameter.Name;
        return _taken.Take(isFirst ? plain : Identifiers.Camel(Identifiers.Spelled(parameter.Name!)), "Parameter");
    }

    private static Parameter First(IGrouping<string, Parameter> alike) => alike
        .OrderBy(static other => PlaceOf(other))
        .ThenBy(other => other.Name == alike.Key ? 0 : 1)
        .ThenBy(static other => other.Name, StringComparer.Ordinal)
        .First();

    private static string Plain(Parameter parameter) => Identifiers.Camel(parameter.GivenName ?? parameter.Name!);

    private static ParameterPlace PlaceOf(Parameter parameter) =>
        parameter.Place == ParameterPlace.QueryString ? ParameterPlace.Query : parameter.Place;
}
