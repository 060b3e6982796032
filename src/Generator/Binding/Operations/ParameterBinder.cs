using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Operations;

/// <summary>The parameters of an operation that are not its body.</summary>
internal sealed class ParameterBinder(BindingContext context, SchemaBinder schemas)
{
    /// <summary>Path-level parameters, overridden by the operation's own of the same name and place; references followed.</summary>
    public List<SpecNode> Collect(OperationDraft operation)
    {
        List<SpecNode> parameters = [];
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach (SpecNode owner in new[] { operation.PathItem, operation.Node })
        {
            foreach (SpecNode item in owner.ItemsOf("parameters"))
            {
                if (context.Definition(item) is not { IsObject: true } parameter)
                {
                    continue;
                }

                string key = parameter.String("in") + " " + parameter.String("name");
                if (index.TryGetValue(key, out int at))
                {
                    parameters[at] = parameter;
                }
                else
                {
                    index.Add(key, parameters.Count);
                    parameters.Add(parameter);
                }
            }
        }

        return parameters;
    }

    /// <summary>One parameter; null for what the pipeline supplies or OpenAPI says to ignore.</summary>
    public ParameterModel? Bind(SpecNode parameter, string operationName, NameScope names, IReadOnlyList<ClientState> state, string? pageSize)
    {
        string? wireName = parameter.String("name");
        ParameterLocation? location = parameter.String("in")?.ToLowerInvariant() switch
        {
            "path" => ParameterLocation.Path,
            "query" or "querystring" => ParameterLocation.Query,
            "header" => ParameterLocation.Header,
            "cookie" => ParameterLocation.Cookie,
            _ => null,
        };
        if (wireName is null || location is null)
        {
            context.Report(ProblemKind.Contradiction, parameter, "A parameter needs a name, and a place among path, query, header and cookie", "it is left out");
            return null;
        }

        if (location == ParameterLocation.Header && IsSupplied(wireName))
        {
            return null;
        }

        (SpecNode schema, bool isContent) = SchemaOf(parameter);
        bool required = location == ParameterLocation.Path || parameter.True("required");
        ParameterSource source = SourceOf(parameter, schema, wireName, location.Value, required, state, pageSize);
        string name = NameOf(parameter, wireName, source, names, state);
        TypeRef type = source == ParameterSource.ApiVersion ? TypeRef.Of(WireTypes.String) : schemas.Bind(schema, operationName + Identifiers.Pascal(wireName));
        string? constant = source == ParameterSource.Constant ? OnlyValue(schema)!.Text : null;
        bool madeUp = source == ParameterSource.BodyProperty && location == ParameterLocation.Header && IsRepeatabilityId(wireName);
        return new ParameterModel(name, wireName, location.Value, source, location == ParameterLocation.Path ? AsText(type).AsNullable(false) : AsText(type), required, StyleOf(parameter, location.Value, isContent), Doc(parameter, wireName), constant, madeUp);
    }

    private static bool IsRepeatabilityId(string wireName) => wireName.Equals("Repeatability-Request-ID", StringComparison.OrdinalIgnoreCase);

    // The library below sends these itself, and OpenAPI says that they are not parameters.
    private static bool IsSupplied(string name) =>
        name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("x-ms-client-request-id", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);

    private (SpecNode Schema, bool IsContent) SchemaOf(SpecNode parameter)
    {
        if (parameter["schema"] is { IsObject: true } schema)
        {
            return (schema, false);
        }

        // A query as a whole that is a form is its members one by one; any other content is one text.
        foreach (KeyValuePair<string, SpecNode> media in parameter.MembersOf("content"))
        {
            if (context.Definition(media.Value)?["schema"] is { IsObject: true } content)
            {
                return (content, MediaTypes.RequestKindOf(media.Key) == BodyKind.Json);
            }
        }

        // In 2.0 the parameter is its own schema; without any, it is text.
        if (parameter["type"] is null && parameter["items"] is null && parameter["enum"] is null && parameter["oneOf"] is null && parameter["anyOf"] is null)
        {
            SpecMembers text = new();
            text.Set("type", SpecNode.Scalar(SpecKind.String, parameter.File, parameter.Offset, "string"));
            return (SpecNode.OfMembers(parameter.File, parameter.Offset, text), false);
        }

        return (WithoutRequired(parameter), false);
    }

    private static SpecNode WithoutRequired(SpecNode parameter)
    {
        SpecMembers members = new();
        foreach (KeyValuePair<string, SpecNode> member in parameter.Members)
        {
            if (member.Key is not ("required" or "x-csharp-name" or "x-ms-client-name"))
            {
                members.Set(member.Key, member.Value);
            }
        }

        return SpecNode.OfMembers(parameter.File, parameter.Offset, members);
    }

    private ParameterSource SourceOf(SpecNode parameter, SpecNode schema, string wireName, ParameterLocation location, bool required, IReadOnlyList<ClientState> state, string? pageSize)
    {
        if (parameter["x-csharp-property"] is not null)
        {
            return ParameterSource.BodyProperty;
        }

        if (location == ParameterLocation.Path)
        {
            foreach (ClientState carried in state)
            {
                if (carried.WireName == wireName)
                {
                    return ParameterSource.Client;
                }
            }
        }

        if (location is ParameterLocation.Query or ParameterLocation.Header && wireName.Equals("api-version", StringComparison.OrdinalIgnoreCase))
        {
            return ParameterSource.ApiVersion;
        }

        if (IsRepeatabilityId(wireName))
        {
            return ParameterSource.RepeatabilityId;
        }

        if (wireName.Equals("Repeatability-First-Sent", StringComparison.OrdinalIgnoreCase))
        {
            return ParameterSource.RepeatabilityFirstSent;
        }

        if (parameter.True("x-csharp-page-size") || (location == ParameterLocation.Query && wireName == pageSize))
        {
            return ParameterSource.PageSize;
        }

        return required && OnlyValue(schema) is not null ? ParameterSource.Constant : ParameterSource.Method;
    }

    private SchemaValue? OnlyValue(SpecNode schema) => (context.Source.Of(schema).Definition ?? context.Source.Of(schema)).OnlyValue;

    private static string NameOf(SpecNode parameter, string wireName, ParameterSource source, NameScope names, IReadOnlyList<ClientState> state)
    {
        if (source == ParameterSource.BodyProperty)
        {
            return Identifiers.Given(parameter.String("x-csharp-property")!);
        }

        foreach (ClientState carried in state)
        {
            if (source == ParameterSource.Client && carried.WireName == wireName)
            {
                return carried.Property;
            }
        }

        string name = parameter.String("x-csharp-name") ?? parameter.String("x-ms-client-name") ?? wireName;
        return source == ParameterSource.Method ? names.Take(Identifiers.Camel(name), "Parameter") : Identifiers.Camel(name);
    }

    // A file in a query or path is text there.
    private static TypeRef AsText(TypeRef type) => type.IsBytes ? TypeRef.Of(WireTypes.String) : type;

    private static ParameterStyle StyleOf(SpecNode parameter, ParameterLocation location, bool isContent)
    {
        bool reserved = parameter.True("allowReserved") || parameter.True("x-ms-skip-url-encoding");
        string? format = parameter.String("collectionFormat") ?? (parameter["schema"] is null && parameter["type"] is { Text: "array" } ? "csv" : null);
        if (format is not null)
        {
            bool multi = format == "multi" && location != ParameterLocation.Path;
            string name = location is ParameterLocation.Path or ParameterLocation.Header ? Delimited(format, "simple") : Delimited(format, "form");
            return new ParameterStyle(name, multi, reserved, isContent);
        }

        if (parameter.String("in") is "querystring")
        {
            bool isForm = parameter.MembersOf("content") is { Count: > 0 } content && MediaTypes.RequestKindOf(content[0].Key) == BodyKind.Form;
            return new ParameterStyle(isForm ? "querystringForm" : "querystring", true, false, isContent);
        }

        string fallback = location is ParameterLocation.Query or ParameterLocation.Cookie ? "form" : "simple";
        string style = parameter.String("style") ?? fallback;
        if (style == "cookie" && location == ParameterLocation.Cookie)
        {
            return new ParameterStyle(style, parameter["explode"] is not { IsFalse: true }, false, isContent);
        }

        style = style is "form" or "spaceDelimited" or "pipeDelimited" or "tabDelimited" or "deepObject" or "simple" or "label" or "matrix" ? style : fallback;
        bool explode = parameter["explode"] is { } explicitly ? explicitly.IsTrue : style == "form";
        return new ParameterStyle(style, explode, reserved, isContent);
    }

    /// <summary>The style that a collection format of 2.0 is, where it is not the usual one of the place.</summary>
    public static string Delimited(string format, string fallback) => format switch
    {
        "ssv" => "spaceDelimited",
        "tsv" => "tabDelimited",
        "pipes" => "pipeDelimited",
        _ => fallback,
    };

    private static Documentation Doc(SpecNode parameter, string wireName) =>
        Documentations.Of(parameter, parameter.Object("schema")?.String("description") ?? $"The '{wireName}' of the request.");
}
