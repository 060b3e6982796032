using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Xml;

/// <summary>What cannot be said in XML as its schema has it.</summary>
internal sealed class XmlLimits(BindingContext context, TypeDrafts drafts)
{
    private static readonly TypeRef s_stream = TypeRef.Named(TypeKind.Stream, "Stream");

    /// <summary>The body, which becomes a stream where its type cannot travel as XML.</summary>
    public BodyModel? Settle(BodyModel? body, Operation operation)
    {
        if (body is not { Kind: BodyKind.Xml } || Reason(body.Type) is not { } reason)
        {
            return body;
        }

        Report(operation, "The XML of the request ", reason);
        return body with { Kind = BodyKind.Binary, Type = s_stream, Xml = null };
    }

    /// <summary>The same for what a response carries.</summary>
    public ResponseModel Settle(ResponseModel response, Operation operation)
    {
        if (response.Kind != ResponseKind.Xml || Reason(response.Type!, operation) is not { } reason)
        {
            return response;
        }

        Report(operation, "The XML of the response ", reason);
        return response with { Kind = ResponseKind.Binary, Type = s_stream };
    }

    private void Report(Operation operation, string what, string reason)
    {
        if (reason.Length > 0)
        {
            context.Report(ProblemKind.Degraded, operation.Node, what + reason, "it becomes a stream");
        }
    }

    private string? Reason(TypeRef type, Operation operation) =>
        operation.LongRunning is not null ? "is that of a long-running operation" : Reason(type);

    // Why values of a type cannot travel as XML; null where they can, and empty where nobody misses it.
    private string? Reason(TypeRef type)
    {
        if (type.Kind is not (TypeKind.Model or TypeKind.List))
        {
            // Nothing is lost of what the document does not describe.
            return "";
        }

        if (type.Kind == TypeKind.List && drafts.Enum(type.Item) is { } values && !values.Wire.IsText)
        {
            return "is a list of numbers with names";
        }

        HashSet<string> seen = [];
        Stack<TypeRef> open = new([type]);
        while (open.Count > 0)
        {
            TypeRef current = open.Pop();
            if (Of(current, seen, open) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private string? Of(TypeRef type, HashSet<string> seen, Stack<TypeRef> open)
    {
        switch (type.Kind)
        {
            case TypeKind.List or TypeKind.Map:
                open.Push(type.Item);
                return OfItem(type.Item);
            case TypeKind.Model when drafts.Model(type) is { } model:
                return seen.Add(model.Name) ? Of(model, open) : null;
            case TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum:
                return null;
            case TypeKind.Union:
                return "holds a value of one of several types";
            default:
                return "holds a type of the project's own";
        }
    }

    private static string? OfItem(TypeRef item)
    {
        if (item.IsCollection)
        {
            return "holds a list of lists";
        }

        return item.IsAnything ? "holds values that no schema describes" : null;
    }

    private static string? Of(ModelDraft model, Stack<TypeRef> open)
    {
        if (model.Base is not null || model.Discriminator is not null)
        {
            return "holds an object that is told by a discriminator";
        }

        foreach (PropertyModel property in model.Properties)
        {
            if (property.IsOnWire)
            {
                open.Push(property.Type);
            }
        }

        // What no schema describes is left out, as unknown elements are.
        if (model.AdditionalProperties is { IsAnything: false } additional)
        {
            open.Push(TypeRef.MapOf(additional));
        }

        return null;
    }
}
