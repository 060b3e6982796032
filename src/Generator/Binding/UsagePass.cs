using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding;

/// <summary>Which way each type travels, told by the operations and handed on to what a type holds.</summary>
internal sealed class UsagePass(SchemaBinder schemas)
{
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
            else if (current.Kind == TypeKind.Model && schemas.Objects.Drafts.TryGetValue(current.Name, out ModelDraft? model))
            {
                MarkModel(model, usage, asXml, open);
            }
            else if (current.Kind == TypeKind.Union && schemas.Unions.Drafts.TryGetValue(current.Name, out UnionDraft? union) && (union.Usage & usage) != usage)
            {
                union.Usage |= usage;
                union.Cases.ForEach(@case => open.Push(@case.Type));
            }
            else if (schemas.Enums.Drafts.TryGetValue(current.Name, out EnumDraft? values))
            {
                values.Usage |= usage;
            }
        }
    }

    private static void MarkModel(ModelDraft model, Usage usage, bool asXml, Stack<TypeRef> open)
    {
        if (((asXml ? model.XmlUsage : model.JsonUsage) & usage) == usage)
        {
            return;
        }

        model.XmlUsage |= asXml ? usage : Usage.None;
        model.JsonUsage |= asXml ? Usage.None : usage;
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
}
