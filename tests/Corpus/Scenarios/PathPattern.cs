using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Typewright.Generator.Model.Operations;

namespace Typewright.Corpus.Scenarios;

/// <summary>The path of a call by the template of an operation.</summary>
/// <param name="Prefix">What stands before it: the path of the server.</param>
/// <param name="Values">The parameters' texts, escaped as they travel.</param>
internal sealed record PathMatch(string Prefix, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Matches a path; null where it is another one.</summary>
    /// <param name="operation">The operation with the template.</param>
    /// <param name="server">The path of the server, as a pattern.</param>
    /// <param name="uri">The path.</param>
    public static PathMatch? Of(OperationModel operation, string server, string uri)
    {
        StringBuilder pattern = new($"^({server})");
        List<string> names = [];
        // What a template has of a query is no path.
        string template = operation.Path.Split('?')[0].TrimEnd('/');
        int at = 0;
        foreach (Match parameter in Regex.Matches(template, @"\{([^{}]+)\}"))
        {
            pattern.Append(Regex.Escape(template[at..parameter.Index])).Append("(.*?)");
            names.Add(parameter.Groups[1].Value);
            at = parameter.Index + parameter.Length;
        }

        Match match = Regex.Match(uri, pattern.Append(Regex.Escape(template[at..])).Append("/?$").ToString());
        if (!match.Success)
        {
            return null;
        }

        Dictionary<string, string> values = [];
        for (int i = 0; i < names.Count; i++)
        {
            values[names[i]] = match.Groups[i + 2].Value;
        }

        return new PathMatch(match.Groups[1].Value, values);
    }
}
