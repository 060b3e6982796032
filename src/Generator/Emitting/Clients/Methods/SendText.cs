using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>Which of the two methods of a pair.</summary>
internal enum MethodKind
{
    Asynchronous,
    Synchronous,
}

/// <summary>What a method returns, and the statements that send: pages, long-running operations, streams, or one response.</summary>
/// <param name="scope">The operation.</param>
/// <param name="span">The name of the method's span.</param>
/// <param name="kind">Which of a pair it is.</param>
internal sealed class SendText(OperationScope scope, CSharp span, MethodKind kind)
{
    private readonly string _suffix = kind == MethodKind.Asynchronous ? "Async" : "";

    private OperationModel Operation => scope.Operation;

    private ResponseModel Answer => scope.Operation.Response;

    private bool IsOptional => Operation.Call is CallKind.OptionalJson or CallKind.OptionalXml;

    private CSharp Value => scope.Types.Of(Answer.Type!, CollectionShape.Received);

    private CSharp Reader => scope.Json.Reader(Answer.Type!.AsNullable(false), CollectionShape.Received);

    private string Pages => $"s_{FieldName.Of(Operation.Name)}Pages";

    private string GetPageable => (Operation.Paging!.IsXml ? "GetXmlPageable" : "GetPageable") + _suffix;

    private string PageRoot => Answer.Root is { } root ? CSharpText.Literal(root) : "null";

    public CSharp Returns => Operation.Call switch
    {
        CallKind.Pages => Pageables(scope.Types.WithNull(Operation.Paging!.Item, CollectionShape.Received)),
        CallKind.Items => $"{IAsyncEnumerable}<{Value}>",
        CallKind.Events or CallKind.TextEvents => $"{IAsyncEnumerable}<{SseItem}<{Value}>>",
        _ when Answer.MayBeMissing => Awaited($"{NullableResponse}<{Value}>"),
        _ => Awaited(Answer.Type is null ? (CSharp)$"{Single}" : $"{Single}<{TypeText.Nullable(Value, IsOptional)}>"),
    };

    public CSharp ProtocolReturns => Operation switch
    {
        { Paging: not null } => Pageables($"{BinaryData}"),
        { LongRunning: not null, Response.Type: not null } => Awaited($"{Vocabulary.KnownNames.Operation}<{BinaryData}>"),
        _ => Awaited($"{Single}"),
    };

    /// <summary>What the methods say that they return.</summary>
    public string Returned => Operation.Call switch
    {
        CallKind.Pages => "The items; each page is asked for when it is reached.",
        CallKind.Items => "The items, each as soon as it is there.",
        CallKind.Events or CallKind.TextEvents => "The events, each as soon as it is there.",
        CallKind.LongRunning => "The operation, which goes on after the service's answer.",
        CallKind.Plain => "The response.",
        CallKind.Stream => "The response with its content, which is read as it comes and is to be disposed.",
        _ when Answer is { MayBeMissing: true, Success: SuccessSet.Existence } =>
            "The response with its value; without one where the service answers 404 or has no body.",
        _ when Answer.MayBeMissing =>
            "The response with its value; without one, which <c>HasValue</c> tells, where the service has no body.",
        _ when IsOptional => "The response with its value, which some successes do not have.",
        _ => "The response with its value.",
    };

    /// <summary>What the protocol methods say that they return.</summary>
    public string ProtocolReturned => Operation switch
    {
        { Paging.IsXml: true } => "The items, each as its element; each page is asked for when it is reached.",
        { Paging: not null } => "The items as JSON; each page is asked for when it is reached.",
        { LongRunning: not null } => "The operation, which goes on after the service's answer.",
        _ => "The response.",
    };

    private Vocabulary.KnownName Single => Operation.LongRunning is null ? Response : Vocabulary.KnownNames.Operation;

    public CSharp Statements(CSharp create)
    {
        if (Operation.Paging is { } paging)
        {
            CSharp item = scope.Types.WithNull(paging.Item, CollectionShape.Received);
            CSharp reader = paging.IsXml
                ? $"{new XmlCode(scope.Types).Reader(paging.Item)}, {PageRoot}"
                : scope.Json.Reader(paging.Item, CollectionShape.Received);
            CSharp page = PageRequest(create, "null", scope.Given);
            CSharp asking = $"{RequestSignature.Page} => {page}";
            return $"return _pipeline.{GetPageable}<{item}>({Pages}, {asking}, {reader}, {span}, cancellationToken);";
        }

        return Answer.IsStreamOfItems ? Stream(create) : Send(create, $"{Call()}{span}, cancellationToken)");
    }

    public CSharp ProtocolStatements(CSharp create)
    {
        if (Operation.Paging is { } paging)
        {
            CSharp page = PageRequest(create, "context", static name => name);
            CSharp root = paging.IsXml ? $"{PageRoot}, " : CSharp.Nothing;
            return $"return _pipeline.{GetPageable}({Pages}, {RequestSignature.Page} => {page}, {root}context, {span});";
        }

        string message = scope.Locals.Message;
        string read = Answer.Type is null ? "" : "ForJson";
        return Send(create, Operation.Call == CallKind.LongRunning
            ? $"StartOperation{read}{_suffix}(waitUntil, {message}, {Style}, context, {span})"
            : (CSharp)$"Send{_suffix}({message}, context, {span})");
    }

    // The pages behind the first may be another operation's.
    private CSharp PageRequest(CSharp create, string context, Func<string, string> given)
    {
        if (Operation.Paging!.Next is not { } next)
        {
            return create;
        }

        IEnumerable<string> arguments = next.Arguments.Select(argument => argument.Kind switch
        {
            NextPageArgumentKind.Own => given(argument.Name!),
            NextPageArgumentKind.Link => "token",
            NextPageArgumentKind.Page => RequestSignature.Page,
            NextPageArgumentKind.Context => context,
            _ => "null",
        });
        return $"{RequestSignature.Page}.Token is {{ }} token ? {next.RequestMethod}({string.Join(", ", arguments)}) : {create}";
    }

    private CSharp Style => Operation.LongRunning!.IsPlain
        ? LongRunningText.Of(Operation.LongRunning)
        : $"{LongRunningText.Field(Operation)}";

    private CSharp Pageables(CSharp item) => kind == MethodKind.Asynchronous ? (CSharp)$"{AsyncPageable}<{item}>" : $"{Pageable}<{item}>";

    private CSharp Awaited(CSharp type) => kind == MethodKind.Asynchronous ? $"{Task}<{type}>" : type;

    private CSharp Stream(CSharp create)
    {
        CSharp style = Answer.Kind == ResponseKind.ServerSentEvents
            ? $"ServerSentEvents({EventArguments().Joined(", ")})"
            : (CSharp)$"{Answer.Kind.ToString()}";
        CSharp call = Operation.Call switch
        {
            CallKind.Items => $"StreamAsync<{Value}>({StreamingStyle}.{style}, () => {create}, {Reader}",
            CallKind.TextEvents => $"StreamTextEventsAsync({StreamingStyle}.{style}, () => {create}",
            _ => $"StreamEventsAsync<{Value}>({StreamingStyle}.{style}, () => {create}, {Reader}",
        };
        return $"return _pipeline.{call}, {span}, cancellationToken);";
    }

    private IEnumerable<CSharp> EventArguments()
    {
        if (Answer.Events?.Terminal is { } terminal)
        {
            yield return $"{CSharpText.Literal(terminal)}";
        }

        if (Answer.Reconnects)
        {
            yield return $"reconnects: true";
        }
    }

    // The call up to its span.
    private CSharp Call()
    {
        string message = scope.Locals.Message;
        if (Answer.MayBeMissing)
        {
            return $"SendIfExists{_suffix}<{Value}>({message}, {Whole()}, ";
        }

        return Operation.Call switch
        {
            CallKind.LongRunning when Answer.Type is null => $"StartOperation{_suffix}(waitUntil, {message}, {Style}, ",
            CallKind.LongRunning => $"StartOperation{_suffix}<{Value}>(waitUntil, {message}, {Style}, {Reader}, ",
            CallKind.Json or CallKind.OptionalJson when Answer.ByStatus.Count > 0 =>
                $"SendFor{_suffix}<{TypeText.Nullable(Value, IsOptional)}>({message}, {ByStatus()}, ",
            CallKind.OptionalJson => $"SendOptional{_suffix}<{Value}>({message}, {Reader}, ",
            CallKind.Json when Answer.Type!.IsCollection => $"Send{_suffix}<{Value}>({message}, {Reader}, ",
            CallKind.Json => $"Send{_suffix}({message}, {Reader}, ",
            CallKind.OptionalXml =>
                $"SendFor{_suffix}<{Value}?>({message}, static response => {XmlBody}.ReadOptional(response, {XmlArguments()}), ",
            CallKind.Xml => $"SendFor{_suffix}<{Value}>({message}, {XmlResponse()}, ",
            CallKind.Existence => $"SendFor{_suffix}<bool>({message}, {ResponseReading}.Exists, ",
            CallKind.Text => $"SendFor{_suffix}({message}, {ResponseReading}.Text, ",
            CallKind.Stream => $"SendForStream{_suffix}({message}, ",
            _ => $"Send{_suffix}({message}, ",
        };
    }

    // What makes the value of the whole response, where it has one.
    private CSharp Whole() => Operation.Call switch
    {
        _ when Answer.ByStatus.Count > 0 => ByStatus(),
        CallKind.Text => $"{ResponseReading}.Text",
        CallKind.Xml => XmlResponse(),
        _ => $"static response => {ResponseReading}.JsonIfAny(response, {Reader})",
    };

    // What has a status that the document does not declare is told by its look.
    private CSharp ByStatus()
    {
        CSharp read = (IsOptional, Answer.MayBeMissing) switch
        {
            (true, _) => $"{ResponseReading}.OptionalJson",
            (_, true) => $"{ResponseReading}.JsonIfAny",
            _ => $"{ResponseReading}.Json",
        };
        CSharp other = $"_ => {read}(response, {Reader})";
        CSharp cases = Answer.ByStatus.Select(one => (CSharp)$"{one.Status} => {Case(one, read)}").Append(other).Joined(",\n");
        return $$"""
            static response => response.Status switch
            {
                {{cases}},
            }
            """;
    }

    private CSharp Case(StatusBody body, CSharp read)
    {
        CSharp value = $"{read}(response, {scope.Json.Reader(body.Type, CollectionShape.Received)})";
        return IsOptional
            ? (CSharp)$"{value} is {{ }} value{body.Status} ? new {Value}(value{body.Status}) : null"
            : $"new {Value}({value})";
    }

    private CSharp XmlResponse() => $"static response => {XmlBody}.Read(response, {XmlArguments()})";

    // What reads the value, and the name that its root must have.
    private CSharp XmlArguments()
    {
        CSharp reader = new XmlCode(scope.Types).Reader(Answer.Type!.AsNullable(false));
        return Answer.Root is { } root ? $"{reader}, {CSharpText.Literal(root)}" : reader;
    }

    // The pipeline disposes the message and awaits; a state machine of the method's own would only cost.
    private CSharp Send(CSharp create, CSharp call) => $$"""
        {{HttpMessage}} {{scope.Locals.Message}} = {{create}};
        return _pipeline.{{call}};
        """;
}
