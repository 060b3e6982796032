using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Clients;
using Typewright.Generator.Binding.Paging;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Operations;

/// <summary>One operation, all of it.</summary>
internal sealed class OperationBinder(BindingContext context, SchemaBinder schemas)
{
    private static readonly string[] s_reserved = ["cancellationToken", "context", "content", "waitUntil"];

    private readonly ParameterBinder _parameters = new(context, schemas);
    private readonly BodyBinder _bodies = new(context, schemas);
    private readonly ResponseBinder _responses = new(context, schemas);
    private readonly XmlLimits _xml = new(context, schemas.Drafts);

    /// <param name="operation">The operation.</param>
    /// <param name="name">Its method's name, unique in its client.</param>
    /// <param name="state">What its client carries.</param>
    public OperationModel Bind(OperationDraft operation, string name, IReadOnlyList<ClientState> state)
    {
        context.Enter(operation.Node);
        List<SpecNode> nodes = _parameters.Collect(operation);
        List<ResponseBinder.Candidate> successes = _responses.Successes(operation);
        PagingDraft? paging = Paging(operation, successes, nodes);
        string? pageSize = paging is null ? null : PagingStyles.PageSizeOf(nodes);
        NameScope names = new(StringComparer.Ordinal, paging is null ? s_reserved : [.. s_reserved, "page", "sizeHint", "token"]);
        List<ParameterModel> parameters = [];
        foreach (SpecNode node in nodes)
        {
            if (node.String("in") is not ("body" or "formData" or "form") && _parameters.Bind(node, name, names, state, pageSize) is { } parameter)
            {
                parameters.Add(paging?.TokenParameter == parameter.WireName ? parameter with { Source = ParameterSource.PageToken } : parameter);
            }
        }

        AddMissing(operation, parameters, names, state);
        BodyModel? body = operation.Method is "GET" or "HEAD" or "TRACE" && operation.Node["requestBody"] is null ? null : _bodies.Bind(operation, nodes, name, names);
        schemas.Complete();
        body = _xml.Settle(body, operation);
        ModelDraft? bodyModel = schemas.Drafts.Model(body?.Type);
        Carry(operation, parameters, bodyModel, names);
        Order(parameters, operation.Path);

        ResponseModel response = _responses.Bind(operation, successes, name);
        schemas.Complete();
        response = _xml.Settle(response, operation);
        return new OperationModel(
            name,
            name,
            operation.Method,
            operation.Path,
            PathTemplate.Split(operation.Path),
            ServerOf(operation),
            parameters.ToEquatable(),
            body,
            response,
            paging is null ? null : PagingOf(paging, response),
            LongRunning(operation),
            OverloadBinder.Bind(context, operation, name, body, bodyModel, parameters),
            Documentations.Of(operation.Node, $"Calls {operation.Method} {operation.Path}."),
            operation.Node.String("x-csharp-accessibility") == "internal",
            context.HasProtocolMethods);
    }

    private PagingDraft? Paging(OperationDraft operation, List<ResponseBinder.Candidate> successes, List<SpecNode> parameters)
    {
        ResponseBinder.Candidate? first = successes.Find(candidate => candidate.MediaType is not null);
        if (first?.Schema is null || MediaTypes.ResponseKindOf(first.MediaType!) != ResponseKind.Json || operation.Node["x-ms-long-running-operation"] is { IsTrue: true })
        {
            return null;
        }

        PagingDraft? paging = PagingStyles.Recognise(new PagingCandidate(context, operation, first.Schema, first.Node, parameters));
        return paging is null || ItemSchema(first.Schema, paging.Items) is not null ? paging : null;
    }

    private PagingModel? PagingOf(PagingDraft paging, ResponseModel response) =>
        response.Type is { } body && ItemOf(body, paging.Items) is { } item ? new PagingModel(paging.Factory, paging.Arguments, item) : null;

    // The item's type is read off the bound envelope: a member of it, or the body itself.
    private TypeRef? ItemOf(TypeRef body, string items)
    {
        TypeRef? current = body;
        foreach (string step in Steps(items))
        {
            current = schemas.Drafts.Model(current)?.Find(step)?.Type;
        }

        return current is { Kind: TypeKind.List } ? current.Item : null;
    }

    private static string[] Steps(string items) => items.Length == 0 ? [] : items[0] == '/' ? items.Substring(1).Split('/') : [items];

    // Before anything is bound: whether there is such a member at all.
    private Schema? ItemSchema(SpecNode schema, string items)
    {
        Schema? current = context.Source.Of(schema).Definition;
        foreach (string step in Steps(items))
        {
            current = current is null ? null : MemberCollector.Collect(context, current).Find(step)?.Definition;
        }

        return current;
    }

    // A template may name what no parameter declares.
    private void AddMissing(OperationDraft operation, List<ParameterModel> parameters, NameScope names, IReadOnlyList<ClientState> state)
    {
        List<string> wireNames = PathTemplate.Names(operation.Path);
        foreach (string wireName in wireNames)
        {
            if (parameters.Exists(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == wireName))
            {
                continue;
            }

            ClientState? carried = null;
            foreach (ClientState candidate in state)
            {
                carried = candidate.WireName == wireName ? candidate : carried;
            }

            parameters.Add(new ParameterModel(
                carried?.Property ?? names.Take(Identifiers.Camel(wireName), "Parameter"),
                wireName,
                ParameterLocation.Path,
                carried is null ? ParameterSource.Method : ParameterSource.Client,
                TypeRef.Of(WireTypes.String),
                true,
                new ParameterStyle("simple", false),
                new Documentation($"The '{wireName}' of the path.")));
            if (carried is null)
            {
                context.Report(ProblemKind.Contradiction, operation.Node, $"The path names '{wireName}' and no parameter declares it", "it becomes text");
            }
        }

        parameters.RemoveAll(parameter => parameter.Location == ParameterLocation.Path && !wireNames.Contains(parameter.WireName));
    }

    // Parameters that an overlay puts into the body's class become properties of it that are not on the wire.
    private void Carry(OperationDraft operation, List<ParameterModel> parameters, ModelDraft? body, NameScope names)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            ParameterModel parameter = parameters[i];
            if (parameter.Source != ParameterSource.BodyProperty)
            {
                continue;
            }

            if (body is null)
            {
                context.Report(ProblemKind.UnknownExtensionValue, operation.Node, "x-csharp-property", "the operation has no object for a body");
                parameters[i] = parameter with { Source = ParameterSource.Method, Name = names.Take(Identifiers.Camel(parameter.Name), "Parameter") };
            }
            else if (!body.Properties.Any(property => property.Name == parameter.Name && property.Type == parameter.Type))
            {
                string name = body.MemberNames.Take(parameter.Name);
                body.Add(new PropertyModel(name, parameter.WireName, parameter.Type, false, false, body.ParameterNames.Take(Identifiers.ParameterOf(name), "Value"), parameter.Doc, IsOnWire: false));
                parameters[i] = parameter with { Name = name };
            }
        }
    }

    // Path parameters in the path's order, then what is required, then the rest.
    private static void Order(List<ParameterModel> parameters, string path)
    {
        List<ParameterModel> ordered = [];
        foreach (string name in PathTemplate.Names(path))
        {
            ordered.AddRange(parameters.FindAll(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == name));
        }

        ordered.AddRange(parameters.FindAll(parameter => parameter.Location != ParameterLocation.Path && parameter.IsRequired));
        ordered.AddRange(parameters.FindAll(parameter => parameter.Location != ParameterLocation.Path && !parameter.IsRequired));
        parameters.Clear();
        parameters.AddRange(ordered);
    }

    private string? ServerOf(OperationDraft operation)
    {
        foreach (SpecNode owner in new[] { operation.Node, operation.PathItem })
        {
            if (owner.ItemsOf("servers") is { Count: > 0 } servers && Servers.UrlOf(servers[0]) is { } url && url != Servers.RootUrl(context.Root))
            {
                return url;
            }
        }

        return null;
    }

    private static LongRunningModel? LongRunning(OperationDraft operation)
    {
        if (!operation.Node.True("x-ms-long-running-operation"))
        {
            return null;
        }

        return new LongRunningModel(operation.Node.Object("x-ms-long-running-operation-options")?.String("final-state-via") switch
        {
            "location" => "Location",
            "azure-async-operation" => "AzureAsyncOperation",
            "original-uri" => "OriginalUri",
            "operation-location" => "OperationLocation",
            _ => "Default",
        });
    }
}
