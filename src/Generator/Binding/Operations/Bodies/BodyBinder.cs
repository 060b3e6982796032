using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>What a request carries.</summary>
internal sealed class BodyBinder(BindingContext context, SchemaBinder schemas)
{
    private static readonly TypeRef s_stream = TypeRef.Named(TypeKind.Stream, "Stream");

    private static readonly TypeRef s_jsonPatch = new ExternalRef("Azure.JsonPatchDocument", "", IsValue: false);

    private readonly FormBinder _forms = new(context, schemas);
    private readonly LooseFormBinder _looseForms = new(context, schemas);

    /// <summary>The body of an operation; null where it carries none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its method.</param>
    /// <param name="names">The names of the method's parameters.</param>
    public BodyModel? Bind(Operation operation, string operationName, NameScope names)
    {
        RequestBody? body = operation.RequestBody;
        if (body is null || MediaTypes.Best(body.Content, MediaTypes.RequestRank) is not { } media)
        {
            return null;
        }

        if (media.Written != media.Name)
        {
            string what = $"'{media.Written}' is no media type";
            context.Report(ProblemKind.Contradiction, media.Node, what, "the body is taken for what its schema describes");
        }

        ContentTypeHeader? header = ContentTypeHeader.Of(operation, context.Document.Version);
        bool isBinary = BinarySchemas.IsBody(media.Name, media.Schema);
        BodyKind kind = isBinary ? BodyKind.Binary : MediaTypes.RequestKindOf(header?.Only ?? media.Name);
        // A range of media types is none that a body could have; who sends another one than the usual says so.
        bool isOpen = MediaTypes.IsRange(media.Name) && (kind == BodyKind.Binary || context.HasProtocolMethods);
        BodyDraft draft = new(body, media, kind, operationName + "Request")
        {
            HasChoice = header is null && (body.Content.Count > 1 || isOpen),
            FixedMediaType = header?.Only,
        };
        if (_looseForms.IsWithoutFields(draft))
        {
            return null;
        }

        BodyModel model = _forms.Bind(draft, names) ?? _looseForms.Bind(draft, names) ?? BindWhole(draft, names);
        return header is { Only: null } ? model with { IsNamedByHeader = true } : model;
    }

    // Documents describe it as an object of anything, if at all; it is a list of operations, for which Azure.Core has a type.
    private static bool IsLooseJsonPatch(BodyDraft draft) =>
        MediaTypeName.Essence(draft.Media.Name) == "application/json-patch+json"
        && draft.Media.SchemaObject?.Definition is not { Item: not null }
        && draft.Media.SchemaObject?.Definition is null or { Parts.Count: 0, Alternatives.Count: 0, Members.Count: 0 };

    private BodyModel BindWhole(BodyDraft draft, NameScope names)
    {
        Schema? schema = draft.Media.Schema;
        bool isDescribed = schema?.Definition is not null;
        bool isPatch = IsLooseJsonPatch(draft);
        TypeRef type = draft.Kind switch
        {
            BodyKind.Json when isPatch => s_jsonPatch,
            BodyKind.Json => schema is null ? TypeRef.Of(WireTypes.Any) : schemas.Bind(schema, draft.Hint),
            BodyKind.Xml when isDescribed => schemas.Bind(schema!, draft.Hint),
            BodyKind.Text => TypeRef.Of(WireTypes.String),
            _ => s_stream,
        };
        BodyKind kind = isPatch ? BodyKind.Text : SettledKind(draft.Kind, type, isDescribed);
        type = kind == BodyKind.Binary ? s_stream : type;
        return new BodyModel
        {
            Kind = kind,
            MediaType = draft.MediaType,
            Type = type,
            Name = draft.TakeName(NameFor(type), names),
            IsRequired = draft.Body.IsRequired,
            Doc = draft.Doc,
            MediaTypeParameter = draft.HasChoice ? names.Take("contentType") : null,
            Xml = kind == BodyKind.Xml ? XmlShapes.Root(schema!, type) : null,
        };
    }

    // A form that is not described, XML without a schema and bytes in JSON's clothes are bytes.
    private static BodyKind SettledKind(BodyKind kind, TypeRef type, bool isDescribed) => kind switch
    {
        BodyKind.Json when type.IsBytes => BodyKind.Binary,
        BodyKind.Form => BodyKind.Binary,
        BodyKind.Xml when !isDescribed => BodyKind.Binary,
        _ => kind,
    };

    private static string NameFor(TypeRef type) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Union => type.Name,
        TypeKind.Stream => "content",
        _ => "body",
    };
}
