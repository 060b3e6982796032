using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding;

/// <summary>Which way each type travels, told by the operations and handed on to what a type holds.</summary>
internal sealed class UsagePass(TypeDrafts drafts)
{
    private readonly Dictionary<string, Usage> _asJson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Usage> _asXml = new(StringComparer.Ordinal);

    /// <summary>Which way a class travels as JSON, or as a form.</summary>
    public Usage AsJson(string name) => Of(_asJson, name);

    /// <summary>Which way a class travels as XML.</summary>
    public Usage AsXml(string name) => Of(_asXml, name);

    /// <summary>Which way a class, enum or union travels at all.</summary>
    public Usage Of(string name) => AsJson(name) | AsXml(name);

    /// <summary>Marks a type, and all that it holds.</summary>
    /// <param name="type">The type; null for none.</param>
    /// <param name="usage">Which way it travels.</param>
    /// <param name="asXml">Whether as XML, and not as JSON.</param>
    public void Mark(TypeRef? type, Usage usage, bool asXml = false)
    {
        Stack<TypeRef> open = new();
        if (type is not null)
        {
            open.Push(type);
        }

        while (open.Count > 0)
        {
            TypeRef current = open.Pop();
            if (current.IsCollection)
            {
                open.Push(current.Item);
            }
            else if (drafts.Model(current) is { } model)
            {
                MarkModel(model, usage, asXml ? _asXml : _asJson, open);
            }
            else if (drafts.Union(current) is { } union)
            {
                MarkUnion(union, usage, open);
            }
            else if (drafts.Enum(current) is { } values)
            {
                Add(_asJson, values.Name, usage);
            }
        }
    }

    private void MarkUnion(UnionDraft union, Usage usage, Stack<TypeRef> open)
    {
        if (Add(_asJson, union.Name, usage))
        {
            union.Cases.ForEach(@case => open.Push(@case.Type));
        }
    }

    private static void MarkModel(ModelDraft model, Usage usage, Dictionary<string, Usage> usages, Stack<TypeRef> open)
    {
        if (!Add(usages, model.Name, usage))
        {
            return;
        }

        foreach (PropertyModel property in model.Properties)
        {
            open.Push(property.Type);
        }

        if (model.AdditionalProperties is { } additional)
        {
            open.Push(additional);
        }

        if (model.Base is { } parent)
        {
            open.Push(TypeRef.Named(TypeKind.Model, parent.Name));
        }

        foreach ((string _, ModelDraft derived) in model.Derived)
        {
            open.Push(TypeRef.Named(TypeKind.Model, derived.Name));
        }
    }

    private static Usage Of(Dictionary<string, Usage> usages, string name) => usages.TryGetValue(name, out Usage usage) ? usage : Usage.None;

    // Whether that is news.
    private static bool Add(Dictionary<string, Usage> usages, string name, Usage usage)
    {
        Usage known = Of(usages, name);
        usages[name] = known | usage;
        return (known & usage) != usage;
    }
}
