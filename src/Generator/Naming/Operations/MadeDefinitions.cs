using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming.Operations;

/// <summary>
/// Definitions that a tool made of what an operation sends or answers, since it knows no schemas in place: FastAPI's "Body_" and the id,
/// and "inline_response_400", "inline_object_1" and "body" of those that take documents apart. They are called as what is written in
/// place is.
/// </summary>
internal sealed class MadeDefinitions
{
    private static readonly Regex s_sent = new(
        @"^(Body_.+|inline_object(_?\d+)?|InlineObject\d*|inline_request(_?\d+)?|body(_?\d+)?)$", RegexOptions.CultureInvariant);

    private static readonly Regex s_answered = new(
        @"^(inline_response|InlineResponse)_?(\d\d\d|default|Default)(_\d+)?$", RegexOptions.CultureInvariant);

    // No tool makes longer ones, and the work grows with the square of the length.
    private const int LongestAround = 200;

    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    /// <param name="operations">The operations.</param>
    /// <param name="stemOf">What types of an operation are called after.</param>
    public MadeDefinitions(IEnumerable<Operation> operations, Func<Operation, string> stemOf)
    {
        IEnumerable<Operation> foremost = operations.OrderBy(static operation => operation.Place.Length)
            .ThenBy(static operation => operation.Place, StringComparer.Ordinal);
        foreach (Operation operation in foremost)
        {
            foreach (MediaType media in operation.RequestBody?.Content ?? [])
            {
                bool isJson = media.Name.EndsWith("json", StringComparison.OrdinalIgnoreCase);
                Add(media, s_sent, stemOf(operation) + (isJson ? "Request" : ""));
            }

            foreach (Response response in operation.Responses)
            {
                string error = StatusNames.Of(response.Status);
                string[] names = response.IsOfClass('2') ? [stemOf(operation) + "Result"] : [error, stemOf(operation) + error];
                foreach (MediaType media in response.Content)
                {
                    Add(media, s_answered, names);
                }
            }
        }
    }

    /// <summary>The names for a definition, best first; none for one that somebody named.</summary>
    public IReadOnlyList<string> NamesOf(string definition)
    {
        if (_names.TryGetValue(definition, out List<string>? names))
        {
            return names;
        }

        // What is written in one that was made: "inline_response_400_errors".
        int end = definition.LastIndexOf('_', Math.Min(definition.Length, LongestAround) - 1);
        while (end > 0)
        {
            if (_names.TryGetValue(definition.Substring(0, end), out List<string>? around))
            {
                return around.ConvertAll(name => name + definition.Substring(end));
            }

            end = definition.LastIndexOf('_', end - 1);
        }

        return [];
    }

    private void Add(MediaType media, Regex made, params string[] names)
    {
        string definition = media.Schema is { Reference: not null } schema ? schema.ReferenceName : "";
        if (made.IsMatch(definition) && !_names.ContainsKey(definition))
        {
            _names.Add(definition, [.. names]);
        }
    }
}
