using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>The JSON bodies of webhooks and callbacks: what the service sends to the user.</summary>
internal static class Payloads
{
    public static IEnumerable<Schema> Find(BindingContext context)
    {
        foreach (PathItem item in Items(context))
        {
            foreach (Operation operation in item.Operations)
            {
                foreach (MediaType media in operation.RequestBody?.Content ?? [])
                {
                    if (MediaTypes.RequestKindOf(media.Name) == BodyKind.Json && media.SchemaObject is { } schema)
                    {
                        yield return schema;
                    }
                }
            }
        }
    }

    private static IEnumerable<PathItem> Items(BindingContext context)
    {
        foreach (PathItem webhook in context.Document.Webhooks)
        {
            yield return webhook;
        }

        foreach (Operation operation in OperationFinder.Find(context))
        {
            foreach (PathItem callback in operation.Callbacks)
            {
                yield return callback;
            }
        }
    }
}
