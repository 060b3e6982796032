using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>What a request carries: 3.x's request body, 2.0's body and form parameters.</summary>
internal sealed class BodyBinder(BindingContext context, SchemaBinder schemas)
{
    private readonly PartBinder _parts = new(context);

    public BodyModel? Bind(OperationDraft operation, IReadOnlyList<SpecNode> parameters, string operationName, NameScope names) => context.IsSwagger
        ? BindSwagger(operation, parameters, operationName, names)
        : operation.Node["requestBody"] is { IsObject: true } node && context.Definition(node) is { } body ? BindContent(body, operationName, names) : null;

    private BodyModel? BindContent(SpecNode body, string operationName, NameScope names)
    {
        List<KeyValuePair<string, SpecNode>> content = [];
        foreach (KeyValuePair<string, SpecNode> media in body.MembersOf("content"))
        {
            if (MediaTypes.IsMediaType(media.Key))
            {
                content.Add(media);
            }
        }

        if (MediaTypes.Best(content, MediaTypes.RequestRank) is not { } best)
        {
            return null;
        }

        SpecNode mediaType = context.Definition(best.Value) ?? best.Value;
        return Build(best.Key, mediaType["schema"], mediaType.Object("encoding"), body, body.True("required"), operationName, names, content.Count > 1);
    }

    private BodyModel? BindSwagger(OperationDraft operation, IReadOnlyList<SpecNode> parameters, string operationName, NameScope names)
    {
        List<string> consumes = Consumes(operation);
        SpecMembers form = new();
        List<SpecNode> required = [];
        bool hasFile = false;
        foreach (SpecNode parameter in parameters)
        {
            string? place = parameter.String("in");
            if (place == "body")
            {
                string media = BestOf(consumes, "application/json");
                return Build(media, parameter["schema"], null, parameter, parameter.True("required"), operationName, names, consumes.Count > 1);
            }

            if (place is "formData" or "form" && parameter.String("name") is { } name)
            {
                form.Set(name, AsProperty(parameter));
                hasFile |= parameter.String("type") == "file";
                if (parameter.True("required"))
                {
                    required.Add(SpecNode.Scalar(SpecKind.String, parameter.File, parameter.Offset, name));
                }
            }
        }

        if (form.Count == 0)
        {
            return null;
        }

        SpecNode node = operation.Node;
        SpecMembers schema = new();
        schema.Set("type", SpecNode.Scalar(SpecKind.String, node.File, node.Offset, "object"));
        schema.Set("properties", SpecNode.OfMembers(node.File, node.Offset, form));
        schema.Set("required", SpecNode.OfItems(node.File, node.Offset, required));
        string mediaType = hasFile || consumes.Exists(type => type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) ? "multipart/form-data" : "application/x-www-form-urlencoded";
        SpecNode body = SpecNode.OfMembers(node.File, node.Offset, new SpecMembers());
        return Build(mediaType, SpecNode.OfMembers(node.File, node.Offset, schema), null, body, true, operationName, names, false);
    }

    private static SpecNode AsProperty(SpecNode parameter)
    {
        SpecMembers members = new();
        foreach (KeyValuePair<string, SpecNode> member in parameter.Members)
        {
            if (member.Key is not ("required" or "in" or "name"))
            {
                members.Set(member.Key, member.Value);
            }
        }

        return SpecNode.OfMembers(parameter.File, parameter.Offset, members);
    }

    private List<string> Consumes(OperationDraft operation)
    {
        List<string> types = [];
        SpecNode? list = operation.Node["consumes"] ?? context.Root["consumes"];
        foreach (SpecNode item in list?.Items ?? [])
        {
            if (MediaTypes.IsMediaType(item.Text))
            {
                types.Add(item.Text);
            }
        }

        return types;
    }

    private static string BestOf(List<string> types, string fallback)
    {
        string? best = null;
        foreach (string type in types)
        {
            if (best is null || MediaTypes.RequestRank(MediaTypes.Essence(type)) < MediaTypes.RequestRank(MediaTypes.Essence(best)))
            {
                best = type;
            }
        }

        return best ?? fallback;
    }

    private BodyModel Build(string mediaType, SpecNode? schema, SpecNode? encoding, SpecNode body, bool required, string operationName, NameScope names, bool hasChoice)
    {
        BodyKind kind = BinarySchemas.IsBody(mediaType, schema is null ? null : context.Source.Of(schema)) ? BodyKind.Binary : MediaTypes.RequestKindOf(mediaType);
        // A range of media types is none that a body could have; who sends another one than the usual says so.
        hasChoice |= MediaTypes.IsRange(mediaType) && (kind == BodyKind.Binary || context.HasProtocolMethods);
        mediaType = !MediaTypes.IsRange(mediaType) ? mediaType : kind switch { BodyKind.Json => "application/json", BodyKind.Text => "text/plain", _ => "application/octet-stream" };
        Documentation doc = Documentations.Of(body, "The body of the request.");
        string? given = body.String("x-csharp-body-parameter") ?? body.String("x-csharp-name") ?? body.String("x-ms-client-name") ?? body.String("x-codegen-request-body-name") ?? body.String("x-bodyName");
        string hint = operationName + "Request";
        SpecNode? definition = schema is { IsObject: true } ? context.Definition(schema) : null;

        if (kind is BodyKind.Form or BodyKind.Multipart && definition is not null && IsFormObject(definition))
        {
            string name = schema is not null && context.References.Resolve(schema)?.Name is { Length: > 0 } own ? own : hint;
            ModelDraft draft = ObjectTypes.DeclareForm(context.Source.Of(schema!), name, new FormShape(kind == BodyKind.Multipart, ContentTypes(encoding)), schemas);
            List<BodyPart> parts = [];
            foreach (PropertyModel property in draft.Properties)
            {
                parts.Add(_parts.Bind(property, definition.Object("properties")?.Object(property.WireName), encoding?.Object(property.WireName), kind));
            }

            // Who makes the parts by hand makes their boundary too, and says so in the media type.
            bool hasParameter = hasChoice || (kind == BodyKind.Multipart && context.HasProtocolMethods);
            string parameterName = Name(given, draft.Name, names);
            return new BodyModel(kind, mediaType, TypeRef.Named(TypeKind.Model, draft.Name), parameterName, required, doc, parts.ToEquatable(), hasParameter ? names.Take("contentType") : null);
        }

        TypeRef type = kind switch
        {
            BodyKind.Json => schema is null ? TypeRef.Of(WireTypes.Any) : schemas.Bind(schema, hint),
            BodyKind.Xml when definition is not null => schemas.Bind(schema!, hint),
            BodyKind.Text => TypeRef.Of(WireTypes.String),
            _ => TypeRef.Named(TypeKind.Stream, "Stream"),
        };
        if (kind == BodyKind.Json && type.IsBytes)
        {
            (kind, type) = (BodyKind.Binary, TypeRef.Named(TypeKind.Stream, "Stream"));
        }
        else if (kind is BodyKind.Form or BodyKind.Multipart || (kind == BodyKind.Xml && definition is null))
        {
            kind = BodyKind.Binary;
        }

        string fallback = type.Kind is TypeKind.Model or TypeKind.Union ? type.Name : type.Kind == TypeKind.Stream ? "content" : "body";
        return new BodyModel(kind, mediaType, type, Name(given, fallback, names), required, doc, default, hasChoice ? names.Take("contentType") : null, kind == BodyKind.Xml ? XmlShapes.Root(context.Source.Of(schema!), type) : null);
    }

    private static Dictionary<string, string> ContentTypes(SpecNode? encoding)
    {
        Dictionary<string, string> types = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SpecNode> member in encoding?.Members ?? [])
        {
            if (member.Value.String("contentType") is { } type)
            {
                types.Add(member.Key, type);
            }
        }

        return types;
    }

    private static string Name(string? given, string fallback, NameScope names) => names.Take(given is null ? Identifiers.Camel(fallback) : Identifiers.GivenParameter(given), "Body");

    private bool IsFormObject(SpecNode definition) => MemberCollector.Collect(context, context.Source.Of(definition)).Members.Count > 0;
}
