using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.LongRunning;

/// <summary>What tells the progress of long-running operations: status monitors, and resources that say how far they are.</summary>
internal sealed class StatusMonitors(BindingContext context)
{
    private static readonly string[] s_states = ["status", "state"];

    // What stands beside the state in a status monitor, and hardly ever in a resource.
    private static readonly string[] s_signs =
    [
        "result", "error", "errors", "percentComplete", "percentageComplete", "progress", "resourceLocation", "operationId", "jobId",
        "createdDateTime", "lastActionDateTime", "lastUpdatedDateTime", "startTime", "endTime",
    ];

    private readonly Lazy<ILookup<SpecNode, Operation>> _gets = new(() => context.Document.Operations
        .Where(static operation => operation.Method == "GET")
        .ToLookup(static operation => operation.PathNode));

    private List<string>? _words;

    /// <summary>Whether a schema is that of a status monitor.</summary>
    public bool IsMonitor(Schema schema) =>
        Members(schema) is { } members && StateOf(members) is not null && s_signs.Any(sign => members.Find(sign) is not null);

    /// <summary>The schema of a member; null where there is no such member.</summary>
    public Schema? MemberOf(Schema schema, string name) => Members(schema)?.Find(name);

    /// <summary>What is got from where an operation was started; null where the document does not say.</summary>
    public Answer? ResourceOf(Operation operation) => _gets.Value[operation.PathNode]
        .Select(static other => Successes.Of(other).Find(static success => success.Kind == ResponseKind.Json && success.Schema is not null))
        .FirstOrDefault();

    /// <summary>The words that the document lists for the states of an operation: those of its answers, or else of any monitor.</summary>
    public IReadOnlyList<string> WordsOf(Operation operation)
    {
        List<string> words = [];
        foreach (Answer answer in Successes.Of(operation).Append(ResourceOf(operation)).OfType<Answer>())
        {
            words.AddRange(answer.Schema is { } schema ? Listed(schema, answer.Response.Status == "202" || IsMonitor(schema)) : []);
        }

        return words.Count > 0 ? words : _words ??= [.. WordsOfAll().Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> WordsOfAll() =>
        from operation in context.Document.Operations
        where operation.Method == "GET"
        from answer in Successes.Of(operation)
        let schema = answer.Schema
        where schema is not null && (IsMonitor(schema) || IsOfOperations(operation.Path))
        from word in Listed(schema, isMonitor: true)
        select word;

    private static bool IsOfOperations(string path) => path.Split('/')
        .Where(static segment => segment.Length > 0 && segment[0] != '{')
        .LastOrDefault()?.IndexOf("operation", StringComparison.OrdinalIgnoreCase) >= 0;

    // The status of a resource is not that of the operation which makes it.
    private IEnumerable<string> Listed(Schema schema, bool isMonitor)
    {
        if (Members(schema) is not { } members)
        {
            return [];
        }

        Schema? state = isMonitor ? StateOf(members) : null;
        return ListedTexts(state ?? Provisioning(members));
    }

    private Schema? Provisioning(ObjectShape members)
    {
        ObjectShape? inside = members.Find("properties") is { } properties ? Members(properties) : null;
        return members.Find("provisioningState") ?? inside?.Find("provisioningState");
    }

    // Texts that may be extended are written as a choice between a list and any text.
    private static IEnumerable<string> ListedTexts(Schema? state)
    {
        if (state?.Definition is not { } definition)
        {
            return [];
        }

        return definition.Listed.Where(static value => value.IsScalar).Select(static value => value.Text)
            .Concat(definition.Parts.Concat(definition.Alternatives).SelectMany(ListedTexts));
    }

    private static Schema? StateOf(ObjectShape members) =>
        s_states.Select(members.Find).FirstOrDefault(static state => state?.Definition is { IsObjectLike: false } definition
            && (definition.Types.Count == 0 || definition.Types.Contains(SchemaType.String)));

    private ObjectShape? Members(Schema schema) =>
        schema.Definition is { MayHaveMembers: true } ? MemberCollector.Collect(context, schema) : null;
}
