using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations.Parameters;

/// <summary>A parameter of an operation, of any version.</summary>
internal sealed class Parameter
{
    private static readonly Dictionary<string, ParameterPlace> s_places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["path"] = ParameterPlace.Path,
        ["query"] = ParameterPlace.Query,
        ["querystring"] = ParameterPlace.QueryString,
        ["header"] = ParameterPlace.Header,
        ["cookie"] = ParameterPlace.Cookie,
        ["body"] = ParameterPlace.Body,
        ["formData"] = ParameterPlace.Form,
        ["form"] = ParameterPlace.Form,
    };

    private readonly SchemaSource _source;

    public Parameter(SpecNode node, DocumentScope scope)
    {
        _source = scope.Source;
        Node = node;
        Name = node.String("name");
        Key = node.String("in") + " " + Name;
        Place = s_places.TryGetValue(node.String("in") ?? "", out ParameterPlace place) ? place : ParameterPlace.Unknown;
        IsRequired = node.True("required");
        IsEncoded = node.True(ExtensionKeys.SkipUrlEncoding);
        AllowsReserved = node.True("allowReserved") || IsEncoded;
        Prose = Prose.Of(node);
        Content = MediaType.ListOf(node, scope);
        Schema = node.Object("schema") is { } schema ? scope.Source.Of(schema) : null;
        GivenName = node.String(ExtensionKeys.Name) ?? node.String(ExtensionKeys.ClientName);
        GivenProperty = node.String(ExtensionKeys.Property) is { Length: > 0 } property ? property : null;
        IsPageSize = node.True(ExtensionKeys.PageSize);
        IsApiVersion = node[ExtensionKeys.ApiVersion]?.IsTrue;
        if (CollectionFormatOf(node) is { } format)
        {
            Style = SerializationStyles.OfCollectionFormat(format);
            Explode = format == "multi" && Place != ParameterPlace.Path;
            return;
        }

        Style = SerializationStyles.Of(node.String("style"));
        Explode = node["explode"]?.IsTrue;
    }

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; }

    /// <summary>Its name on the wire; null where the document forgot it.</summary>
    public string? Name { get; }

    /// <summary>What tells it from the other parameters of an operation: place and name.</summary>
    public string Key { get; }

    public ParameterPlace Place { get; }

    /// <summary>Whether it is the body, or a part of it, as in 2.0.</summary>
    public bool IsOfBody => Place is ParameterPlace.Body or ParameterPlace.Form;

    public bool IsRequired { get; }

    /// <summary>How it is spelt; null for the usual way of its place.</summary>
    public SerializationStyle? Style { get; }

    /// <summary>Whether each item is a parameter of its own; null where the style decides.</summary>
    public bool? Explode { get; }

    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowsReserved { get; }

    /// <summary>Whether values are encoded already.</summary>
    public bool IsEncoded { get; }

    public Prose Prose { get; }

    /// <summary>Its schema; null where it has content, or is its own schema as in 2.0.</summary>
    public Schema? Schema { get; }

    /// <summary>What it is as text of a media type.</summary>
    public IReadOnlyList<MediaType> Content { get; }

    /// <summary>The C# name, where the document gives one.</summary>
    public string? GivenName { get; }

    /// <summary>The property of the body's class that it becomes; null for a parameter of the method.</summary>
    public string? GivenProperty { get; }

    /// <summary>Whether it is the version of the service, which the client's options say; null where its name decides.</summary>
    public bool? IsApiVersion { get; }

    /// <summary>Whether it takes the caller's page size.</summary>
    public bool IsPageSize { get; }

    /// <summary>The schema that a parameter of 2.0 is itself, or text where it says nothing. Every use makes another one.</summary>
    public Schema ToSchema() => ImpliedSchemas.OfParameter(Node, _source);

    /// <summary>The schema that it has, or that it is itself.</summary>
    public Schema SchemaOrSelf() => Schema ?? ToSchema();

    // Lists of 2.0 have commas unless they say otherwise.
    private static string? CollectionFormatOf(SpecNode node)
    {
        bool isList = node["schema"] is null && node["type"] is { Text: "array" };
        return node.String("collectionFormat") ?? (isList ? "csv" : null);
    }
}
