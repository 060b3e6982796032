using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Kept;
using Typewright.Generator.Binding.Operations.Addresses;
using Typewright.Generator.Binding.Operations.Bodies;
using Typewright.Generator.Binding.Operations.LongRunning;
using Typewright.Generator.Binding.Operations.Parameters;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Binding.Paging;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations;

/// <summary>One operation, all of it: the order of the work.</summary>
internal sealed class OperationBinder(BindingContext context, SchemaBinder schemas)
{
    private static readonly string[] s_reserved = ["cancellationToken", "context", "waitUntil"];
    private static readonly string[] s_reservedWithBody = ["content"];
    private static readonly string[] s_reservedInListings = [RequestSignature.Page, "sizeHint", "token"];

    private readonly ParameterBinder _parameters = new(context, schemas);
    private readonly PathParameters _path = new(context);
    private readonly BodyProperties _bodyProperties = new(context);
    private readonly BodyBinder _bodies = new(context, schemas);
    private readonly ResponseBinder _responses = new(context, schemas);
    private readonly PagingBinder _paging = new(context, schemas);
    private readonly LongRunningBinder _longRunning = new(context);
    private readonly StatusBodies _statuses = new(schemas);
    private readonly OverloadBinder _overloads = new(context);
    private readonly OptionsBags _bags = new(context);
    private readonly XmlLimits _xml = new(context, schemas.Drafts);

    /// <param name="operation">The operation.</param>
    /// <param name="called">What it is called.</param>
    /// <param name="state">What its client carries.</param>
    public OperationModel Bind(Operation operation, OperationName called, IReadOnlyList<ClientState> state)
    {
        (string name, string stem) = called;
        context.Enter(operation.Node);
        OwnServer? server = context.Servers.Of(operation);
        PathTemplate path = new((server is null ? context.Document.Address.PathPrefix : "") + operation.Path, NamesOf(operation));
        List<Answer> successes = Successes.Of(operation);
        IReadOnlyList<PageParameter> asked = PageParameters.Of(context, operation);
        bool mayBeMissing = operation.Variant == OperationVariant.IfExists;
        bool isListing = !mayBeMissing && KeptListings.IsKept(context, operation);
        PagingDraft? paging = isListing ? _paging.Recognise(operation, successes, asked) : null;
        string[] reserved =
        [
            .. s_reserved,
            .. operation.RequestBody is null ? [] : s_reservedWithBody,
            .. paging is null ? [] : s_reservedInListings,
        ];
        NameScope names = new(StringComparer.Ordinal, reserved);
        ParameterFrame frame = new(stem, names, state, paging is null ? null : PageSizes.Of(operation, asked))
        {
            Called = new ParameterNames(operation.Parameters.Where(static declared => !declared.IsOfBody), names),
            ContentTypeHeader = ContentTypeHeader.IsParameter(operation, context.Document.Version) ? ContentTypeHeader.Name : null,
        };
        List<ParameterModel> declared =
            [.. Declared(operation, frame, paging), .. MemberParameters.Of(asked, paging?.TokenParameter, frame.PageSize)];
        bool isStreamed = operation.Variant == OperationVariant.Streamed;
        declared = isStreamed ? Streams.Asked(declared, operation) : declared;
        List<ParameterModel> parameters = _path.Completed(declared, path, operation, frame);

        BodyModel? body = _bodies.Bind(operation, stem, names);
        schemas.Complete();
        body = _xml.Settle(body, operation);
        ModelDraft? bodyModel = schemas.Drafts.Model(body?.Type);
        parameters = PathParameters.Ordered(_bodyProperties.Carried(parameters, bodyModel, operation, names), path);
        body = BodyProperties.Demanded(body, parameters);

        FinalAnswers? results = _longRunning.Results(operation, successes);
        body = isStreamed && body is not null ? Streams.Asked(body, bodyModel) : body;
        ResponseModel response = _responses.Bind(operation, successes, results?.Answers, stem);
        schemas.Complete();
        response = _xml.Settle(response, operation);
        response = operation.LongRunning is null ? _statuses.Settle(response, successes) : response;
        PagingModel? pages = paging is null ? null : _paging.Bind(paging, operation, response, parameters);
        parameters = pages is null ? AskedByCaller(parameters, names) : parameters;
        parameters = parameters.ConvertAll(parameter => ParameterSettling.Settle(parameter, pages is not null));
        parameters = parameters.ConvertAll(parameter => RequestTypes.Settle(parameter, context.HasProtocolMethods, schemas.Drafts));
        LongRunningModel? longRunning = _longRunning.Bind(operation, results, parameters, response);
        OperationModel model = new()
        {
            Name = name,
            Method = operation.Method,
            Verb = Verbs.Of(operation.Method),
            Place = operation.Place,
            Path = path.Text,
            Route = Routes.Of(server, path, parameters),
            Parameters = parameters.ToEquatable(),
            Signature = Signatures.Of(parameters, body, pages, context.HasProtocolMethods),
            Body = body,
            Response = response,
            Call = CallKinds.Of(pages, longRunning, response),
            Paging = pages,
            LongRunning = longRunning,
            Overloads = !operation.Variant.IsUsual ? default : _overloads.Bind(operation, name, bodyModel, parameters),
            Doc = Documentations.Of(operation.Prose, $"Calls {operation.Method} {path.Text}."),
            IsInternal = operation.IsInternal,
            HasProtocol = context.HasProtocolMethods && !mayBeMissing,
        };
        model = model with { Options = _bags.Of(operation, model, stem) };
        return OlderForms.With(model, operation, context.Kept);
    }

    private static List<string> NamesOf(Operation operation) =>
        [.. operation.Parameters.Select(static parameter => parameter.Name).OfType<string>()];

    // Where the answer turns out to have no list that can be paged, nobody but the caller asks for a page.
    private static List<ParameterModel> AskedByCaller(List<ParameterModel> parameters, NameScope names) =>
    [
        .. parameters.Where(static parameter => !parameter.IsMember).Select(parameter => parameter.Source == ParameterSource.PageToken
            ? parameter with { Source = ParameterSource.Method, Name = names.Take(parameter.Name, "Parameter") }
            : parameter),
    ];

    private List<ParameterModel> Declared(Operation operation, ParameterFrame frame, PagingDraft? paging)
    {
        List<ParameterModel> parameters = [];
        foreach (Parameter declared in KeptOrder.OfParameters(context.Kept, operation).Where(static declared => !declared.IsOfBody))
        {
            if (_parameters.Bind(declared, frame) is { } parameter)
            {
                bool isToken = paging?.TokenParameter == parameter.WireName;
                parameters.Add(isToken ? parameter with { Source = ParameterSource.PageToken } : parameter);
            }
        }

        return Conditions.Grouped(parameters, frame.Names);
    }
}
