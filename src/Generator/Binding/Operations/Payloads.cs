using System;
using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>The JSON bodies of webhooks and callbacks: what the service sends to the user.</summary>
internal static class Payloads
{
    private const string Remedy = "nothing that the client calls answers with them; Webhooks=\"true\" makes the types of what they send";

    /// <summary>
    /// The bodies that the project wants types of. Where it wants none, and there are some, it is told so, once: most clients never
    /// answer a webhook, and the types of those that they do not answer can be a third of all.
    /// </summary>
    /// <param name="context">The document.</param>
    /// <param name="operations">The operations that the project wants.</param>
    public static IReadOnlyList<Schema> Find(BindingContext context, IReadOnlyList<Operation> operations)
    {
        List<Schema> payloads = [];
        List<PathItem> items = [.. Webhooks(context), .. Callbacks(operations)];
        foreach (PathItem item in items)
        {
            foreach (Operation operation in item.Operations)
            {
                payloads.AddRange(PayloadsOf(operation));
            }
        }

        if (payloads.Count == 0 || context.Options.Webhooks || context.Document.Operations.Count == 0)
        {
            return payloads;
        }

        string what = items.Count == 1 ? "The payload of a webhook or callback" : $"The payload of {items.Count} webhooks and callbacks";
        context.Report(ProblemKind.Ignored, items[0].Node, what, Remedy);
        return [];
    }

    private static IEnumerable<Schema> PayloadsOf(Operation operation)
    {
        foreach (MediaType media in operation.RequestBody?.Content ?? [])
        {
            if (MediaTypes.RequestKindOf(media.Name) == BodyKind.Json && media.SchemaObject is { } schema)
            {
                yield return schema;
            }
        }
    }

    // What the project leaves out by tag or path leaves no trace; the path of a webhook is its name.
    private static IEnumerable<PathItem> Webhooks(BindingContext context)
    {
        foreach (PathItem webhook in context.Document.Webhooks)
        {
            foreach (Operation operation in webhook.Operations)
            {
                HashSet<string> tags = new(operation.Tags, StringComparer.OrdinalIgnoreCase);
                if (context.Options.Wants(webhook.Path, tags.Contains))
                {
                    yield return webhook;
                    break;
                }
            }
        }
    }

    private static IEnumerable<PathItem> Callbacks(IReadOnlyList<Operation> operations)
    {
        foreach (Operation operation in operations)
        {
            foreach (PathItem callback in operation.Callbacks)
            {
                yield return callback;
            }
        }
    }
}
