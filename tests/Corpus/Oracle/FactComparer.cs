using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Corpus.Oracle;

/// <summary>Compares what two readers see.</summary>
/// <param name="theirs">What the second reader sees.</param>
/// <param name="ours">What the generator sees.</param>
internal sealed class FactComparer(DocumentFacts theirs, DocumentFacts ours)
{
    // A client sends these by itself.
    private static readonly HashSet<string> s_ownHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type",
        "Content-Length", "Authorization", "x-ms-client-request-id" };

    /// <summary>All differences.</summary>
    public IEnumerable<Difference> Differences() => [.. Operations(), .. Schemas(), .. Security()];

    private IEnumerable<Difference> Operations()
    {
        foreach (KeyValuePair<string, IReadOnlyList<ParameterFact>> operation in theirs.Operations)
        {
            if (Find(operation.Key) is not { } own)
            {
                yield return new Difference("OperationMissing", operation.Key, "only the second reader has it");
                continue;
            }

            foreach (ParameterFact parameter in operation.Value
                .Where(static one => !(one.In == "header" && s_ownHeaders.Contains(one.Name))))
            {
                ParameterFact? found = own
                    .FirstOrDefault(one => one.In == parameter.In
                        && string.Equals(one.Name, parameter.Name,
                            parameter.In == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
                if (found is null)
                {
                    yield return new Difference(RuleOfMissing(operation.Key, parameter), operation.Key, $"{parameter.In} {parameter.Name}");
                }
                else if (found.IsRequired != parameter.IsRequired && parameter.In != "path")
                {
                    yield return new Difference("ParameterRequired", operation.Key,
                        $"{parameter.In} {parameter.Name} is {(found.IsRequired ? "required" : "optional")} to us");
                }
            }

            foreach (ParameterFact parameter in own
                .Where(one => !operation.Value
                    .Any(other => other.In == one.In && string.Equals(other.Name, one.Name, StringComparison.OrdinalIgnoreCase))))
            {
                bool isOfPath = parameter.In == "path" || IsExpanded(operation.Key, parameter);
                yield return new Difference(
                    isOfPath ? "PathParameterMore" : "ParameterMore", operation.Key, $"{parameter.In} {parameter.Name}");
            }
        }
    }

    private static string RuleOfMissing(string key, ParameterFact parameter) => parameter.In switch
    {
        "path" when !key.Contains($"{{{parameter.Name}", StringComparison.Ordinal) => "ParameterUnnamed",
        "query" when QueryOf(key).Any(pair => pair.StartsWith(parameter.Name + "=", StringComparison.Ordinal)) => "ParameterWritten",
        _ => "ParameterMissing",
    };

    // "/x?comp=list": the pairs of the query that a path has, placeholders left out.
    private static IEnumerable<string> QueryOf(string key) =>
        key.Split('?', 2).Skip(1).SelectMany(static query => query.Split('&'))
            .Where(static pair => !pair.Contains('{', StringComparison.Ordinal));

    // "/x{?from,to}" names parameters of the query.
    private static bool IsExpanded(string key, ParameterFact parameter)
    {
        int start = parameter.In == "query" ? key.IndexOf("{?", StringComparison.Ordinal) : -1;
        return start >= 0 && key[(start + 2)..].TrimEnd('}').Split(',').Contains(parameter.Name);
    }

    // The path of a server goes in front of a path where the user gives the endpoint.
    private IReadOnlyList<ParameterFact>? Find(string key)
    {
        if (ours.Operations.TryGetValue(key, out IReadOnlyList<ParameterFact>? found))
        {
            return found;
        }

        string[] words = key.Split(' ', 2);
        return ours.Operations.FirstOrDefault(one => one.Key.StartsWith(words[0] + " ", StringComparison.Ordinal)
            && one.Key.EndsWith(words[1], StringComparison.Ordinal)).Value;
    }

    private IEnumerable<Difference> Schemas()
    {
        foreach (KeyValuePair<string, SchemaFact> schema in ours.Schemas)
        {
            if (theirs.Schemas.TryGetValue(schema.Key, out SchemaFact? other))
            {
                foreach (Difference difference in Properties(schema.Key, schema.Value, other))
                {
                    yield return difference;
                }
            }
        }
    }

    private static IEnumerable<Difference> Properties(string name, SchemaFact own, SchemaFact other)
    {
        Dictionary<string, bool> open = own.Properties
            .ToDictionary(static one => one.Name, static one => one.IsRequired, StringComparer.Ordinal);
        foreach (PropertyFact property in other.Properties)
        {
            if (!open.Remove(property.Name, out bool required))
            {
                yield return new Difference("PropertyMissing", name, property.Name);
            }
            else if (required && !property.IsRequired)
            {
                yield return new Difference(other.Discriminators.Contains(property.Name) ? "DiscriminatorRequired" : "PropertyRequired",
                    name, $"{property.Name} is required to us");
            }
            else if (property.IsRequired && !required)
            {
                yield return new Difference("PropertyOptional", name, $"{property.Name} is optional to us");
            }
        }

        foreach (string more in open.Keys)
        {
            yield return new Difference(RuleOfMore(other, more), name, more);
        }
    }

    private static string RuleOfMore(SchemaFact other, string property)
    {
        if (other.OfVariants.Contains(property))
        {
            return "PropertyOfVariant";
        }

        return other.ToldBy.Contains(property) ? "PropertyOfCase" : "PropertyMore";
    }

    private IEnumerable<Difference> Security()
    {
        foreach (string way in theirs.Security.Except(ours.Security))
        {
            string own = string.Join(", ", ours.Security.Select(Said));
            yield return new Difference("SecurityMissing", Said(way), $"we have {own}");
        }
    }

    private static string Said(string way) => way.Length == 0 ? "anonymous" : way;
}
