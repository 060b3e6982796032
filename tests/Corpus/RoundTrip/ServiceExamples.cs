using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>The calls that an operation's <c>x-ms-examples</c> records: parameters by name, and responses by status.</summary>
internal static class ServiceExamples
{
    public static IEnumerable<Example> Of(Schemas schemas, SpecNode operation)
    {
        foreach (KeyValuePair<string, SpecNode> entry in operation.MembersOf("x-ms-examples"))
        {
            // The file may be one that nobody gave.
            SpecNode? call = entry.Value.String("$ref") is { } reference ? schemas.Find(entry.Value, reference) : entry.Value;
            foreach (SpecNode item in call is null ? [] : operation.ItemsOf("parameters"))
            {
                if (schemas.Definition(item) is { } parameter
                    && parameter.String("name") is { } name
                    && call!.Object("parameters")?[name] is { } value)
                {
                    yield return new Example("x-ms-examples", parameter["schema"] ?? parameter, value);
                }
            }

            foreach (KeyValuePair<string, SpecNode> answer in call?.MembersOf("responses") ?? [])
            {
                if (operation.Object("responses")?[answer.Key] is { } response
                    && schemas.Definition(response)?["schema"] is { } schema
                    && answer.Value["body"] is { } body)
                {
                    yield return new Example("x-ms-examples", schema, body);
                }
            }
        }
    }
}
