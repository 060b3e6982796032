using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>The JSON bodies of webhooks and callbacks: what the service sends to the user.</summary>
internal static class Payloads
{
    public static IEnumerable<SpecNode> Find(BindingContext context)
    {
        foreach (string section in new[] { "webhooks", "x-webhooks" })
        {
            foreach (KeyValuePair<string, SpecNode> hook in context.Root.MembersOf(section))
            {
                foreach (SpecNode schema in OfItem(context, hook.Value))
                {
                    yield return schema;
                }
            }
        }

        foreach (OperationDraft operation in OperationFinder.Find(context))
        {
            foreach (KeyValuePair<string, SpecNode> callback in operation.Node.MembersOf("callbacks"))
            {
                foreach (KeyValuePair<string, SpecNode> item in context.Definition(callback.Value)?.Members ?? [])
                {
                    foreach (SpecNode schema in OfItem(context, item.Value))
                    {
                        yield return schema;
                    }
                }
            }
        }
    }

    private static IEnumerable<SpecNode> OfItem(BindingContext context, SpecNode reference)
    {
        foreach (KeyValuePair<string, SpecNode> member in reference.IsObject ? context.Definition(reference)?.Members ?? [] : [])
        {
            if (member.Value.IsObject && member.Value["requestBody"] is { IsObject: true } requestBody && context.Definition(requestBody) is { } body)
            {
                foreach (KeyValuePair<string, SpecNode> media in body.MembersOf("content"))
                {
                    if (MediaTypes.RequestKindOf(media.Key) == BodyKind.Json && media.Value["schema"] is { IsObject: true } schema)
                    {
                        yield return schema;
                    }
                }
            }
        }
    }
}
