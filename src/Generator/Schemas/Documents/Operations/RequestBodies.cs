using System;
using System.Collections.Generic;
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
        List<Parameter> fields = [];
        IReadOnlyList<string> consumed = MediaTypeLists.Of(operation.Node, scope.Root, "consumes");
        foreach (Parameter parameter in operation.Parameters)
        {
            if (parameter.Place == ParameterPlace.Body)
            {
                List<MediaType> content = [];
                foreach (string type in TypesOf(parameter, operation, consumed))
                {
                    content.Add(new MediaType(type, parameter.Node, scope));
                }

                return new RequestBody(content, parameter.IsRequired, parameter.Prose, GivenName(parameter.Node))
                {
                    OwnName = parameter.Name,
                };
            }

            if (parameter is { Place: ParameterPlace.Form, Name: not null })
            {
                fields.Add(parameter);
            }
        }

        return fields.Count == 0 ? null : OfForm(operation, fields, consumed, scope);
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

        SpecMembers media = new();
        media.Set("schema", ImpliedSchemas.OfForm(operation.Node, fields));
        SpecNode holder = SpecNode.OfMembers(operation.Node.File, operation.Node.Offset, media);
        return new RequestBody([new MediaType(isMultipart ? Multipart : UrlEncoded, holder, scope)], true, Prose.None, null);
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
