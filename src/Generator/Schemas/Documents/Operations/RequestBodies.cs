using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>The bodies of requests: 3.x's request body, 2.0's body and form parameters.</summary>
internal static class RequestBodies
{
    private const string Multipart = "multipart/form-data";
    private const string Json = "application/json";
    private const string File = "file";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public static RequestBody? Of(Operation operation, DocumentScope scope)
    {
        if (scope.Version.IsSwagger)
        {
            return OfParameters(operation, scope);
        }

        return operation.Node.Object("requestBody") is { } reference && scope.Definition(reference) is { } body
            ? new RequestBody(MediaType.ListOf(body, scope), body.True("required"), Prose.Of(body), GivenName(body))
            : null;
    }

    private static RequestBody? OfParameters(Operation operation, DocumentScope scope)
    {
        IReadOnlyList<string> consumed = MediaTypeLists.Of(operation.Node, scope.Root, "consumes");
        List<Parameter> bodies = Named(operation, ParameterPlace.Body);
        if (bodies.Count > 1)
        {
            return OfBodies(operation, bodies, consumed, scope);
        }

        // The name of a single body is no part of the request.
        if (operation.Parameters.FirstOrDefault(static parameter => parameter.Place == ParameterPlace.Body) is { } body)
        {
            return OfBody(body, operation, consumed, scope);
        }

        List<Parameter> fields = Named(operation, ParameterPlace.Form);
        return fields.Count == 0 ? null : OfForm(operation, fields, consumed, scope);
    }

    private static List<Parameter> Named(Operation operation, ParameterPlace place) =>
        [.. operation.Parameters.Where(parameter => parameter.Place == place && parameter.Name is not null)];

    private static RequestBody OfBody(Parameter body, Operation operation, IReadOnlyList<string> consumed, DocumentScope scope)
    {
        IEnumerable<MediaType> content = TypesOf(body, operation, consumed).Select(type => new MediaType(type, body.Node, scope));
        return new RequestBody([.. content], body.IsRequired, body.Prose, GivenName(body.Node)) { OwnName = body.Name };
    }

    // 2.0 knows one body. Tools that take the arguments of a handler for bodies mean the members of one.
    private static RequestBody OfBodies(Operation operation, List<Parameter> bodies, IReadOnlyList<string> consumed, DocumentScope scope)
    {
        SpecNode holder = HolderOf(operation, ImpliedSchemas.OfBodies(operation.Node, bodies));
        IEnumerable<MediaType> content = TypesOf(bodies[0], operation, consumed).Select(type => new MediaType(type, holder, scope));
        return new RequestBody([.. content], bodies.Exists(static body => body.IsRequired), Prose.None, null);
    }

    // What the document says for all of its operations, or nobody says, is not meant for a file.
    private static IReadOnlyList<string> TypesOf(Parameter parameter, Operation operation, IReadOnlyList<string> consumed)
    {
        if (parameter.Node.Object("schema") is not { } schema || (schema.String("type") != File && schema.String("format") != File))
        {
            return consumed.Count == 0 ? [Json] : consumed;
        }

        List<string> others = [];
        foreach (string type in consumed)
        {
            if (!MediaTypeName.Essence(type).EndsWith("json", StringComparison.Ordinal))
            {
                others.Add(type);
            }
        }

        if (others.Count > 0)
        {
            return others;
        }

        return operation.Node["consumes"] is null ? ["application/octet-stream"] : consumed;
    }

    private static RequestBody OfForm(Operation operation, List<Parameter> fields, IReadOnlyList<string> consumed, DocumentScope scope)
    {
        bool isMultipart = fields.Exists(static field => field.Node.String("type") == File);
        foreach (string type in consumed)
        {
            isMultipart |= type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
        }

        SpecNode holder = HolderOf(operation, ImpliedSchemas.OfForm(operation.Node, fields));
        return new RequestBody([new MediaType(isMultipart ? Multipart : UrlEncoded, holder, scope)], true, Prose.None, null);
    }

    private static SpecNode HolderOf(Operation operation, SpecNode schema)
    {
        SpecMembers media = new();
        media.Set("schema", schema);
        return SpecNode.OfMembers(operation.Node.File, operation.Node.Offset, media);
    }

    private static string? GivenName(SpecNode body)
    {
        foreach (string key in ExtensionKeys.BodyNames)
        {
            if (body.String(key) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
