using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>What a method returns, and the statements that send: pages, long-running operations, streams, or one response.</summary>
internal sealed class SendText(OperationModel operation, TypeText types, string span)
{
    public static readonly Argument WaitUntil = new("WaitUntil waitUntil", "waitUntil", new Documentation("Whether to wait for the operation's end or only for its start."), false);

    private readonly JsonCode _json = new(types);
    private readonly string _message = new LocalNames(operation).Message;
    private readonly string _span = CSharpText.Literal(span);
    private readonly string _pages = $"s_{FieldName.Of(operation.Name)}Pages";

    private ResponseModel Response => operation.Response;

    private bool IsOptional => operation.LongRunning is null && Response is { Kind: ResponseKind.Json or ResponseKind.Xml, Type.IsNullable: true };

    public string Returns(bool isAsync)
    {
        if (operation.Paging is { } paging)
        {
            return $"{(isAsync ? "AsyncPageable" : "Pageable")}<{types.WithNull(paging.Item, CollectionShape.Received)}>";
        }

        if (IsStreamOfItems)
        {
            return Response.Events is null ? $"IAsyncEnumerable<{Value}>" : $"IAsyncEnumerable<SseItem<{Value}>>";
        }

        string single = operation.LongRunning is not null ? "Operation" : "Response";
        string type = Response.Type is null ? single : $"{single}<{Value}{(IsOptional ? "?" : "")}>";
        return isAsync ? $"Task<{type}>" : type;
    }

    public string ProtocolReturns(bool isAsync)
    {
        if (operation.Paging is not null)
        {
            return isAsync ? "AsyncPageable<BinaryData>" : "Pageable<BinaryData>";
        }

        string type = operation.LongRunning is null ? "Response" : Response.Type is null ? "Operation" : "Operation<BinaryData>";
        return isAsync ? $"Task<{type}>" : type;
    }

    /// <summary>Items come one by one, so there is only an asynchronous method.</summary>
    public bool IsStreamOfItems => Response.Kind is ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence;

    private string Value => types.Of(Response.Type!, CollectionShape.Received);

    public void Statements(CodeWriter writer, string create, bool isAsync)
    {
        if (operation.Paging is { } paging)
        {
            writer.Line($"return _pipeline.GetPageable{(isAsync ? "Async" : "")}<{types.WithNull(paging.Item, CollectionShape.Received)}>({_pages}, page => {create}, {_json.Reader(paging.Item, CollectionShape.Received)}, {_span}, cancellationToken);");
            return;
        }

        if (IsStreamOfItems)
        {
            string style = Response.Kind == ResponseKind.ServerSentEvents ? $"ServerSentEvents({string.Join(", ", EventArguments())})" : Response.Kind.ToString();
            string reader = _json.Reader(Response.Type!.AsNullable(false), CollectionShape.Received) + ", ";
            (string call, reader) = Response.Events switch
            {
                null => ($"StreamAsync<{Value}>", reader),
                { IsText: true } => ("StreamTextEventsAsync", ""),
                _ => ($"StreamEventsAsync<{Value}>", reader),
            };
            writer.Line($"return _pipeline.{call}(StreamingStyle.{style}, () => {create}, {reader}{_span}, cancellationToken);");
            return;
        }

        string read = Response.Type is null ? "" : _json.Reader(Response.Type.AsNullable(false), CollectionShape.Received) + ", ";
        string send = Response.Kind switch
        {
            _ when operation.LongRunning is { } style => $"StartOperation{{0}}{(Response.Type is null ? "" : $"<{Value}>")}(waitUntil, {_message}, LongRunningStyle.{style.FinalState}, {read}",
            ResponseKind.Json when IsOptional => $"SendOptional{{0}}<{Value}>({_message}, {read}",
            ResponseKind.Json => $"Send{{0}}{(Response.Type!.IsCollection ? $"<{Value}>" : "")}({_message}, {read}",
            ResponseKind.Xml => $"SendFor{{0}}<{Value}{(IsOptional ? "?" : "")}>({_message}, static response => XmlBody.Read{(IsOptional ? "Optional" : "")}(response, {new XmlCode(types).Reader(Response.Type!.AsNullable(false))}), ",
            ResponseKind.Text => $"SendFor{{0}}({_message}, ResponseReading.Text, ",
            ResponseKind.Binary => $"SendForStream{{0}}({_message}, ",
            _ => $"Send{{0}}({_message}, ",
        };
        Send(writer, create, send + _span + ", cancellationToken)", isAsync);
    }

    private IEnumerable<string> EventArguments()
    {
        if (Response.Events?.Terminal is { } terminal)
        {
            yield return CSharpText.Literal(terminal);
        }

        if (Response.Reconnects)
        {
            yield return "reconnects: true";
        }
    }

    public void ProtocolStatements(CodeWriter writer, string create, bool isAsync)
    {
        if (operation.Paging is not null)
        {
            writer.Line($"return _pipeline.GetPageable{(isAsync ? "Async" : "")}({_pages}, page => {create}, context, {_span});");
            return;
        }

        string call = operation.LongRunning is { } style
            ? $"StartOperation{(Response.Type is null ? "" : "ForJson")}{{0}}(waitUntil, {_message}, LongRunningStyle.{style.FinalState}, context, {_span})"
            : $"Send{{0}}({_message}, context, {_span})";
        Send(writer, create, call, isAsync);
    }

    // The pipeline disposes the message and awaits; a state machine of the method's own would only cost.
    private void Send(CodeWriter writer, string create, string call, bool isAsync)
    {
        writer.Line($"HttpMessage {_message} = {create};");
        writer.Line($"return _pipeline.{call.Replace("{0}", isAsync ? "Async" : "")};");
    }
}
