using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>What a success carries.</summary>
internal sealed class ResponseBinder(BindingContext context, SchemaBinder schemas)
{
    private static readonly TypeRef s_stream = TypeRef.Named(TypeKind.Stream, "Stream");

    private readonly ErrorBinder _errors = new(schemas);

    /// <param name="operation">The operation.</param>
    /// <param name="successes">Its successes.</param>
    /// <param name="results">What it results in, where its answer is not the end of it; null for what it answers.</param>
    /// <param name="operationName">Its method.</param>
    public ResponseModel Bind(Operation operation, List<Answer> successes, List<Answer>? results, string operationName)
    {
        List<Answer> bodies = (results ?? successes).FindAll(success => success.Media is not null && operation.Method != "HEAD");
        EquatableArray<int> statuses = Successes.StatusesOf(successes);
        ErrorBodies errors = _errors.Bind(operation, successes);
        ResponseModel response = new()
        {
            Kind = ResponseKind.None,
            Type = null,
            Statuses = statuses,
            Success = IsLookup(operation) ? SuccessSet.Existence : SuccessSets.Of(statuses, context.Options),
            Accept = AcceptHeader.OfErrors(errors),
            ErrorTypes = errors.Types,
        };
        if (AsksForExistence(operation))
        {
            return response with { Kind = ResponseKind.Existence, Type = TypeRef.Of(WireTypes.Boolean), Success = SuccessSet.Existence };
        }

        if (bodies.Count == 0)
        {
            return response;
        }

        if (bodies.Exists(body => body.Kind != bodies[0].Kind))
        {
            const string What = "The successes have bodies of different kinds";
            context.Report(ProblemKind.Degraded, operation.ResponsesNode, What, "the method returns a stream");
            return response with { Kind = ResponseKind.Binary, Type = s_stream, Accept = AcceptHeader.Of(bodies, null, errors) };
        }

        bool isBinary = BinarySchemas.IsBody(bodies[0].Media!.Name, bodies[0].Schema);
        BodiesDraft draft = new(operation, isBinary ? ResponseKind.Binary : bodies[0].Kind, bodies, operationName);
        bool mayBeMissing = IsLookup(operation) || IsSometimesEmpty(operation, successes, bodies);
        return Events(draft, response) ?? SuccessSets.Describe(Whole(draft, response, errors, mayBeMissing), bodies);
    }

    private static bool IsLookup(Operation operation) => operation.Variant == OperationVariant.IfExists;

    // Where one success has a value and another has none, the caller is to ask which it was.
    private static bool IsSometimesEmpty(Operation operation, List<Answer> successes, List<Answer> bodies) =>
        operation.LongRunning is null && successes.Count > bodies.Count;

    // HEAD asks whether something is there; that it is not, is an answer where the document says so.
    private static bool AsksForExistence(Operation operation) =>
        operation.Method == "HEAD" && operation.Responses.Any(static response => response.IsOfClass('2'))
        && operation.Responses.Any(static response => response.Covers404 && !response.IsMarkedAsError);

    // Server-sent events whose fields the document describes.
    private ResponseModel? Events(BodiesDraft draft, ResponseModel response)
    {
        if (draft.Kind != ResponseKind.ServerSentEvents || EventEnvelope.Of(draft.First) is not { } envelope)
        {
            return null;
        }

        bool isText = envelope.HasText || envelope.Data.Count == 0;
        return response with
        {
            Kind = draft.Kind,
            Type = isText
                ? TypeRef.Of(WireTypes.String)
                : BindOneOf(envelope.Data, draft, "Event", $"The data of an event of {draft.OperationName}."),
            Accept = draft.First.Name,
            Events = new EventsModel(isText, envelope.Terminal),
            Reconnects = draft.Operation.Reconnects,
        };
    }

    private ResponseModel Whole(BodiesDraft draft, ResponseModel response, ErrorBodies errors, bool mayBeMissing)
    {
        TypeRef? read = TypeOf(draft);
        TypeRef type = read ?? s_stream;
        ResponseKind kind = read is null ? ResponseKind.Binary : draft.Kind;
        bool isNullable = mayBeMissing && kind is ResponseKind.Json or ResponseKind.Xml or ResponseKind.Text;
        return response with
        {
            Kind = kind,
            Type = isNullable ? type.AsNullable(false) : type,
            MayBeMissing = isNullable,
            Accept = AcceptHeader.Of(draft.Bodies, kind, errors),
            Root = kind == ResponseKind.Xml ? XmlShapes.RootName(draft.First.SchemaObject!) : null,
            Reconnects = kind == ResponseKind.ServerSentEvents && draft.Operation.Reconnects,
        };
    }

    // The type of what is read; null for bytes.
    private TypeRef? TypeOf(BodiesDraft draft)
    {
        switch (draft.Kind)
        {
            case ResponseKind.Json:
                TypeRef type = BindJson(draft);
                return type.IsBytes ? null : type;
            case ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence:
                Schema? item = draft.Operation.StreamItem ?? StreamItem(draft.First);
                return item is null ? null : schemas.Bind(item, draft.OperationName + "Item");
            case ResponseKind.Xml:
                return BindXml(draft);
            case ResponseKind.Text:
                return TypeRef.Of(WireTypes.String);
            default:
                return null;
        }
    }

    private TypeRef? BindXml(BodiesDraft draft) =>
        draft.First.SchemaObject is { } schema && draft.Bodies.TrueForAll(body => IsSame(body.Schema, schema))
            ? schemas.Bind(schema, draft.OperationName + "Result")
            : null;

    private static bool IsSame(Schema? schema, Schema other) => schema is not null && ReferenceEquals(schema.Definition, other.Definition);

    // A stream has typed items where the document describes an item, not the stream as a whole.
    private static Schema? StreamItem(MediaType media)
    {
        if (media.SequenceItem is { } item)
        {
            return item;
        }

        return media.SchemaObject is { Definition: { } definition } schema && EventEnvelope.IsItem(definition) ? schema : null;
    }

    // Successes with different bodies are a union of them.
    private TypeRef BindJson(BodiesDraft draft)
    {
        List<Schema> different = [];
        foreach (Answer body in draft.Bodies)
        {
            if (body.Schema is { } schema && !different.Exists(known => IsSame(known, schema)))
            {
                different.Add(schema);
            }
        }

        return different.Count == 0
            ? TypeRef.Of(WireTypes.Any)
            : BindOneOf(different, draft, "Result", $"What {draft.OperationName} answers: one of several bodies, by status.");
    }

    private TypeRef BindOneOf(IReadOnlyList<Schema> alternatives, BodiesDraft draft, string suffix, string description)
    {
        Schema schema = alternatives.Count == 1
            ? alternatives[0]
            : ImpliedSchemas.OneOf(draft.Operation.Node, alternatives, description, context.Source);
        return schemas.Bind(schema, draft.OperationName + suffix);
    }

    /// <summary>The bodies of the successes, which are all of one kind.</summary>
    private sealed record BodiesDraft(Operation Operation, ResponseKind Kind, List<Answer> Bodies, string OperationName)
    {
        public MediaType First => Bodies[0].Media!;
    }
}
