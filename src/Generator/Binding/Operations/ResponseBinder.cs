using System;
using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>What a success carries, and which statuses are one.</summary>
internal sealed class ResponseBinder(BindingContext context, SchemaBinder schemas)
{
    /// <summary>A response, reduced to what is read of it.</summary>
    public sealed record Candidate(string Status, SpecNode Node, string? MediaType, SpecNode? Schema, SpecNode? Media);

    /// <summary>The responses that are successes, the lowest status first.</summary>
    public List<Candidate> Successes(OperationDraft operation)
    {
        List<Candidate> successes = [];
        List<Candidate> redirects = [];
        Candidate? fallback = null;
        foreach (KeyValuePair<string, SpecNode> entry in operation.Node.MembersOf("responses"))
        {
            if (entry.Key.StartsWith("x-", StringComparison.Ordinal) || context.Definition(entry.Value) is not { IsObject: true } response)
            {
                continue;
            }

            Candidate candidate = Reduce(entry.Key, response, operation);
            if (entry.Key == "default")
            {
                fallback = candidate;
            }
            else if (entry.Key.Length == 3 && entry.Key[0] == '2' && !response.True("x-ms-error-response"))
            {
                successes.Add(candidate);
            }
            else if (entry.Key.Length == 3 && entry.Key[0] == '3')
            {
                redirects.Add(candidate);
            }
        }

        successes.Sort((a, b) => string.CompareOrdinal(a.Status, b.Status));
        if (successes.Count > 0)
        {
            return successes;
        }

        return fallback is not null && !LooksLikeError(fallback) ? [fallback] : redirects;
    }

    public ResponseModel Bind(OperationDraft operation, List<Candidate> successes, string operationName)
    {
        List<Candidate> bodies = successes.FindAll(candidate => candidate.MediaType is not null && operation.Method != "HEAD");
        EquatableArray<int> statuses = Statuses(successes);
        EquatableArray<string> errors = Errors(operation, successes, out bool jsonErrors);
        if (bodies.Count == 0)
        {
            return new ResponseModel(ResponseKind.None, null, statuses, jsonErrors ? "application/json" : "", errors);
        }

        Candidate first = bodies[0];
        ResponseKind kind = BinarySchemas.IsBody(first.MediaType!, first.Schema is null ? null : context.Source.Of(first.Schema)) ? ResponseKind.Binary : MediaTypes.ResponseKindOf(first.MediaType!);
        if (bodies.Exists(body => MediaTypes.ResponseKindOf(body.MediaType!) != MediaTypes.ResponseKindOf(first.MediaType!)))
        {
            context.Report(ProblemKind.Degraded, operation.Node["responses"] ?? operation.Node, "The successes have bodies of different kinds", "the method returns a stream");
            return new ResponseModel(ResponseKind.Binary, TypeRef.Named(TypeKind.Stream, "Stream"), statuses, string.Join(", ", MediaTypesOf(bodies)), errors);
        }

        bool sometimesEmpty = successes.Count > bodies.Count && kind is ResponseKind.Json or ResponseKind.Xml;
        if (kind == ResponseKind.ServerSentEvents && first.Media?["itemSchema"] is { IsObject: true } itemSchema && EventEnvelope.Of(context, itemSchema) is { } envelope)
        {
            bool isText = envelope.HasText || envelope.Data.Count == 0;
            TypeRef data = isText ? TypeRef.Of(WireTypes.String) : BindOneOf(envelope.Data, operation, operationName + "Event", $"The data of an event of {operationName}.");
            return new ResponseModel(kind, data, statuses, first.MediaType!, errors, Events: new EventsModel(isText, envelope.Terminal), Reconnects: operation.Node.True("x-csharp-reconnect"));
        }

        (kind, TypeRef type) = TypeOf(kind, first, bodies, operationName, operation);
        string accept = Accept(first.MediaType!, kind);
        return new ResponseModel(kind, sometimesEmpty ? type.AsNullable() : type, statuses, accept, errors, Reconnects: kind == ResponseKind.ServerSentEvents && operation.Node.True("x-csharp-reconnect"));
    }

    private static List<string> MediaTypesOf(List<Candidate> bodies)
    {
        List<string> types = [];
        foreach (Candidate body in bodies)
        {
            string type = Accept(body.MediaType!, MediaTypes.ResponseKindOf(body.MediaType!));
            if (!types.Contains(type))
            {
                types.Add(type);
            }
        }

        return types;
    }

    private (ResponseKind, TypeRef) TypeOf(ResponseKind kind, Candidate first, List<Candidate> bodies, string operationName, OperationDraft operation)
    {
        TypeRef stream = TypeRef.Named(TypeKind.Stream, "Stream");
        switch (kind)
        {
            case ResponseKind.Json:
                TypeRef type = BindJson(bodies, operationName, operation);
                return type.IsBytes ? (ResponseKind.Binary, stream) : (kind, type);
            case ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence:
                return StreamItem(first) is { } item ? (kind, schemas.Bind(item, operationName + "Item")) : (ResponseKind.Binary, stream);
            case ResponseKind.Xml when first.Schema is { } schema && bodies.TrueForAll(body => body.Schema is not null && ReferenceEquals(context.Definition(body.Schema), context.Definition(schema))):
                return (kind, schemas.Bind(schema, operationName + "Result"));
            case ResponseKind.Text:
                return (kind, TypeRef.Of(WireTypes.String));
            default:
                return (ResponseKind.Binary, stream);
        }
    }

    // A stream has typed items where the document describes an item, not the stream as a whole.
    private SpecNode? StreamItem(Candidate candidate) =>
        candidate.Media?["itemSchema"] is { IsObject: true } item ? item
        : candidate.Schema is { } schema && context.Source.Of(schema).Definition is { } node && (node.IsObjectLike || node.Alternatives.Count > 0 || node.Parts.Count > 0) ? schema
        : null;

    // Successes with different bodies are a union of them.
    private TypeRef BindJson(List<Candidate> bodies, string operationName, OperationDraft operation)
    {
        List<SpecNode> schemasOfBodies = [];
        foreach (Candidate body in bodies)
        {
            if (body.Schema is { IsObject: true } schema && MediaTypes.ResponseKindOf(body.MediaType!) == ResponseKind.Json
                && !schemasOfBodies.Exists(known => ReferenceEquals(context.Definition(known), context.Definition(schema))))
            {
                schemasOfBodies.Add(schema);
            }
        }

        if (schemasOfBodies.Count == 0)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        return BindOneOf(schemasOfBodies, operation, operationName + "Result", $"What {operationName} answers: one of several bodies, by status.");
    }

    private TypeRef BindOneOf(IReadOnlyList<SpecNode> alternatives, OperationDraft operation, string hint, string description)
    {
        if (alternatives.Count == 1)
        {
            return schemas.Bind(alternatives[0], hint);
        }

        SpecMembers union = new();
        union.Set("oneOf", SpecNode.OfItems(operation.Node.File, operation.Node.Offset, [.. alternatives]));
        union.Set("description", SpecNode.Scalar(SpecKind.String, operation.Node.File, operation.Node.Offset, description));
        return schemas.Bind(SpecNode.OfMembers(operation.Node.File, operation.Node.Offset, union), hint);
    }

    private static string Accept(string mediaType, ResponseKind kind) => kind switch
    {
        ResponseKind.Json when MediaTypes.IsRange(mediaType) => "application/json",
        _ => mediaType,
    };

    private Candidate Reduce(string status, SpecNode response, OperationDraft operation)
    {
        if (context.IsSwagger)
        {
            if (response["schema"] is not { IsObject: true } schema)
            {
                return new Candidate(status, response, null, null, null);
            }

            string media = schema.String("type") == "file" ? BestProduced(operation, "application/octet-stream") : BestProduced(operation, "application/json");
            return new Candidate(status, response, media, schema, null);
        }

        List<KeyValuePair<string, SpecNode>> content = [];
        foreach (KeyValuePair<string, SpecNode> entry in response.MembersOf("content"))
        {
            if (MediaTypes.IsMediaType(entry.Key))
            {
                content.Add(entry);
            }
        }

        if (MediaTypes.Best(content, MediaTypes.ResponseRank) is not { } best)
        {
            return new Candidate(status, response, null, null, null);
        }

        SpecNode mediaType = context.Definition(best.Value) ?? best.Value;
        return new Candidate(status, response, best.Key, mediaType["schema"] is { IsObject: true } found ? found : null, mediaType);
    }

    private string BestProduced(OperationDraft operation, string fallback)
    {
        string? best = null;
        foreach (SpecNode item in (operation.Node["produces"] ?? context.Root["produces"])?.Items ?? [])
        {
            if (MediaTypes.IsMediaType(item.Text) && (best is null || MediaTypes.ResponseRank(MediaTypes.Essence(item.Text)) < MediaTypes.ResponseRank(MediaTypes.Essence(best))))
            {
                best = item.Text;
            }
        }

        return best ?? fallback;
    }

    // "default" beside nothing else is the success; beside error statuses, or named an error, it is not.
    private bool LooksLikeError(Candidate fallback)
    {
        string description = fallback.Node.String("description") ?? "";
        return description.IndexOf("error", StringComparison.OrdinalIgnoreCase) >= 0 && fallback.Node.Members.Count > 0
            || (fallback.Schema is { } schema && context.References.Resolve(schema)?.Name is { } name && name.IndexOf("error", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static EquatableArray<int> Statuses(List<Candidate> successes)
    {
        List<int> statuses = [];
        foreach (Candidate candidate in successes)
        {
            if (!int.TryParse(candidate.Status, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            {
                return default;
            }

            statuses.Add(status);
        }

        return statuses.ToEquatable();
    }

    private EquatableArray<string> Errors(OperationDraft operation, List<Candidate> successes, out bool json)
    {
        json = successes.Count == 0;
        List<string> names = [];
        foreach (KeyValuePair<string, SpecNode> entry in operation.Node.MembersOf("responses"))
        {
            if (context.Definition(entry.Value) is not { IsObject: true } response || successes.Exists(success => ReferenceEquals(success.Node, response)))
            {
                continue;
            }

            Candidate error = Reduce(entry.Key, response, operation);
            json |= error.MediaType is not null && MediaTypes.ResponseKindOf(error.MediaType) == ResponseKind.Json;
            if (error.Schema is { } schema && json && context.Definition(schema)?.String("x-csharp-accessibility") != "internal")
            {
                TypeRef type = schemas.Bind(schema, "Error");
                if (type.Kind == TypeKind.Model && !names.Contains(type.Name))
                {
                    names.Add(type.Name);
                }
            }
        }

        return names.ToEquatable();
    }
}
