using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding;

/// <summary>
/// What users reach must be for users, or C# refuses the client. A type that the document makes internal, and that something public
/// has in its signature, is public all the same, and the user is told.
/// </summary>
internal sealed class PublicReach(BindingContext context, TypeDrafts drafts, UsagePass usage)
{
    private readonly Stack<(TypeRef Type, string User)> _open = new();

    /// <summary>Settles it, when all types are bound and it is known which of them are made.</summary>
    /// <param name="clients">The clients.</param>
    /// <param name="headers">What reads the headers of responses; null for none.</param>
    public void Settle(IReadOnlyList<ClientType> clients, ResponseHeaders? headers)
    {
        if (context.Options.Accessibility == "internal")
        {
            return;
        }

        foreach (OperationModel operation in clients.SelectMany(static client => client.Operations))
        {
            Push(operation);
        }

        foreach (ResponseHeader header in headers?.Headers ?? default)
        {
            _open.Push((header.Type, headers!.Name));
        }

        PushPublicTypes();
        while (_open.Count > 0)
        {
            (TypeRef type, string user) = _open.Pop();
            Reach(type, user);
        }
    }

    // Overloads are public even where the method behind them is not.
    private void Push(OperationModel operation)
    {
        IEnumerable<TypeRef?> own = operation.IsInternal
            ? []
            : [operation.Body?.Type, .. operation.Parameters.Select(static parameter => parameter.Type)];
        IEnumerable<TypeRef?> flat = operation.Overloads.SelectMany(static overload => overload.Parameters).Select(static one => one.Type);
        bool isReceived = !operation.IsInternal || operation.Overloads.Count > 0;
        foreach (TypeRef? type in own.Concat(flat).Append(isReceived ? operation.Received : null))
        {
            if (type is not null)
            {
                _open.Push((type, operation.Name));
            }
        }
    }

    private void PushPublicTypes()
    {
        foreach (ModelDraft model in drafts.Models.Where(model => IsPublic(model.Name)))
        {
            PushMembers(TypeRef.Named(TypeKind.Model, model.Name));
        }

        foreach (string union in drafts.Unions.Select(static union => union.Name).Where(IsPublic))
        {
            PushMembers(TypeRef.Named(TypeKind.Union, union));
        }
    }

    private bool IsPublic(string name) => usage.Of(name) != Usage.None && drafts.InternalNode(name) is null;

    private void Reach(TypeRef type, string user)
    {
        if (type.IsCollection)
        {
            _open.Push((type.Item, user));
        }
        else if (type is ExternalRef external)
        {
            context.ExternalTypes.Reach(external.Name, external.Json, $"'{user}'");
        }
        else if (type.Kind is not (TypeKind.Scalar or TypeKind.Stream) && drafts.InternalNode(type.Name) is { } node)
        {
            Tell(node, user);
            drafts.MakePublic(type.Name);
            PushMembers(type);
        }
    }

    private void Tell(SpecNode node, string user)
    {
        string hint = $"'{user}' is public and needs the type; make it internal too";
        context.Report(ProblemKind.UnknownExtensionValue, node, ExtensionKeys.Accessibility, hint);
    }

    private void PushMembers(TypeRef type)
    {
        if (drafts.Model(type) is { } model)
        {
            foreach (PropertyModel property in model.Properties.Where(static property => !property.IsInternal))
            {
                _open.Push((property.Type, $"{model.Name}.{property.Name}"));
            }

            if (model.AdditionalProperties is { } additional)
            {
                _open.Push((additional, model.Name));
            }

            if (model.Base is { } parent)
            {
                _open.Push((TypeRef.Named(TypeKind.Model, parent.Name), model.Name));
            }
        }
        else if (drafts.Union(type) is { } union)
        {
            union.Cases.ForEach(one => _open.Push((one.Type, union.Name)));
        }
    }
}
